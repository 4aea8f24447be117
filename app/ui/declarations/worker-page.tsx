import type { Category } from '~/domain/declarations/category';
import type { DueLine } from '~/services/visits/list-due.server';
import { paths } from '~/paths';
import { useI18n } from '../i18n';
import { ButtonLink } from '../kit/button';
import { ErrorSummary } from '../kit/error-summary';
import { Notice } from '../kit/notice';
import { Page } from '../kit/page';
import { PostButton } from '../kit/post-button';
import { CategoryTag } from '../kit/tag';
import { WorkerDueCard } from '../visits/due/worker-due-card';
import { WorkerConflict } from './worker-conflict';
import { WorkerForm, type WorkerFormProps } from './worker-form';

export interface WorkerPageProps extends WorkerFormProps {
  adherent: string;
  /** Null for a new worker. */
  worker: { id: string; name: string; category: Category; archived: boolean } | null;
  /** What is due for a worker who is present, to those who may see visits. */
  due: DueLine | null;
  mayAnnounce: boolean;
  /** Refusals that belong to no field. */
  errors: string[];
  /** A present worker who looks the same: the form may be sent all the same. */
  alike: { id: string; name: string } | null;
  /** What a colleague recorded while this form was open. */
  recordedMeanwhile: Record<string, string | string[]> | null;
}

/** Adds or changes one worker. */
export function WorkerPage(props: WorkerPageProps) {
  const { t } = useI18n();
  const { adherent, worker, due, mayAnnounce, form, errors, alike, recordedMeanwhile } = props;
  return (
    <Page
      title={worker ? worker.name : t('workers:form.newTitle')}
      tag={worker && <CategoryTag category={worker.category} t={t} />}
      lead={worker ? undefined : t('workers:form.newLead')}
      crumbs={[{ label: t('workers:title'), href: paths.workers(adherent) }]}
      next={
        worker &&
        (worker.archived ? (
          <PostButton
            action={paths.workerReturn(adherent, worker.id)}
            label={t('workers:table.back')}
            quiet
          />
        ) : (
          <ButtonLink href={paths.workerDeparture(adherent, worker.id)} quiet>
            {t('workers:table.leave')}
          </ButtonLink>
        ))
      }
    >
      <ErrorSummary form={form} errors={errors} />
      {recordedMeanwhile && <WorkerConflict {...props} recorded={recordedMeanwhile} />}
      {alike && (
        <Notice tone="warn" title={t('workers:form.alikeTitle', { name: alike.name })}>
          <p>{t('workers:form.alikeText')}</p>
          <p>
            <a href={paths.worker(adherent, alike.id)}>{t('workers:form.alikeOpen', { name: alike.name })}</a>
          </p>
        </Notice>
      )}
      {due && <WorkerDueCard adherent={adherent} due={due} mayAnnounce={mayAnnounce} />}
      <WorkerForm {...props} hidden={alike ? { ...props.hidden, evenIfAlike: 'on' } : props.hidden} />
    </Page>
  );
}
