import { describe, expect, it } from 'vitest';
import { themeEntrySchema } from './theme-entry';

const typed = {
  version: '1', nameFr: 'Risque routier', nameEn: 'Road risks', audienceFr: '', audienceEn: '', goalsFr: '', goalsEn: '',
  minutes: '180', formats: 'sur-place', min: '5', max: '12', price: '', exposures: ['CONDUITE'], sections: 'H', active: 'on',
}; // prettier-ignore
const problems = (change: object) => {
  const read = themeEntrySchema.safeParse({ ...typed, ...change });
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
};

describe('a theme as typed', () => {
  it('is read, one choice as a list, the price in cents', () => {
    expect(themeEntrySchema.parse({ ...typed, price: '150,50' })).toMatchObject({
      formats: ['sur-place'], sections: ['H'], min: 5, max: 12, price: 15_050, active: true,
    }); // prettier-ignore
    expect(themeEntrySchema.parse({ ...typed, active: undefined, price: '' })).toMatchObject({
      active: false,
      price: 0,
    });
  });

  it.each([
    [{ nameEn: ' ' }, 'nameEn themes:error.needed'],
    [{ formats: undefined }, 'formats themes:error.format'],
    [{ min: '13' }, 'max themes:error.maxUnderMin'],
    [{ max: '0' }, 'max themes:error.number'],
    [{ price: '-1' }, 'price themes:error.price'],
    [{ exposures: ['SIR-LUNE'] }, 'exposures.0 themes:error.exposure'],
    [{ sections: 'Z' }, 'sections.0 themes:error.section'],
  ])('%j is refused', (change, problem) => {
    expect(problems(change)).toContain(problem);
  });
});
