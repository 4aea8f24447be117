import type { JobState } from '~/services/job-runs.server';
import { useI18n } from '../i18n';
import { Tag, type Tone } from '../kit/tag';

const tones: Record<JobState, Tone> = {
  waiting: 'plain',
  running: 'info',
  done: 'good',
  failed: 'bad',
  cancelled: 'plain',
};

/** Where a long job stands. */
export function JobTag({ state }: { state: JobState }) {
  const { t } = useI18n();
  return <Tag tone={tones[state]}>{t(`mailings:job.${state}`)}</Tag>;
}
