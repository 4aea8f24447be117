import type { VisitState } from '~/domain/visits/lifecycle';
import { useI18n } from '../../i18n';
import { Tag, type Tone } from '../../kit/tag';

const tones: Record<VisitState, Tone> = {
  recue: 'info',
  planifiee: 'good',
  convoquee: 'good',
  effectuee: 'good',
  absente: 'warn',
  excusee: 'info',
  remplacee: 'info',
  annulee: 'plain',
  non_requise: 'plain',
};

/** Where his request is, in a worker's words. */
export function StateTag({ state }: { state: VisitState }) {
  const { t } = useI18n();
  return <Tag tone={tones[state]}>{t(`door:state.${state}`)}</Tag>;
}
