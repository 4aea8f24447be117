/** `Le Neubourg` → `du Neubourg`, `Évreux` → `d’Évreux`. */
export function ofPlace(name: string): string {
  if (name.startsWith('Le ')) return `du ${name.slice(3)}`;
  if (name.startsWith('Les ')) return `des ${name.slice(4)}`;
  return /^[AEIOUÉÈÊ]/.test(name) ? `d’${name}` : `de ${name}`;
}

/** A centre as sentences of both languages name it. */
export const centreWords = (name: string): { name: string; of: string } => ({ name, of: ofPlace(name) });
