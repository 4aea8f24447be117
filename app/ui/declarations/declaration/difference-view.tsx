import type { FieldChange, SnapshotDiff } from '~/domain/declarations/diff';
import { CONTRACT_KINDS } from '~/domain/declarations/worker';
import { formatSiret } from '~/domain/shared/identifiers';
import { useI18n } from '~/ui/i18n';
import type { Serialized } from '~/ui/page-data';
import { Table } from '~/ui/kit/table';

type Difference = Serialized<SnapshotDiff>;
type Named = { id: string; familyName: string; firstName: string };

/** Two versions compared, in words: who was added, removed, changed, and how. `level`: of its headings. */
export function DifferenceView({ difference, level = 3 }: { difference: Difference; level?: 2 | 3 }) {
  const { t } = useI18n();
  const Heading = level === 2 ? 'h2' : 'h3';
  const { workers, etablissements, company, statements } = difference;
  const sites = [
    ...etablissements.added.map((siret) => `${t('declaration:difference.added')} : ${formatSiret(siret)}`),
    ...etablissements.removed.map((siret) => `${t('declaration:difference.left')} : ${formatSiret(siret)}`),
  ];
  const changes = [...company, ...statements, ...etablissements.changed.flatMap(({ fields }) => fields)];
  return (
    <>
      <People heading={Heading} title={t('declaration:difference.added')} people={workers.added} />
      <People heading={Heading} title={t('declaration:difference.left')} people={workers.left} />
      {workers.changed.map((worker) => (
        <Changes key={worker.id} title={`${worker.familyName} ${worker.firstName}`} fields={worker.fields} />
      ))}
      {sites.length > 0 && (
        <>
          <Heading>{t('declaration:difference.etablissements')}</Heading>
          <ul className="bullets">
            {sites.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {changes.length > 0 && <Changes title={t('declaration:difference.company')} fields={changes} />}
    </>
  );
}

interface PeopleProps {
  heading: 'h2' | 'h3';
  title: string;
  people: readonly Named[];
}

function People({ heading: Heading, title, people }: PeopleProps) {
  const { format } = useI18n();
  if (people.length === 0) return null;
  return (
    <>
      <Heading>
        {title} ({format.integer(people.length)})
      </Heading>
      <ul className="bullets">
        {people.map(({ id, familyName, firstName }) => (
          <li key={id}>
            {familyName} {firstName}
          </li>
        ))}
      </ul>
    </>
  );
}

function Changes({ title, fields }: { title: string; fields: readonly FieldChange[] }) {
  const { t } = useI18n();
  const say = useValue();
  return (
    <Table
      caption={title}
      rows={fields}
      rowKey={({ field }) => field}
      columns={[
        {
          label: t('declaration:difference.field'),
          cell: ({ field }) => t(`declaration:difference.fields.${field}`),
        },
        { label: t('declaration:difference.before'), cell: ({ before }) => say(before) },
        { label: t('declaration:difference.after'), cell: ({ after }) => say(after) },
      ]}
    />
  );
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const CODE = /^(SIR|SIA)-|^(CONDUITE|ELECTRIQUE)$/;

const NAMED: Record<string, string> = {
  NAF_REV2: 'declaration:company.nafRev2',
  NAF_2025: 'declaration:company.naf2025',
  ...Object.fromEntries(CONTRACT_KINDS.map((kind) => [kind, `workers:contracts.${kind}`])),
};

/** A value of any field in words: yes or no, a day, exposures by name, an address in one line. */
function useValue() {
  const { t, format } = useI18n();
  return function say(value: unknown): string {
    if (value === null || value === undefined || value === '') return t('declaration:difference.empty');
    if (typeof value === 'boolean')
      return t(value ? 'declaration:difference.yes' : 'declaration:difference.no');
    if (typeof value === 'string') {
      const named = NAMED[value];
      if (named) return t(named);
      if (DAY.test(value)) return format.day(value);
      return CODE.test(value) ? t(`thesaurus:exposures.${value}.label`) : value;
    }
    if (Array.isArray(value))
      return value.length === 0 ? t('declaration:difference.empty') : format.list(value.map(say));
    if (typeof value === 'object') return Object.values(value).filter((part) => part !== null && part !== '').map(say).join(', '); // prettier-ignore
    return String(value);
  };
}
