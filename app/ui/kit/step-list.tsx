import type { ReactNode } from 'react';
import { useI18n } from '../i18n';
import { Tag, type Tone } from './tag';

export interface Step {
  label: string;
  /** Absent when the step cannot be opened yet; one may return to all others at any time. */
  href?: string;
  state: 'done' | 'current' | 'todo' | 'attention' | 'blocked';
  /** What is left to do there, or what was said. */
  note?: ReactNode;
}

const tones: Record<Step['state'], Tone> = {
  done: 'good',
  current: 'info',
  todo: 'plain',
  attention: 'warn',
  blocked: 'plain',
};

/** The steps of a long job, each with its state. */
export function StepList({ steps, label }: { steps: readonly Step[]; label: string }) {
  const { t } = useI18n();
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step) => (
        <li key={step.label} aria-current={step.state === 'current' ? 'step' : undefined}>
          <div>
            {step.href ? <a href={step.href}>{step.label}</a> : <span>{step.label}</span>}
            {step.note && <p className="hint">{step.note}</p>}
          </div>
          <Tag tone={tones[step.state]}>{t(`kit:steps.${step.state}`)}</Tag>
        </li>
      ))}
    </ol>
  );
}
