import type { ReactNode } from 'react';
import type { Announcement } from '~/domain/visits/announcement';
import { visitReference } from '~/domain/visits/kinds';
import { paths } from '~/paths';
import type { Serialized } from '~/ui/page-data';
import type { About } from '~/services/visits/announce/announced-worker.server';
import { useI18n } from '../../i18n';
import { ErrorSummary } from '../../kit/error-summary';
import type { FormState } from '../../kit/form-state';
import { Notice } from '../../kit/notice';
import { Page } from '../../kit/page';
import { ChooseWorker } from './choose-worker';

export type AnnouncedAbout = Serialized<About>;

/** What the loader of every announcement gives its page. */
export interface AnnounceProps {
  adherent: string;
  what: Announcement;
  about: AnnouncedAbout;
  /** May add to the list of workers and change it. */
  mayEdit: boolean;
  formId: string;
  /** For a form that may record two things. */
  secondId: string;
  today: string;
}

interface AnnouncePageProps extends AnnounceProps {
  form?: FormState;
  errors?: readonly string[];
  /** What comes before the choice of a worker. */
  first?: ReactNode;
  /** The form, once it is known whom it is about. */
  children(worker: NonNullable<AnnouncedAbout['worker']>): ReactNode;
}

/** A page of "Je signale…": whom it is about first, then its one form. */
export function AnnouncePage(props: AnnouncePageProps) {
  const { adherent, what, about, form, errors, first, mayEdit, children } = props;
  const { t } = useI18n();
  const { worker, choice } = about;
  return (
    <Page
      title={worker ? t(`announce:about.${what}`, { name: worker.name }) : t(`announce:cases.${what}.label`)}
      lead={worker ? t(`announce:leads.${what}`) : t('announce:choose.lead')}
      crumbs={[
        { label: t('announce:title'), href: paths.announce(adherent, { salarie: worker?.id }) },
        ...(worker ? [{ label: t('announce:choose.other'), href: paths.announceWhat(adherent, what) }] : []),
      ]}
    >
      <ErrorSummary form={form} errors={errors} />
      {worker ? (
        <>
          <Underway adherent={adherent} worker={worker} />
          {children(worker)}
        </>
      ) : (
        <>
          {first}
          <ChooseWorker {...{ adherent, what, choice, mayEdit }} />
        </>
      )}
    </Page>
  );
}

/** Two colleagues often announce the same thing: what is under way is said before anything is sent. */
function Underway({ adherent, worker }: { adherent: string; worker: NonNullable<AnnouncedAbout['worker']> }) {
  const { t } = useI18n();
  if (worker.open.length === 0) return null;
  return (
    <Notice tone="info" title={t('announce:underway.title', { count: worker.open.length })}>
      <ul className="bullets">
        {worker.open.map(({ id, number, kind }) => (
          <li key={id}>
            <a href={paths.announced(adherent, id)}>
              {t(`visits:kind.${kind}`)}, {visitReference(number)}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
