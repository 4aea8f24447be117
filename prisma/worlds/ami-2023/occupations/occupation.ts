import type { ExposureCode } from '~/domain/declarations/thesaurus';

/** A kind of work with its exposures by the rules of 2023, as `name` or `name: CODE CODE`. */
export type Occupation = { name: string; exposures: ExposureCode[] };

/** What companies of a section of NAF rév. 2 do, and who works there. */
export type Trade = {
  /** Code and how such a company is called; `*` is a family name, `@` a town. */
  activities: [naf: string, ...names: string[]][];
  sis: Occupation[];
  /** Empty where only apprentices, minors and workers who agreed to say so are SIA. */
  sia: Occupation[];
  sir: Occupation[];
};

type Written = { activities: Trade['activities']; sis: string; sia?: string; sir?: string };

const read = (lines = ''): Occupation[] =>
  lines
    .split(/[,\n]/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [name, codes = ''] = line.split(': ');
      return { name: name!, exposures: codes.split(' ').filter(Boolean) as ExposureCode[] };
    });

/** Reads a trade from its short form: occupations separated by commas or new lines. */
export const trade = ({ activities, sis, sia, sir }: Written): Trade => ({
  activities,
  sis: read(sis),
  sia: read(sia),
  sir: read(sir),
});
