import { describe, expect, it } from 'vitest';
import { EXPOSURE_CODES, SIR_CODES } from '../declarations/thesaurus';
import { addDays, addMonths, day } from '../shared/day';
import { MAY_ASK_MONTHS_AFTER, MAY_ASK_MONTHS_BEFORE, postExposureOf } from './post-exposure';

const endedOn = day('2026-08-31');
const today = day('2026-11-21');
const ended = { exposures: ['SIR-AMIANTE'], endedOn, leaving: 'no', today } as const;

describe('which exposures ask for it', () => {
  it.each(EXPOSURE_CODES)('%s', (code) => {
    const asked = postExposureOf({ ...ended, exposures: [code] });
    expect(asked?.exposures).toEqual((SIR_CODES as readonly string[]).includes(code) ? [code] : undefined);
  });
  it('each once, the others left out', () => {
    const exposures = ['SIA-NUIT', 'SIR-PLOMB', 'SIR-PLOMB', 'CONDUITE', 'SIR-RI-B'] as const;
    expect(postExposureOf({ ...ended, exposures })?.exposures).toEqual(['SIR-PLOMB', 'SIR-RI-B']);
    expect(postExposureOf({ ...ended, exposures: [] })).toBeNull();
  });
});

it.each([
  ['no', 'spe'],
  ['left', 'spe'],
  ['retired', 'spp'],
] as const)('leaving: %s gives %s', (leaving, kind) => {
  expect(postExposureOf({ ...ended, leaving })).toMatchObject({ kind, article: 'L.4624-2-1' });
});

describe('when the worker may ask himself', () => {
  const from = addMonths(endedOn, -MAY_ASK_MONTHS_BEFORE);
  const until = addMonths(endedOn, MAY_ASK_MONTHS_AFTER);
  it('ends on the last day of a shorter month', () => {
    expect(postExposureOf(ended)).toMatchObject({
      workerMayAskFrom: '2026-07-31',
      workerMayAskUntil: '2027-02-28',
    });
  });
  it.each([
    [addDays(from, -1), false],
    [from, true],
    [endedOn, true],
    [until, true],
    [addDays(until, 1), false],
  ])('on %s: %s', (on, open) => {
    expect(postExposureOf({ ...ended, today: on })?.workerMayAskNow).toBe(open);
  });
});
