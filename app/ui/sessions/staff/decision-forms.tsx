import { DECISION_HOUR } from '~/domain/sessions/decision';
import { CANCEL_REASONS } from '~/domain/sessions/cancel-reasons';
import { SESSION_TRANSITIONS } from '~/domain/sessions/lifecycle';
import type { StaffSession } from '~/services/sessions/staff/show-session.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import type { FormState } from '../../kit/form-state';
import { PostButton } from '../../kit/post-button';
import { Select } from '../../kit/select';
import { DateInput } from '../../kit/text-input';
import type { Serialized } from '../../page-data';

export type MergeTarget = { number: number; startsAt: string; centre: string | null; free: number };

interface DecisionFormsProps {
  session: Serialized<StaffSession>;
  targets: MergeTarget[];
  /** It has begun: it may only be cancelled. */
  begun: boolean;
  form?: FormState;
}

/** What may be decided on a session now: each act with what it does to people. */
export function DecisionForms({ session, targets, begun, form }: DecisionFormsProps) {
  const { t, format } = useI18n();
  const { number, state, version, minSeats, seatsTaken, decisionOn } = session;
  const action = paths.staffSession(number);
  const may = SESSION_TRANSITIONS[state];
  const short = minSeats - seatsTaken;
  const one = (act: 'publish' | 'confirm' | 'reopen', quiet: boolean) =>
    may[act] &&
    !begun && (
      <div>
        <PostButton action={action} fields={{ act }} label={t(`board:act.${act}`)} quiet={quiet} />
        <p className="hint">{t(`board:act.${act}Hint`)}</p>
      </div>
    );
  return (
    <section id="decider" className="stack">
      <h2>{t('board:page.decide')}</h2>
      {state === 'publiee' && (
        <p>
          {short > 0
            ? t('board:page.below', { count: short, by: format.day(decisionOn) })
            : t('board:page.enough', { by: format.day(decisionOn), hour: DECISION_HOUR })}
        </p>
      )}
      {one('publish', false)}
      {one('confirm', false)}
      {one('reopen', true)}
      <Card title={t('board:act.postpone')} level={3}>
        <p className="hint">{t('board:act.postponeHint')}</p>
        <form method="post" action={action} noValidate className="form">
          <input type="hidden" name="act" value="postpone" />
          <input type="hidden" name="version" value={version} />
          <div className="pairs">
            <DateInput name="day" label={t('board:act.newDay')} form={form} />
            <DateInput name="decision" label={t('board:act.newDecision')} form={form} />
          </div>
          <div className="row">
            <Button quiet>{t('board:act.postpone')}</Button>
          </div>
        </form>
      </Card>
      {state !== 'brouillon' && targets.length > 0 && (
        <Card title={t('board:act.merge')} level={3}>
          <p className="hint">{t('board:act.mergeHint')}</p>
          <form method="post" action={action} noValidate className="form">
            <input type="hidden" name="act" value="merge" />
            <Select
              name="into"
              label={t('board:act.mergeInto')}
              form={form}
              options={targets.map((target) => ({
                value: String(target.number),
                label: t('board:act.mergeChoice', {
                  when: format.weekdayTime(target.startsAt),
                  where: target.centre ?? t('sessions:format.webinaire'),
                  count: target.free,
                }),
              }))}
            />
            <div className="row">
              <Button quiet>{t('board:act.mergeDo')}</Button>
            </div>
          </form>
        </Card>
      )}
      <Card title={t('board:act.cancel')} level={3}>
        <p className="hint">{t('board:act.cancelHint')}</p>
        <form method="post" action={action} noValidate className="form">
          <input type="hidden" name="act" value="cancel" />
          <Select
            name="reason"
            label={t('board:act.reasonLabel')}
            form={form}
            options={CANCEL_REASONS.map((value) => ({ value, label: t(`board:reason.${value}`) }))}
          />
          <div className="row">
            <Button quiet danger>
              {t('board:act.cancel')}
            </Button>
          </div>
        </form>
      </Card>
    </section>
  );
}
