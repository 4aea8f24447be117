import type { Locale } from '~/locales/translation';
import { inScope } from '~/platform/db/index.server';
import { languageCookie } from '~/platform/i18n.server';
import type { PersonActor } from './actor';

/** Keeps a language for the person, if one is signed in, and for this browser. Out: the Set-Cookie header. */
export async function chooseLanguage(actor: PersonActor | null, locale: Locale): Promise<string> {
  if (actor) {
    await inScope(actor.scope, (tx) =>
      tx.person.update({ where: { id: actor.personId }, data: { locale }, select: { id: true } }),
    );
  }
  return languageCookie(locale);
}
