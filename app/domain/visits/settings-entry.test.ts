import { describe, expect, it } from 'vitest';
import { DEFAULT_VISIT_SETTINGS } from './settings';
import { visitSettingsEntry, visitSettingsValues } from './settings-entry';

const values = visitSettingsValues(DEFAULT_VISIT_SETTINGS);

it('what the form shows is read back the same', () => {
  for (const settings of [
    DEFAULT_VISIT_SETTINGS,
    {
      ...DEFAULT_VISIT_SETTINGS,
      feeForAbsence: false,
      smsDayBefore: false,
      trajetAsNonProfessional: false,
      reminderDays: [],
      absenceTargetPercent: 7.2,
    },
  ])
    expect(visitSettingsEntry.parse(visitSettingsValues(settings))).toEqual(settings);
});

describe('as people type', () => {
  it.each([
    ['reminderDays', '2 ; 7 7', [7, 2]],
    ['reminderDays', '', []],
    ['absenceTargetPercent', ' 7,2 % ', 7.2],
    ['noticeHours', '72', 72],
  ])('%s: "%s"', (name, text, expected) => {
    expect(visitSettingsEntry.parse({ ...values, [name]: text })).toMatchObject({ [name]: expected });
  });

  it.each([
    ['noticeHours', '241'],
    ['noticeHours', '1,5'],
    ['noticeHours', ''],
    ['noticeHours', '1e2'],
    ['reminderDays', 'sept'],
    ['reminderDays', '61'],
    ['reminderDays', '1 2 3 4 5 6'],
    ['absenceTargetPercent', '-1'],
    ['absenceTargetPercent', '100,1'],
    ['proposalDays', '0'],
  ])('%s: "%s" is refused beside its field', (name, text) => {
    const read = visitSettingsEntry.safeParse({ ...values, [name]: text });
    expect(read.error?.issues.map(({ path, message }) => [path.join(), message])).toEqual([
      [name, `visitSettings:error.${name}`],
    ]);
  });
});
