import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { Card } from '../../kit/card';
import { DateTime, DayText, Money } from '../../kit/date-time';
import { Table } from '../../kit/table';
import { Tag } from '../../kit/tag';
import type { Sheet } from './member-page';

/** Who may enter the company's space, with what rights, and the state of its activation code. */
export function MemberPeople({ sheet, mayPrint }: { sheet: Sheet; mayPrint: boolean }) {
  const { t, format } = useI18n();
  const { people, mandates, activation, member } = sheet;
  const rights = (roles: readonly string[]) => format.list(roles.map((role) => t(`access:role.${role}`)));
  return (
    <Card title={t('members:people.title')}>
      {people.length === 0 ? (
        <p>{t('members:people.none')}</p>
      ) : (
        <Table
          dense
          caption={t('members:people.title')}
          hideCaption
          rows={people}
          rowKey={({ email }) => email}
          columns={[
            { label: t('members:people.name'), cell: ({ name }) => name },
            { label: t('members:people.email'), cell: ({ email }) => email },
            { label: t('members:people.rights'), cell: ({ roles }) => rights(roles) },
            {
              label: t('members:people.lastSeen'),
              cell: ({ lastSeenAt }) =>
                lastSeenAt ? <DateTime at={lastSeenAt} /> : t('members:people.never'),
            },
          ]}
        />
      )}
      {mandates.length > 0 && (
        <Table
          dense
          caption={t('members:people.mandates')}
          rows={mandates}
          rowKey={({ name, state }) => name + state}
          columns={[
            {
              label: t('members:people.name'),
              cell: ({ name, firm }) => [name, firm].filter(Boolean).join(', '),
            },
            { label: t('members:people.rights'), cell: ({ roles }) => rights(roles) },
            {
              label: t('members:people.until'),
              cell: ({ until }) => (until ? <DayText day={until} short /> : '–'),
            },
            {
              label: t('members:column.status'),
              cell: ({ state }) => (
                <Tag tone={state === 'active' ? 'good' : 'info'}>{t(`members:people.states.${state}`)}</Tag>
              ),
            },
          ]}
        />
      )}
      {activation && (
        <p className="hint">
          {activation.usedAt
            ? t('members:activation.used', { at: format.dateTime(activation.usedAt) })
            : t(activation.live ? 'members:activation.live' : 'members:activation.dead', {
                at: format.dateTime(activation.createdAt),
                until: format.dateTime(activation.expiresAt),
              })}
        </p>
      )}
      {mayPrint && people.length === 0 && member.status === 'active' && (
        <div className="row">
          <ButtonLink href={paths.letters({ q: member.number })} quiet>
            {t('members:letters.one')}
          </ButtonLink>
        </div>
      )}
    </Card>
  );
}

/** Declarations and their versions. Opening a version is written in the trail. */
export function MemberDeclarations({ sheet, mayRead }: { sheet: Sheet; mayRead: boolean }) {
  const { t, format } = useI18n();
  const { declarations, member } = sheet;
  type Declaration = Sheet['declarations'][number];
  type Row = Pick<Declaration, 'exercice' | 'state'> & { version: Declaration['versions'][number] | null };
  const rows = declarations.flatMap<Row>(({ exercice, state, versions }) =>
    versions.length === 0
      ? [{ exercice, state, version: null }]
      : versions.map((version) => ({ exercice, state, version })),
  );
  return (
    <Card title={t('members:declarations.title')}>
      {rows.length === 0 ? (
        <p>{t('members:declarations.none')}</p>
      ) : (
        <Table
          dense
          caption={t('members:declarations.title')}
          hideCaption
          rows={rows}
          rowKey={({ exercice, version }) => `${exercice}-${version?.number ?? 0}`}
          columns={[
            {
              label: t('members:declarations.version'),
              cell: ({ exercice, version }) => {
                const label = version
                  ? t('members:declarations.of', { exercice, number: version.number })
                  : t('members:declarations.draft', { exercice });
                return version && mayRead ? (
                  <a href={paths.memberVersion(member.number, exercice, version.number)}>{label}</a>
                ) : (
                  label
                );
              },
            },
            {
              label: t('members:declarations.submittedAt'),
              cell: ({ version }) => (version ? <DateTime at={version.submittedAt} /> : '–'),
            },
            {
              label: t('members:column.effectif'),
              figures: true,
              cell: ({ version }) => (version ? format.integer(version.effectif) : '–'),
            },
            {
              label: t('campaigns:stateLabel'),
              cell: ({ state, version }) => (
                <Tag tone={version ? (version.late ? 'warn' : 'good') : 'info'}>
                  {version?.late
                    ? t('members:declarations.late')
                    : t(`members:declarations.states.${version ? state : 'brouillon'}`)}
                </Tag>
              ),
            },
          ]}
        />
      )}
    </Card>
  );
}

/** Draft and issued invoices, for those who may see them. */
export function MemberInvoices({ sheet: { invoices } }: { sheet: Sheet }) {
  const { t } = useI18n();
  if (!invoices || invoices.length === 0) return null;
  return (
    <Card title={t('members:invoices.title')}>
      <Table
        dense
        caption={t('members:invoices.title')}
        hideCaption
        rows={invoices}
        rowKey={({ id }) => id}
        columns={[
          { label: t('campaigns:fields.exercice'), cell: ({ exercice }) => exercice },
          {
            label: t('members:invoices.number'),
            cell: ({ number }) => number ?? t('members:invoices.noNumber'),
          },
          {
            label: t('campaigns:stateLabel'),
            cell: ({ state }) => <Tag>{t(`members:invoices.states.${state}`)}</Tag>,
          },
          {
            label: t('members:invoices.gross'),
            figures: true,
            cell: ({ grossCents }) => <Money cents={grossCents} />,
          },
        ]}
      />
    </Card>
  );
}
