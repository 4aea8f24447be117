import { PHONE_CODES, PHONE_REQUESTS } from '~/domain/visits/phone-request';
import { MESSAGE_MAX } from '~/domain/visits/thread';
import type { FoundWorker } from '~/services/visits/note-request.server';
import { paths } from '~/paths';
import type { Serialized } from '../../page-data';
import { useI18n } from '../../i18n';
import { Button, ButtonLink } from '../../kit/button';
import { Card } from '../../kit/card';
import { Radios } from '../../kit/choices';
import { DayText } from '../../kit/date-time';
import { EmptyState } from '../../kit/empty-state';
import { ErrorSummary } from '../../kit/error-summary';
import { FilterBar } from '../../kit/filter-bar';
import type { FormState } from '../../kit/form-state';
import { Page } from '../../kit/page';
import { Table } from '../../kit/table';
import { DateInput, Textarea, TextInput } from '../../kit/text-input';

interface PhonePageProps {
  q: string;
  found: readonly Serialized<FoundWorker>[];
  worker: Serialized<FoundWorker> | null;
  /** The id the request will have: a double click notes it once. */
  newId: string;
  form?: FormState;
}

/** Someone calls: whom it is about, then what is asked for and by whom. */
export function PhonePage({ q, found, worker, newId, form }: PhonePageProps) {
  const { t } = useI18n();
  return (
    <Page
      title={t('visitPhone:title')}
      lead={t('visitPhone:lead')}
      crumbs={[{ label: t('visitQueue:title'), href: paths.visitQueue() }]}
    >
      <ErrorSummary form={form} />
      {worker ? (
        <PhoneForm worker={worker} newId={newId} form={form} />
      ) : (
        <>
          <FilterBar action={paths.newStaffVisit()} label={t('visitPhone:findLabel')}>
            <TextInput
              name="q"
              type="search"
              label={t('visitPhone:search')}
              hint={t('visitPhone:searchHint')}
              value={q}
            />
          </FilterBar>
          {q && found.length === 0 && (
            <EmptyState title={t('visitPhone:none')}>{t('visitPhone:noneText')}</EmptyState>
          )}
          {found.length > 0 && (
            <Table
              dense
              caption={t('visitPhone:found')}
              rows={found}
              rowKey={({ id }) => id}
              columns={[
                { label: t('visitQueue:sheet.worker'), cell: ({ name }) => name },
                {
                  label: t('visitQueue:sheet.born'),
                  cell: ({ birthDate }) => (birthDate ? <DayText day={birthDate} short /> : '–'),
                },
                { label: t('visitQueue:sheet.company'), cell: ({ company }) => company },
                {
                  label: t('visitPhone:choose'),
                  quiet: true,
                  cell: ({ id, name }) => (
                    <a href={paths.newStaffVisit({ salarie: id })}>
                      {t('visitPhone:choose')}
                      <span className="sr"> : {name}</span>
                    </a>
                  ),
                },
              ]}
            />
          )}
        </>
      )}
    </Page>
  );
}

function PhoneForm({ worker, newId, form }: Pick<PhonePageProps, 'newId' | 'form'> & { worker: Serialized<FoundWorker> }) {
  const { t } = useI18n();
  return (
    <Card title={`${worker.name}, ${worker.company}`}>
      <form method="post" action={paths.newStaffVisit({ salarie: worker.id })}>
        <input type="hidden" name="id" value={newId} />
        <Radios
          name="what"
          label={t('visitPhone:what')}
          form={form}
          choices={PHONE_CODES.map((value) => ({
            value,
            label: t(`visitPhone:whats.${value}`),
            hint: t(PHONE_REQUESTS[value].private ? 'visitPhone:hidden' : 'visitPhone:shown'),
          }))}
        />
        <TextInput name="caller" label={t('visitPhone:caller')} hint={t('visitPhone:callerHint')} form={form} />
        <TextInput name="phone" type="tel" label={t('visitPhone:phone')} width={12} form={form} optional />
        <DateInput name="returnOn" label={t('visitPhone:returnOn')} form={form} optional />
        <Textarea
          name="message"
          label={t('visitPhone:message')}
          hint={t('visitPhone:messageHint')}
          maxLength={MESSAGE_MAX}
          rows={3}
          form={form}
          optional
        />
        <div className="row">
          <Button>{t('visitPhone:submit')}</Button>
          <ButtonLink href={paths.newStaffVisit()} quiet>
            {t('visitPhone:other')}
          </ButtonLink>
        </div>
      </form>
    </Card>
  );
} // prettier-ignore
