import type { Locale } from './translation';

/** What a language does with numbers, money, days and instants. Everything that is shown passes here. */
export interface Format {
  /** `'2027-01-12'` → "12 janvier 2027". */
  day(day: string): string;
  /** `'2027-01-12'` → "mardi 12 janvier 2027". */
  weekday(day: string): string;
  /** `'2027-01-12'` → "12/01/2027", for tables. */
  shortDay(day: string): string;
  /** `'2027-01'` or a day → "janvier 2027". */
  month(day: string): string;
  /** An instant → "14 h 30", Paris time. */
  time(instant: Date | string): string;
  /** An instant → "12 janvier 2027 à 14 h 30", Paris time. */
  dateTime(instant: Date | string): string;
  /** An instant → "mardi 12 janvier 2027 à 14 h 30", Paris time. */
  weekdayTime(instant: Date | string): string;
  /** An instant → the day it is in Paris, `'2027-01-12'`. */
  dayOf(instant: Date | string): string;
  /** Integer cents → "1 234,56 €". */
  money(cents: number): string;
  /** "91 650", with thin no-break spaces. */
  integer(value: number): string;
  /** "4,3"; `digits` after the decimal mark, none when the figure is round. */
  decimal(value: number, digits: number): string;
  /** A ratio → "8,2 %". `digits` after the decimal mark, 1 by default, none when the figure is round. */
  percent(ratio: number, digits?: number): string;
  /** "a, b et c". */
  list(items: readonly string[]): string;
  /** Bytes → "1,2 Mo". */
  fileSize(bytes: number): string;
}

interface Habits {
  months: readonly string[];
  weekdays: readonly string[];
  thousands: string;
  decimal: string;
  and: string;
  units: readonly [string, string, string];
  day(day: number, month: string, year: string): string;
  time(hour: string, minute: string): string;
  at: string;
  money(amount: string, negative: boolean): string;
  percent(figure: string): string;
}

const THIN = '\u202f';
const NBSP = '\u00a0';

const habits: Record<Locale, Habits> = {
  fr: {
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
    weekdays: 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' '),
    thousands: THIN,
    decimal: ',',
    and: ' et ',
    units: ['o', 'Ko', 'Mo'],
    day: (day, month, year) => `${day === 1 ? '1er' : day}${NBSP}${month} ${year}`,
    time: (hour, minute) => (minute === '00' ? `${+hour}${NBSP}h` : `${+hour}${NBSP}h${NBSP}${minute}`),
    at: ' à ',
    money: (amount, negative) => `${negative ? '−' : ''}${amount}${NBSP}€`,
    percent: (figure) => `${figure}${THIN}%`,
  },
  en: {
    months: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
    weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
    thousands: ',',
    decimal: '.',
    and: ' and ',
    units: ['B', 'KB', 'MB'],
    day: (day, month, year) => `${day}${NBSP}${month} ${year}`,
    time: (hour, minute) => `${hour}:${minute}`,
    at: ' at ',
    money: (amount, negative) => `${negative ? '−' : ''}€${amount}`,
    percent: (figure) => `${figure}%`,
  },
};

/** Made once: building an Intl formatter costs more than a whole page. */
const paris = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function inParis(instant: Date | string): { day: string; hour: string; minute: string } {
  const parts: Record<string, string> = {};
  for (const { type, value } of paris.formatToParts(new Date(instant))) parts[type] = value;
  return {
    day: `${parts.year}-${parts.month}-${parts.day}`,
    hour: parts.hour ?? '',
    minute: parts.minute ?? '',
  };
}

function formatFor(locale: Locale): Format {
  const habit = habits[locale];
  const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, habit.thousands);
  const sign = (value: number) => (value < 0 ? '−' : '');
  const integer = (value: number) => sign(value) + grouped(String(Math.abs(Math.round(value))));
  const decimal = (value: number, digits: number) => {
    const [whole = '0', rest = ''] = Math.abs(value).toFixed(digits).split('.');
    return sign(value) + grouped(whole) + (/[1-9]/.test(rest) ? habit.decimal + rest : '');
  };
  const day = (iso: string) =>
    habit.day(+iso.slice(8, 10), habit.months[+iso.slice(5, 7) - 1] ?? '', iso.slice(0, 4));
  const weekday = (iso: string) =>
    `${habit.weekdays[new Date(`${iso.slice(0, 10)}T00:00Z`).getUTCDay()]} ${day(iso)}`;
  const time = (instant: Date | string) => {
    const { hour, minute } = inParis(instant);
    return habit.time(hour, minute);
  };
  const at = (instant: Date | string, write: (iso: string) => string) => {
    const { day: iso, hour, minute } = inParis(instant);
    return write(iso) + habit.at + habit.time(hour, minute);
  };
  return {
    day,
    weekday,
    shortDay: (iso) => `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`,
    month: (iso) => `${habit.months[+iso.slice(5, 7) - 1]} ${iso.slice(0, 4)}`,
    time,
    dateTime: (instant) => at(instant, day),
    weekdayTime: (instant) => at(instant, weekday),
    dayOf: (instant) => inParis(instant).day,
    money: (cents) => {
      const digits = String(Math.abs(cents)).padStart(3, '0');
      return habit.money(grouped(digits.slice(0, -2)) + habit.decimal + digits.slice(-2), cents < 0);
    },
    integer,
    decimal,
    percent: (ratio, digits = 1) => habit.percent(decimal(ratio * 100, digits)),
    list: (items) => [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(habit.and),
    fileSize: (bytes) => {
      const step = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
      return `${decimal(bytes / 1000 ** step, step && 1)}${NBSP}${habit.units[step]}`;
    },
  };
}

/** How each language writes numbers, money and dates. */
export const formats: Record<Locale, Format> = { fr: formatFor('fr'), en: formatFor('en') };
