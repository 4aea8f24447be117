import { INTRA_ANSWERS } from '~/domain/sessions/intra';
import { intraReference } from '~/domain/sessions/kinds';
import type { StaffIntra } from '~/services/sessions/intra/answer-intra.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { Radios } from '../../kit/choices';
import { DateTime } from '../../kit/date-time';
import { EmptyState } from '../../kit/empty-state';
import { ErrorSummary } from '../../kit/error-summary';
import type { FormState } from '../../kit/form-state';
import { Page } from '../../kit/page';
import { SummaryList } from '../../kit/summary-list';
import { type Column, Table } from '../../kit/table';
import { Textarea } from '../../kit/text-input';
import { useThemeName } from '../open/session-words';
import { IntraTag } from './intra-tag';

/** Requests of companies for sessions of their own. */
export function StaffIntraListPage({ requests }: { requests: StaffIntra[] }) {
  const { t } = useI18n();
  const nameOf = useThemeName();
  const columns: Column<StaffIntra>[] = [
    {
      label: t('intra:staff.reference'),
      cell: ({ id, number }) => <a href={paths.staffIntraRequest(id)}>{intraReference(number)}</a>,
    },
    { label: t('intra:staff.company'), cell: ({ company }) => company },
    { label: t('intra:staff.theme'), cell: nameOf },
    { label: t('intra:staff.participants'), cell: ({ participants }) => participants, figures: true },
    { label: t('intra:staff.askedOn'), cell: ({ createdAt }) => <DateTime at={createdAt} /> },
    { label: t('intra:staff.state'), cell: ({ state }) => <IntraTag state={state} /> },
  ];
  return (
    <Page
      title={t('intra:staff.title')}
      lead={t('intra:staff.lead')}
      crumbs={[{ label: t('board:title'), href: paths.sessionBoard() }]}
    >
      {requests.length === 0 ? (
        <EmptyState title={t('intra:staff.none')}>{t('intra:staff.noneText')}</EmptyState>
      ) : (
        <Table
          caption={t('intra:staff.title')}
          hideCaption
          dense
          columns={columns}
          rows={requests}
          rowKey={({ id }) => id}
        />
      )}
    </Page>
  );
}

interface StaffIntraPageProps {
  request: StaffIntra;
  form?: FormState;
  /** Refusals that belong to no field. */
  errors?: string[];
}

/** One request, and the answer to it while it waits. */
export function StaffIntraPage({ request, form, errors }: StaffIntraPageProps) {
  const { t } = useI18n();
  const nameOf = useThemeName();
  const reference = intraReference(request.number);
  return (
    <Page
      title={t('intra:staff.one', { reference })}
      lead={nameOf(request)}
      tag={<IntraTag state={request.state} />}
      crumbs={[
        { label: t('board:title'), href: paths.sessionBoard() },
        { label: t('intra:staff.title'), href: paths.staffIntra() },
      ]}
    >
      <ErrorSummary form={form} errors={errors} />
      <Card>
        <SummaryList
          rows={[
            {
              label: t('intra:staff.company'),
              value: <a href={paths.member(request.adherent)}>{request.company}</a>,
            },
            { label: t('intra:staff.by'), value: request.requestedByName },
            { label: t('intra:staff.askedOn'), value: <DateTime at={request.createdAt} /> },
            { label: t('intra:staff.participants'), value: request.participants },
            { label: t('intra:field.wishes'), value: request.wishes },
            { label: t('intra:field.place'), value: request.place },
            { label: t('intra:field.message'), value: request.message },
            { label: t('intra:mail.answer'), value: request.answer },
          ]}
        />
      </Card>
      {request.state === 'recue' && (
        <Card title={t('intra:staff.answerTitle')}>
          <form method="post" action={paths.staffIntraRequest(request.id)} noValidate className="form">
            <Radios
              name="decision"
              label={t('intra:staff.decision')}
              form={form}
              choices={INTRA_ANSWERS.map((value) => ({ value, label: t(`intra:staff.${value}`) }))}
            />
            <Textarea
              name="answer"
              label={t('intra:staff.words')}
              hint={t('intra:staff.wordsHint')}
              form={form}
            />
            <div className="row">
              <Button>{t('intra:staff.send')}</Button>
            </div>
          </form>
        </Card>
      )}
    </Page>
  );
}
