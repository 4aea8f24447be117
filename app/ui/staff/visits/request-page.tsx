import { visitReference } from '~/domain/visits/kinds';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { ErrorSummary } from '../../kit/error-summary';
import { Page } from '../../kit/page';
import { RequestSheet, type RequestSheetProps } from './request-sheet';

type RequestPageProps = Omit<RequestSheetProps, 'next' | 'stay' | 'search' | 'level'> & {
  other: { on: string; centre: string };
};

/** The sheet of one request on its own page: where a mail or a colleague leads. */
export function RequestPage({ other, ...props }: RequestPageProps) {
  const { t } = useI18n();
  const { visit } = props.sheet;
  const here = paths.staffVisit(visit.id);
  return (
    <Page
      title={visit.worker?.name ?? visit.requesterName ?? t('visitQueue:unknown')}
      lead={t('visitQueue:sheet.title', { reference: visitReference(visit.number) })}
      crumbs={[{ label: t('visitQueue:title'), href: paths.visitQueue() }]}
    >
      <ErrorSummary form={props.form} />
      <RequestSheet
        {...props}
        level={2}
        next={here}
        stay={here}
        search={{ action: here, fields: {}, ...other }}
      />
    </Page>
  );
}
