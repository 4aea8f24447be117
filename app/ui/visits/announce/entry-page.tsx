import { type Announcement, ANNOUNCEMENTS } from '~/domain/visits/announcement';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Page } from '../../kit/page';

interface EntryPageProps {
  adherent: string;
  /** Known when one comes from a worker's sheet. */
  worker: { id: string; name: string } | null;
  /** May change the list of workers: the others do not see what only that leads to. */
  mayEdit: boolean;
}

const EDITORS: readonly Announcement[] = ['changement', 'depart'];

/** "Je signale…": what happened, in the employer's words. */
export function EntryPage({ adherent, worker, mayEdit }: EntryPageProps) {
  const { t } = useI18n();
  return (
    <Page
      title={t('announce:title')}
      lead={worker ? t('announce:leadAbout', { name: worker.name }) : t('announce:lead')}
    >
      <ul className="todos">
        {ANNOUNCEMENTS.filter((what) => mayEdit || !EDITORS.includes(what)).map((what) => (
          <li key={what}>
            <div>
              <a href={paths.announceWhat(adherent, what, { salarie: worker?.id })}>
                {t(`announce:cases.${what}.label`)}
              </a>
              <p className="hint">{t(`announce:cases.${what}.text`)}</p>
            </div>
          </li>
        ))}
      </ul>
      <p className="hint">{t('announce:privacy')}</p>
    </Page>
  );
}
