import type { ReactNode } from 'react';

interface EmptyStateProps {
  title: string;
  /** How to begin. */
  children?: ReactNode;
  /** The button that begins. */
  action?: ReactNode;
}

/** Nothing yet: says how to begin. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {action && <div className="row">{action}</div>}
    </div>
  );
}
