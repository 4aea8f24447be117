import type { ReactNode } from 'react';
import type { Tone } from './tag';

interface NoticeProps {
  title: ReactNode;
  tone?: Tone;
  children?: ReactNode;
}

/** Something to know before going on. */
export function Notice({ title, tone = 'plain', children }: NoticeProps) {
  return (
    <section className={tone === 'plain' || tone === 'info' ? 'notice' : `notice ${tone}`}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
