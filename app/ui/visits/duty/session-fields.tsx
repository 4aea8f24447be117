import { BOOKABLE_KINDS, MINUTES } from '~/domain/visits/duty-session';
import { MODES, VISIT_KINDS } from '~/domain/visits/kinds';
import { useI18n } from '../../i18n';
import { Checkbox, Checkboxes, Radios } from '../../kit/choices';
import type { FormState } from '../../kit/form-state';
import { TextInput } from '../../kit/text-input';

/** From when to when, how long each slot, and the break. */
export function HoursFields({ form, minutes = 30 }: { form?: FormState; minutes?: number }) {
  const { t } = useI18n();
  const time = (name: string, optional?: boolean) => (
    <TextInput
      name={name}
      type="time"
      width={8}
      label={t(`duty:${name}`)}
      form={form}
      optional={optional ?? false}
    />
  );
  return (
    <>
      <div className="pairs">
        {time('from')}
        {time('to')}
      </div>
      <TextInput
        name="minutes"
        inputMode="numeric"
        width={4}
        label={t('duty:minutes')}
        hint={t('duty:minutesHint', MINUTES)}
        value={String(minutes)}
        suffix="min"
        form={form}
      />
      <div className="pairs">
        {time('breakFrom', true)}
        {time('breakTo', true)}
      </div>
    </>
  );
}

interface UseFieldsProps {
  form?: FormState;
  kinds?: readonly string[];
  mode?: string;
  open?: boolean;
}

/** Which visits the slots take, where, and whether employers may book them. */
export function UseFields({ form, kinds, mode = 'sur-place', open }: UseFieldsProps) {
  const { t, format } = useI18n();
  const bookable = format.list(BOOKABLE_KINDS.map((kind) => t(`visits:kind.${kind}`).toLowerCase()));
  return (
    <>
      <Checkboxes
        name="kinds"
        label={t('duty:kinds')}
        hint={t('duty:kindsHint')}
        choices={VISIT_KINDS.map((value) => ({ value, label: t(`visits:kind.${value}`) }))}
        values={kinds}
        form={form}
        optional
      />
      <Radios
        name="mode"
        label={t('duty:mode')}
        choices={MODES.map((value) => ({ value, label: t(`visits:mode.${value}`) }))}
        value={mode}
        form={form}
        inline
      />
      <Checkbox name="open" label={t('duty:openTo')} hint={t('duty:openHint', { kinds: bookable })} checked={open} form={form} />
    </>
  );
} // prettier-ignore
