import { useDocument } from '../document';
import { useI18n } from '../i18n';

interface ProgressProps {
  /** What is being done: "Lecture du fichier". */
  label: string;
  /** Done and to do, in any unit; no total means that nobody can say. */
  done?: number;
  total?: number;
  /** The stage, for a job of over ten seconds: "2 sur 3 : contrôle des lignes". */
  stage?: string;
  /**
   * Address that answers `{ done, total, stage, finished }` as JSON. Where scripts run the bar follows it and
   * the page is loaded again at the end; elsewhere the page is asked for again every 3 seconds.
   */
  poll: string;
}

/** A job under way. */
export function Progress({ label, done, total, stage, poll }: ProgressProps) {
  const { format } = useI18n();
  useDocument().head.refresh = 3;
  return (
    <div className="card progress" data-enhance="progress" data-url={poll}>
      <p>
        <strong id="progress-label">{label}</strong>
      </p>
      <progress aria-labelledby="progress-label" value={total ? (done ?? 0) : undefined} max={total} />
      <p className="hint" role="status" data-stage="">
        {stage ?? (total ? `${format.integer(done ?? 0)} / ${format.integer(total)}` : '')}
      </p>
    </div>
  );
}
