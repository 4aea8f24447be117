import type { VisitState } from '~/domain/visits/lifecycle';
import type { SheetLine } from '~/services/visits/day-sheet.server';
import type { Presence } from '~/services/visits/hold-visit.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import type { FormState } from '../../kit/form-state';
import { PostButton } from '../../kit/post-button';
import { Tag, type Tone } from '../../kit/tag';
import { DateInput } from '../../kit/text-input';
import { Why } from '../../kit/why';
import type { Serialized } from '../../page-data';

interface SheetEntryProps {
  line: Serialized<SheetLine>;
  /** The sheet itself. */
  action: string;
  day: string;
  today: string;
  mayDispense: boolean;
  mayFix: boolean;
  form?: FormState;
}

const TONES: Partial<Record<VisitState, Tone>> = { effectuee: 'good', absente: 'bad', excusee: 'warn', remplacee: 'warn', convoquee: 'info' }; // prettier-ignore

/** One appointment: who and what, then the one click that says what became of it. */
export function SheetEntry(props: SheetEntryProps) {
  const { line, action, day, today, mayDispense } = props;
  const { t, format } = useI18n();
  const { visitId, number, kind, act, state, worker, company, companyPhone, late, confirmed } = line;
  const isComing = state === 'planifiee' || state === 'convoquee';
  const button = (name: Presence, quiet = true) => (
    <PostButton
      key={name}
      action={action}
      fields={{ act: name, visit: visitId }}
      label={t(`daySheet:act.${name}`)}
      quiet={quiet}
      slim
    />
  );
  return (
    <section className="card stack" aria-label={`${format.time(line.startsAt)} ${worker ?? ''}`}>
      <div className="row">
        <h2>
          {format.time(line.startsAt)} · {worker ?? t('daySheet:unknown')}
        </h2>
        <Tag tone={TONES[state] ?? 'plain'}>{t(`visits:state.${state}`)}</Tag>
        {late && <Tag tone="bad">{t('daySheet:late')}</Tag>}
        {isComing && confirmed && <Tag tone="good">{t('daySheet:confirmed')}</Tag>}
        {line.private && <Tag tone="warn">{t('daySheet:private')}</Tag>}
      </div>
      <p>
        {t(`visits:kind.${kind}`)}
        {act !== 'VISITE' && act !== 'ATTESTATION' && <> ({t(`visits:act.${act}`).toLowerCase()})</>}
        {company && <> · {company}</>}
        {companyPhone && isComing && !line.private && <> · {companyPhone}</>}
        {line.mode === 'teleconsultation' && <> · {t('visits:mode.teleconsultation').toLowerCase()}</>}
      </p>
      <div className="row">
        {isComing && day <= today && [button('hold', false), button('miss')]}
        {isComing && button('excuse')}
        {isComing && mayDispense && kind === 'reprise' && button('dispense')}
        {(state === 'effectuee' || state === 'absente') && button('recall')}
        <a href={paths.staffVisit(visitId)}>V-{number}</a>
        <a href={paths.staffVisit(visitId, '/documents')}>
          {t('daySheet:documents', { count: line.documents })}
        </a>
      </div>
      {state === 'effectuee' && <NextDue {...props} />}
    </section>
  );
}

/** The next visit: the law's last day is shown, an earlier one may be fixed. */
function NextDue({ line, action, mayFix, today, form }: SheetEntryProps) {
  const { t, format } = useI18n();
  const { visitId, workerId, ceilingOn, ceilingArticle, nextAct, fixedOn, private: isPrivate } = line;
  if (isPrivate || !workerId || !ceilingOn) return null;
  const ceiling = t('daySheet:ceiling', {
    act: nextAct ? t(`visits:act.${nextAct}`) : t('daySheet:nextVisit'),
    day: format.day(ceilingOn),
  });
  return (
    <>
      <p>
        {ceiling} {fixedOn && <strong>{t('daySheet:fixed', { day: format.day(fixedOn) })}</strong>}
      </p>
      {mayFix && (
        <form method="post" action={action} noValidate className="row">
          <input type="hidden" name="act" value="fix" />
          <input type="hidden" name="visit" value={visitId} />
          <DateInput
            name="fixedOn"
            id={form?.errors.fixedOn ? undefined : `fixedOn-${visitId}`}
            label={t('daySheet:fixLabel')}
            min={today}
            max={ceilingOn}
            value={fixedOn}
            form={form}
            optional
          />
          <Button quiet slim>
            {t('daySheet:fix')}
          </Button>
        </form>
      )}
      <Why article={ceilingArticle ?? undefined}>{t('daySheet:fixWhy')}</Why>
    </>
  );
}
