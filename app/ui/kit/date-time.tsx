import { useI18n } from '../i18n';

/** A day, `YYYY-MM-DD`: "12 janvier 2027", or "12/01/2027" in a table. */
export function DayText({ day, short }: { day: string; short?: boolean }) {
  const { format } = useI18n();
  return (
    <time dateTime={day} className="num">
      {short ? format.shortDay(day) : format.day(day)}
    </time>
  );
}

/** An instant in Paris time: "12 janvier 2027 à 14 h 30". */
export function DateTime({ at }: { at: Date | string }) {
  const { format } = useI18n();
  return <time dateTime={new Date(at).toISOString()}>{format.dateTime(at)}</time>;
}

/** Integer cents: "1 234,56 €". */
export function Money({ cents }: { cents: number }) {
  const { format } = useI18n();
  return <span className="num">{format.money(cents)}</span>;
}
