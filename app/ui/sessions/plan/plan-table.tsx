import type { PlanLine } from '~/services/sessions/plan/show-plan.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { DayText } from '../../kit/date-time';
import { type Column, Table } from '../../kit/table';
import { Tag, type Tone } from '../../kit/tag';

const TONES: Record<PlanLine['state'], Tone> = { late: 'bad', next: 'warn', planned: 'info', done: 'good' };

/** The plan, a row per action; `registerIn`: the company whose people may be registered from it. */
export function PlanTable({
  lines,
  caption,
  registerIn,
}: {
  lines: readonly PlanLine[];
  caption: string;
  registerIn: string | null;
}) {
  const { t, format } = useI18n();
  const nameOf = useLineName();
  const because = useReason();
  const columns: Column<PlanLine>[] = [
    {
      label: t('plan:what'),
      cell: (line) => (line.theme ? <a href={paths.theme(line.theme)}>{nameOf(line)}</a> : nameOf(line)),
    },
    {
      label: t('plan:because'),
      cell: (line) => (
        <>
          {because(line)}
          {line.article && <p className="hint">{t('plan:article', { article: line.article })}</p>}
        </>
      ),
    },
    {
      label: t('plan:standing'),
      cell: ({ state, on }) => (
        <Tag tone={TONES[state]}>{t(`plan:state.${state}`, { on: on ? format.shortDay(on) : '' })}</Tag>
      ),
    },
    { label: t('plan:by'), cell: ({ dueOn }) => (dueOn ? <DayText day={dueOn} short /> : '') },
    { label: t('plan:act'), cell: (line) => <NextStep line={line} registerIn={registerIn} /> },
  ];
  return <Table caption={caption} hideCaption columns={columns} rows={lines} rowKey={({ code }) => code} />;
}

function NextStep({ line, registerIn }: { line: PlanLine; registerIn: string | null }) {
  const { t, format } = useI18n();
  const nameOf = useLineName();
  if (line.state === 'done' || line.state === 'planned') return null;
  if (!line.theme) return t('plan:byService');
  if (line.nextNumber === null || !line.nextAt) return t('plan:noDate');
  const when = format.weekdayTime(line.nextAt);
  return (
    <>
      <p>{when}</p>
      {registerIn && (
        <span className="no-print">
          <ButtonLink href={paths.companySession(registerIn, line.nextNumber, '/inscription')} quiet slim>
            <span aria-hidden="true">{t('plan:register')}</span>
            <span className="sr">{t('plan:registerAbout', { theme: nameOf(line), when })}</span>
          </ButtonLink>
        </span>
      )}
    </>
  );
}

function useLineName() {
  const { t, locale } = useI18n();
  return ({ kind, nameFr, nameEn }: PlanLine) =>
    kind === 'theme' && nameFr
      ? locale === 'fr'
        ? nameFr
        : (nameEn ?? nameFr)
      : t(`sessions:prescription.${kind}`);
}

function useReason() {
  const { t, format } = useI18n();
  return ({ kind, exposures, sector, state }: PlanLine) => {
    const words = [
      exposures.length > 0 &&
        t('plan:reason.exposures', {
          exposures: format.list(exposures.map((code) => t(`thesaurus:exposures.${code}.label`))),
        }),
      sector && t('plan:reason.sector'),
    ].filter(Boolean);
    if (words.length > 0) return words.join(' · ');
    return t(`plan:reason.${kind === 'duerp' && state === 'done' ? 'duerpDone' : kind}`);
  };
}
