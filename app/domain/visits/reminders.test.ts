import { expect, it } from 'vitest';
import {
  isWaking,
  reminderDue,
  REMINDER_GRACE_DAYS,
  SMS_MAX,
  smsDue,
  smsText,
  WAKING_HOURS,
} from './reminders';
import { DEFAULT_VISIT_SETTINGS } from './settings';

const { reminderDays } = DEFAULT_VISIT_SETTINGS;

it.each([
  [8, 30, null],
  [7, 30, 7],
  [7 - REMINDER_GRACE_DAYS, 30, 7],
  [7 - REMINDER_GRACE_DAYS - 1, 30, null],
  [3, 30, null],
  [2, 30, 2],
  [1, 30, 2],
  [0, 30, null],
  [-1, 30, null],
  // Given on the very day of a reminder, or after it: the convocation has just said it.
  [7, 7, null],
  [7, 8, 7],
  [2, 7, 2],
  [2, 2, null],
  [1, 2, null],
  [1, 1, null],
])('%i days before, given %i days before: reminder %s', (daysLeft, notice, due) => {
  expect(reminderDue(daysLeft, notice, reminderDays)).toBe(due);
});

it('of two reminders due at once the nearer one leaves alone', () => {
  expect(reminderDue(2, 30, [3, 2])).toBe(2);
  expect(reminderDue(2, 30, [])).toBeNull();
});

it('a text message leaves the day before only', () => {
  expect([2, 1, 0].map(smsDue)).toEqual([false, true, false]);
});

it('wakes nobody', () => {
  const { from, until } = WAKING_HOURS;
  expect([from - 1, from, until - 1, until].map(isWaking)).toEqual([false, true, true, false]);
});

it('writes with the signs of text messages, in one message', () => {
  expect(smsText('Empêché\u00a0? Appelez l’équipe d’Évreux…')).toBe("Empeché ? Appelez l'équipe d'Évreux...");
  expect(smsText('Ivry-sur-Eure, Cœur, ⟨?⟩')).toBe('Ivry-sur-Eure, Coeur, ???');
  expect(smsText('x'.repeat(500))).toHaveLength(SMS_MAX);
});
