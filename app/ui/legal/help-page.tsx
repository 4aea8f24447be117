import { paths } from '~/paths';
import { useDocument } from '../document';
import { useI18n } from '../i18n';
import { ButtonLink } from '../kit/button';
import { Page } from '../kit/page';
import { Sections } from './sections';

/** Answers to what people ask first, and whom to call. */
export function HelpPage() {
  const { t } = useI18n();
  const { service } = useDocument();
  return (
    <Page
      title={t('help:title')}
      lead={t('help:lead', { ...service })}
      next={
        <>
          <ButtonLink href={paths.suiviTool()} quiet>
            {t('help:tool')}
          </ButtonLink>
          <ButtonLink href={paths.repriseTool()} quiet>
            {t('repriseTool:title')}
          </ButtonLink>
        </>
      }
    >
      <Sections
        ns="help"
        of="questions"
        names={[
          'acces',
          'code',
          'partie',
          'comptable',
          'fichier',
          'categorie',
          'visites',
          'salarie',
          'rectifier',
          'independants',
        ]}
        values={{ ...service }}
        more={{ salarie: <a href={paths.workerDoor()}>{t('home:doors.worker.action')}</a> }}
      />
    </Page>
  );
}
