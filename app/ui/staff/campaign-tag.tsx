import type { CampaignState } from '~/domain/declarations/campaign';
import { useI18n } from '../i18n';
import { Tag, type Tone } from '../kit/tag';

const tones: Record<CampaignState, Tone> = {
  a_venir: 'info',
  ouverte: 'good',
  retard: 'warn',
  close: 'plain',
};

/** Where a campagne stands. */
export function CampaignTag({ state }: { state: CampaignState }) {
  const { t } = useI18n();
  return <Tag tone={tones[state]}>{t(`campaigns:state.${state}`)}</Tag>;
}
