import type { IntraState } from '~/domain/sessions/kinds';
import { useI18n } from '../../i18n';
import { Tag, type Tone } from '../../kit/tag';

const TONES: Record<IntraState, Tone> = {
  recue: 'info',
  acceptee: 'good',
  planifiee: 'good',
  refusee: 'bad',
  annulee: 'plain',
};

/** Where a request stands, in words. */
export function IntraTag({ state }: { state: IntraState }) {
  const { t } = useI18n();
  return <Tag tone={TONES[state]}>{t(`sessions:intra.${state}`)}</Tag>;
}
