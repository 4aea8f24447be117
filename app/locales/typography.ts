/**
 * French typography, so that authors may type ordinary spaces: no-break space before ":" and inside
 * guillemets, thin no-break space before ";", "?", "!", "%" and between digit groups, none broken before "€".
 */
export function noBreakSpaces(text: string): string {
  return text
    .replace(/ (?=[:»€])/g, '\u00a0')
    .replace(/(?<=«) /g, '\u00a0')
    .replace(/ (?=[;?!%])/g, '\u202f')
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u202f');
}
