import { decrypt, encrypt } from '~/platform/crypto.server';

const PURPOSE = 'session-participation';

/** The sealed link of one participant, by his place: nothing to read in it, nothing to guess. */
export const participationToken = (registrationId: string): string => encrypt(registrationId, PURPOSE);

/** The place that a link was made for; null when the link is not one of ours. */
export function placeOfToken(token: string): string | null {
  try {
    return decrypt(token, PURPOSE);
  } catch {
    return null;
  }
}
