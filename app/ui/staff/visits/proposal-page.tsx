import { dayAt } from '~/domain/shared/day';
import type { Proposal } from '~/services/visits/bulk-requests.server';
import { paths } from '~/paths';
import type { Serialized } from '../../page-data';
import { useI18n } from '../../i18n';
import { Button, ButtonLink } from '../../kit/button';
import { EmptyState } from '../../kit/empty-state';
import { Page } from '../../kit/page';
import { Table } from '../../kit/table';
import { DueText } from './due-text';

interface ProposalPageProps {
  proposals: readonly Serialized<Proposal>[];
  noticeHours: number;
  today: string;
  back: string;
}

/** Slots for several requests at once, to be confirmed: nothing is written before. */
export function ProposalPage({ proposals, noticeHours, today, back }: ProposalPageProps) {
  const { t, format } = useI18n();
  const crumbs = [{ label: t('visitQueue:title'), href: back }];
  const whoOf = ({ who }: Serialized<Proposal>) => who ?? t('visitQueue:unknown');
  if (!proposals.some(({ slot }) => slot))
    return (
      <Page title={t('visitQueue:proposal.title')} crumbs={crumbs}>
        <EmptyState
          title={t('visitQueue:proposal.nothing')}
          action={<ButtonLink href={back}>{t('visitQueue:back')}</ButtonLink>}
        >
          {t('visitQueue:proposal.nothingText')}
        </EmptyState>
      </Page>
    );
  return (
    <Page title={t('visitQueue:proposal.title')} lead={t('visitQueue:proposal.lead')} crumbs={crumbs}>
      <form method="post" action={paths.visitQueueAction('placement')} className="stack">
        <input type="hidden" name="retour" value={back} />
        <Table
          dense
          caption={t('visitQueue:proposal.caption')}
          hideCaption
          rows={proposals}
          rowKey={({ id }) => id}
          columns={[
            {
              label: t('visitQueue:column.request'),
              cell: (row) => (
                <div className="choice">
                  <input
                    type="checkbox"
                    id={row.id}
                    name="choix"
                    value={`${row.id}:${row.slot?.id}`}
                    defaultChecked={row.slot !== null}
                    disabled={row.slot === null}
                  />
                  <label htmlFor={row.id}>{t('visitQueue:proposal.keep', { who: whoOf(row) })}</label>
                  <p className="hint">
                    {[t(`visits:kind.${row.kind}`), row.company].filter(Boolean).join(' · ')}
                  </p>
                </div>
              ),
            },
            {
              label: t('visitQueue:column.due'),
              cell: ({ dueOn }) => <DueText due={dueOn} today={today} short />,
            },
            {
              label: t('visitQueue:proposal.slot'),
              cell: ({ slot, private: hidden }) =>
                slot ? (
                  <>
                    {t('visitQueue:place.slot', {
                      weekday: format.weekday(dayAt(Date.parse(slot.startsAt))),
                      time: format.time(slot.startsAt),
                    })}
                    <p className="soft small">
                      {t('visitQueue:sheet.with', slot)}
                      {slot.reasons
                        .filter((reason) => !hidden || !/notice/.test(reason))
                        .map(
                          (reason) => ` · ${t(`visitQueue:place.reason.${reason}`, { hours: noticeHours })}`,
                        )}
                    </p>
                  </>
                ) : (
                  <span className="soft">{t('visitQueue:proposal.none')}</span>
                ),
            },
          ]}
        />
        <div className="row">
          <Button>{t('visitQueue:proposal.submit')}</Button>
          <a href={back}>{t('visitQueue:back')}</a>
        </div>
      </form>
    </Page>
  );
}
