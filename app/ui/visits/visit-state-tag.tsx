import type { VisitState } from '~/domain/visits/lifecycle';
import { useI18n } from '../i18n';
import { Tag, type Tone } from '../kit/tag';

const TONES: Record<VisitState, Tone> = {
  recue: 'info',
  planifiee: 'info',
  convoquee: 'info',
  effectuee: 'good',
  absente: 'bad',
  excusee: 'warn',
  remplacee: 'warn',
  annulee: 'plain',
  non_requise: 'plain',
};

/** Where a visit stands, in words. */
export function VisitStateTag({ state }: { state: VisitState }) {
  const { t } = useI18n();
  return <Tag tone={TONES[state]}>{t(`visits:state.${state}`)}</Tag>;
}
