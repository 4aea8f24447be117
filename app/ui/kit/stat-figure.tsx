import type { ReactNode } from 'react';

interface StatFigureProps {
  /** Already formatted: "91 650". */
  figure: ReactNode;
  label: ReactNode;
  /** What it is measured against, or since when. */
  note?: ReactNode;
  href?: string;
}

/** One figure that matters, with what it counts. Several stand in a `<Figures>`. */
export function StatFigure({ figure, label, note, href }: StatFigureProps) {
  return (
    <div className="stat">
      <dt>{href ? <a href={href}>{label}</a> : label}</dt>
      <dd>
        <b className="num">{figure}</b>
        {note && <small>{note}</small>}
      </dd>
    </div>
  );
}

/** A row of figures. */
export function Figures({ children }: { children: ReactNode }) {
  return <dl className="stats">{children}</dl>;
}
