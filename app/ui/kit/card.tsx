import type { ReactNode } from 'react';

interface CardProps {
  title?: ReactNode;
  /** Level of the title: 2 unless the card stands under another heading. */
  level?: 2 | 3;
  children?: ReactNode;
}

/** One thing on white. */
export function Card({ title, level = 2, children }: CardProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="card">
      {title && <Heading>{title}</Heading>}
      {children}
    </section>
  );
}
