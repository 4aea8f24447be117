const ASCII = /^[\x20-\x7e]*$/;
const MARKS = /\p{M}/gu;

const fold = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');

/** What stays of a name without case, accents, spaces and hyphens: the same key is perhaps the same name. */
export function looseKey(name: string): string {
  const folded = fold(name);
  return ASCII.test(folded) ? folded.replace(/[^a-z0-9]+/g, '') : folded.replace(/[^\p{L}\p{N}]+/gu, '');
}

const strict = (name: string) => name.normalize('NFC').replaceAll('’', "'").toLowerCase();

const inPlainCapitals = (name: string) => ASCII.test(name) && name === name.toUpperCase();

/**
 * Whether two spellings, already of the same loose key, are one name: equal but for the case, or one of them in
 * capitals without accents as payrolls write (`LEA`, `JEAN PIERRE`). `Lea` and `Léa` are not.
 */
export const isSameSpelling = (a: string, b: string): boolean =>
  a === b || strict(a) === strict(b) || inPlainCapitals(a) || inPlainCapitals(b);

/** A name as typed: outer spaces off, inner ones single. */
export const tidy = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

const isCapitals = (word: string) => /\p{Lu}/u.test(word) && word === word.toUpperCase();

/**
 * Splits `DUPONT Jean-Pierre`, `Dupont, Jean`, `Jean DUPONT` or `Dupont Jean` (two words: family name first).
 * Null when nothing tells the two apart.
 */
export function splitFullName(text: string): { familyName: string; firstName: string } | null {
  const name = tidy(text);
  const [before, after] = name.split(/\s*[,;]\s*/, 2);
  if (before && after) return { familyName: before, firstName: after };
  const words = name.split(' ');
  const capitals = words.filter(isCapitals);
  const others = words.filter((word) => !isCapitals(word));
  const inARow = name.startsWith(capitals.join(' ')) || name.endsWith(capitals.join(' '));
  if (capitals.length > 0 && others.length > 0 && inARow)
    return { familyName: capitals.join(' '), firstName: others.join(' ') };
  return words.length === 2 ? { familyName: words[0] ?? '', firstName: words[1] ?? '' } : null;
}
