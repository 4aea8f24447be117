import type { LetterBatch } from '~/services/declarations/letters/show-letters.server';
import type { Serialized } from '~/ui/page-data';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { Notice } from '../../kit/notice';
import { Page } from '../../kit/page';
import { Progress } from '../../kit/progress';

/** One file of letters: how far it is, then where to get it. */
export function BatchPage({ batch }: { batch: Serialized<LetterBatch> }) {
  const { t, format } = useI18n();
  const { id, state, done, total, hasFile } = batch;
  return (
    <Page
      title={t('mailings:letters.batch', { at: format.dateTime(batch.createdAt), count: total ?? 0 })}
      crumbs={[
        { label: t('members:title'), href: paths.members() },
        { label: t('members:letters.title'), href: paths.letters() },
      ]}
      next={
        state === 'done' && hasFile ? (
          <ButtonLink href={paths.letterBatchFile(id)} download>
            {t('mailings:letters.download')}
          </ButtonLink>
        ) : undefined
      }
    >
      {(state === 'waiting' || state === 'running') && (
        <Progress
          label={t('mailings:letters.progress')}
          done={done}
          total={total ?? undefined}
          poll={paths.job(id)}
        />
      )}
      {state === 'failed' && <Notice tone="warn" title={t('mailings:letters.failed')} />}
      {state === 'done' && (
        <Notice
          tone={hasFile ? 'good' : 'plain'}
          title={t(hasFile ? 'mailings:letters.ready' : 'mailings:letters.gone')}
        >
          <p>{t('mailings:letters.secret')}</p>
        </Notice>
      )}
    </Page>
  );
}
