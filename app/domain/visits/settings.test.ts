import { describe, expect, it } from 'vitest';
import { DEFAULT_VISIT_SETTINGS, visitSettingsSchema } from './settings';

it('starts as the model service does', () => {
  expect(DEFAULT_VISIT_SETTINGS).toEqual({
    noticeHours: 48,
    feeForAbsence: true,
    reminderDays: [7, 2],
    smsDayBefore: true,
    absenceTargetPercent: 5,
    trajetAsNonProfessional: true,
    proposalDays: 5,
  });
});

it('what was saved before a setting existed takes its default', () => {
  expect(visitSettingsSchema.parse({ noticeHours: 72 })).toEqual({
    ...DEFAULT_VISIT_SETTINGS,
    noticeHours: 72,
  });
});

describe('bounds', () => {
  it.each([
    ['noticeHours', 0, true],
    ['noticeHours', 240, true],
    ['noticeHours', 241, false],
    ['noticeHours', -1, false],
    ['noticeHours', 1.5, false],
    ['reminderDays', [], true],
    ['reminderDays', [60, 30, 7, 2, 0], true],
    ['reminderDays', [61], false],
    ['reminderDays', [6, 5, 4, 3, 2, 1], false],
    ['absenceTargetPercent', 0, true],
    ['absenceTargetPercent', 7.2, true],
    ['absenceTargetPercent', 101, false],
    ['proposalDays', 0, false],
    ['proposalDays', 1, true],
    ['proposalDays', 60, true],
    ['proposalDays', 61, false],
  ])('%s = %j: %s', (key, value, accepted) => {
    expect(visitSettingsSchema.safeParse({ [key]: value }).success).toBe(accepted);
  });
});
