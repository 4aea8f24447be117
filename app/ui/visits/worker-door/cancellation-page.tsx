import { visitReference, type VisitKind } from '~/domain/visits/kinds';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { Card } from '../../kit/card';
import { Page } from '../../kit/page';
import { PostButton } from '../../kit/post-button';

interface CancellationPageProps {
  id: string;
  number: number;
  kind: VisitKind;
  /** Start of the appointment that is given back; null when there is none. */
  startsAt: string | null;
}

/** Says what giving up means before it is done: it cannot be taken back. */
export function CancellationPage({ id, number, kind, startsAt }: CancellationPageProps) {
  const { t, format } = useI18n();
  const reference = visitReference(number);
  return (
    <Page
      title={t('door:cancel.title')}
      crumbs={[
        { label: t('door:list.title'), href: paths.workerRequests() },
        { label: `${t(`visits:kind.${kind}`)}, ${reference}`, href: paths.workerVisit(id) },
      ]}
    >
      <Card>
        <p>{t('door:cancel.text', { reference })}</p>
        {startsAt && <p>{t('door:cancel.appointment', { at: format.weekdayTime(startsAt) })}</p>}
        <div className="row">
          <PostButton action={paths.workerVisit(id, '/annulation')} label={t('door:cancel.do')} danger />
          <ButtonLink href={paths.workerVisit(id)} quiet>
            {t('door:cancel.keep')}
          </ButtonLink>
        </div>
      </Card>
    </Page>
  );
}
