import { MESSAGE_LENGTH } from '~/domain/visits/announcement';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import type { FormState } from '../../kit/form-state';
import { SummaryList, type SummaryRow } from '../../kit/summary-list';
import { Textarea } from '../../kit/text-input';

/** A free text, with what it may not hold beside it. */
export function MessageField({ form }: { form?: FormState }) {
  const { t } = useI18n();
  return (
    <Textarea
      name="message"
      label={t('announce:message.label')}
      hint={t('announce:message.warning')}
      rows={3}
      maxLength={MESSAGE_LENGTH}
      form={form}
      optional
    />
  );
}

/** What was typed, sent again unseen. */
export function Kept({ values, without = [] }: { values: FormState['values']; without?: readonly string[] }) {
  return (
    <>
      {Object.entries(values)
        .filter(([name]) => name !== 'intent' && !without.includes(name))
        .flatMap(([name, value]) => [value ?? []].flat().map((each) => ({ name, each })))
        .map(({ name, each }) => (
          <input key={`${name} ${each}`} type="hidden" name={name} value={each} />
        ))}
    </>
  );
}

interface CheckAnswersProps {
  action: string;
  form: FormState;
  rows: readonly SummaryRow[];
  /** Label of the button that sends; none when there is nothing to send. */
  send?: string;
  /** A second way to send: the same answers with one more box ticked. */
  also?: { label: string; name: string };
}

/** "Vérifiez vos réponses": the answers, the button that sends them, the way back to change them. */
export function CheckAnswers({ action, form, rows, send, also }: CheckAnswersProps) {
  const { t } = useI18n();
  return (
    <section className="stack" aria-labelledby="reponses">
      <h2 id="reponses">{t('announce:check.title')}</h2>
      <SummaryList rows={rows} />
      <div className="row">
        {send && (
          <form method="post" action={action}>
            <Kept values={form.values} />
            <Button name="intent" value="send">
              {send}
            </Button>
          </form>
        )}
        {also && (
          <form method="post" action={action}>
            <Kept values={form.values} without={[also.name]} />
            <input type="hidden" name={also.name} value="on" />
            <Button quiet name="intent" value="send">
              {also.label}
            </Button>
          </form>
        )}
        <form method="post" action={action}>
          <Kept values={form.values} />
          <Button quiet name="intent" value="edit">
            {t('announce:check.edit')}
          </Button>
        </form>
      </div>
    </section>
  );
}
