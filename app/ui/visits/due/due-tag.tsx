import type { DueState } from '~/domain/visits/due';
import { useI18n } from '../../i18n';
import { Tag, type Tone } from '../../kit/tag';

const TONES: Record<DueState, Tone> = {
  late: 'bad',
  soon: 'warn',
  unknown: 'info',
  fine: 'good',
  elsewhere: 'plain',
};

/** Where a worker stands. */
export function DueTag({ state }: { state: DueState }) {
  const { t } = useI18n();
  return <Tag tone={TONES[state]}>{t(`due:state.${state}`)}</Tag>;
}

interface Attested {
  conduiteOn: string | null;
  electriqueOn: string | null;
  attestationDueOn: string | null;
  /** Soon, late, or never seen. */
  attestation: boolean;
}

/** An attestation to renew before its day, or to ask for when none is known. */
export function AttestationTag({ line, short }: { line: Attested; short?: boolean }) {
  const { t, format } = useI18n();
  const { conduiteOn, electriqueOn, attestationDueOn, attestation } = line;
  if (!attestationDueOn) return null;
  return (
    <Tag tone={attestation ? 'warn' : 'good'}>
      {conduiteOn || electriqueOn
        ? t(short ? 'due:attestationOn' : 'due:attestationBy', { day: format.shortDay(attestationDueOn) })
        : t('due:attestationAsk')}
    </Tag>
  );
}
