import { expect, it } from 'vitest';
import { type CalendarEvent, calendarFeed, calendarFile } from './ics';

const event: CalendarEvent = {
  uid: 'visite-1@portail.example',
  sequence: 3,
  startsAt: new Date('2026-11-24T09:30:00+01:00'),
  endsAt: new Date('2026-11-24T10:00:00+01:00'),
  stamp: new Date('2026-11-21T12:00:00Z'),
  summary: 'Rendez-vous',
  description: 'Deux lignes;\nune virgule, une barre \\ et\tune tabulation',
  location: 'Centre de Bernay, 11 rue de la Prévention, 27300 Bernay',
  cancelled: false,
};
const unfolded = (file: string) => file.replace(/\r\n /g, '');
const lines = (change: Partial<CalendarEvent> = {}) =>
  unfolded(calendarFile({ ...event, ...change })).split('\r\n');

it('says when in UTC, whatever the season', () => {
  expect(lines()).toContain('DTSTART:20261124T083000Z');
  expect(lines()).toContain('DTEND:20261124T090000Z');
  expect(lines({ startsAt: new Date('2026-07-01T09:30:00+02:00') })).toContain('DTSTART:20260701T073000Z');
  expect(lines()).toContain('DTSTAMP:20261121T120000Z');
});

it('escapes what would end a value, and drops what no text may hold', () => {
  expect(lines()).toContain('DESCRIPTION:Deux lignes\\;\\nune virgule\\, une barre \\\\ et\tune tabulation');
  expect(lines({ summary: 'a\r\nSTATUS:CANCELLED\u0007\u007f' })).toContain('SUMMARY:a\\nSTATUS:CANCELLED');
});

it.each(['é'.repeat(200), '😀'.repeat(60), 'x'.repeat(67), 'x'.repeat(68), ''])(
  'folds at 75 octets, never inside a character (%#)',
  (summary) => {
    const file = calendarFile({ ...event, summary });
    for (const line of file.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\ufffd');
    }
    expect(unfolded(file)).toContain(`SUMMARY:${summary}\r\n`);
  },
);

it('does not fold a line of exactly 75 octets', () => {
  expect(calendarFile({ ...event, summary: 'x'.repeat(67) })).toContain(`SUMMARY:${'x'.repeat(67)}\r\n`);
  expect(calendarFile({ ...event, summary: 'x'.repeat(68) })).toContain(
    `SUMMARY:${'x'.repeat(67)}\r\n x\r\n`,
  );
});

it('ends every line with CRLF and has no empty one', () => {
  const file = calendarFile(event);
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  expect(file).not.toContain('\r\n\r\n');
});

it('cancels by its status, under the same name and a higher number', () => {
  const cancelled = lines({ cancelled: true, sequence: 4 });
  for (const line of ['STATUS:CANCELLED', 'SEQUENCE:4', 'UID:visite-1@portail.example', 'METHOD:PUBLISH'])
    expect(cancelled).toContain(line);
  expect(lines()).toContain('STATUS:CONFIRMED');
});

it('holds as many appointments as it is given, in one calendar', () => {
  const file = calendarFeed([event, { ...event, uid: 'visite-2@portail.example' }]);
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(file.match(/(BEGIN|END):VCALENDAR/g)).toHaveLength(2);
  expect(file.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
});
