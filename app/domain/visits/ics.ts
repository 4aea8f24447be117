/** An appointment as a calendar keeps it. */
export interface CalendarEvent {
  /** The same for the same visit whatever becomes of it: a calendar then changes its entry instead of adding one. */
  uid: string;
  /** Grows with every change: a calendar ignores what is older than what it has. */
  sequence: number;
  startsAt: Date;
  endsAt: Date;
  /** When this file was written. */
  stamp: Date;
  summary: string;
  description: string;
  location: string;
  cancelled: boolean;
  /** Anyone may know of it: a published session. Private when absent. */
  open?: boolean;
  url?: string;
}

const MAX_OCTETS = 75;
const utf8 = new TextEncoder();

const escaped = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    // RFC 5545, 3.3.11: TEXT holds no control character but the tab.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** One content line, cut every 75 octets and never inside a character; what follows a cut begins with a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const sign of line) {
    const octets = utf8.encode(sign).length;
    if (size + octets > MAX_OCTETS) {
      parts.push(part);
      part = ' ';
      size = 1;
    }
    part += sign;
    size += octets;
  }
  return [...parts, part].join('\r\n');
}

/** 20261124T083000Z: in UTC, so that the file needs no time zone and a change of clock moves nothing. */
const instant = (at: Date) => at.toISOString().replace(/[-:]|\.\d{3}/g, '');

/**
 * An iCalendar file of one appointment (RFC 5545). Every line ends with CRLF, the last too. `METHOD:PUBLISH` even when
 * it is cancelled: nobody is asked to answer, and a cancellation by `STATUS` is what calendars understand of a file.
 */
export function calendarFile(event: CalendarEvent): string {
  return calendarFeed([event]);
}

/** The same of several events; `name` is what a calendar that follows the file calls it. */
export function calendarFeed(events: readonly CalendarEvent[], name?: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Portail SPSTI//Visites//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...(name
      ? [`NAME:${escaped(name)}`, `X-WR-CALNAME:${escaped(name)}`, 'REFRESH-INTERVAL;VALUE=DURATION:PT6H']
      : []),
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent): string[] {
  const { uid, sequence, startsAt, endsAt, stamp, cancelled } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${instant(stamp)}`,
    `DTSTART:${instant(startsAt)}`,
    `DTEND:${instant(endsAt)}`,
    `SUMMARY:${escaped(event.summary)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    `LOCATION:${escaped(event.location)}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `CLASS:${event.open ? 'PUBLIC' : 'PRIVATE'}`,
    ...(event.url ? [`URL:${event.url}`] : []),
    `TRANSP:${cancelled ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ];
}
