/** Letters without accents, lower case, one space between words: what searches compare and lists sort by. */
export function searchText(...parts: (string | null | undefined)[]): string {
  return parts
    .filter((part) => part)
    .join(' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The text a list of people is sorted and searched by: used name first, as people are called, birth name after. */
export function sortName(person: {
  familyName: string;
  usedName?: string | null;
  firstName: string;
}): string {
  const { familyName, usedName, firstName } = person;
  return usedName ? searchText(usedName, firstName, familyName) : searchText(familyName, firstName);
}
