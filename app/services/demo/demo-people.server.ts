import { showReadableCode } from '~/domain/access/readable-code';
import { DEMO_ACTIVATION, DEMO_PEOPLE, type DemoKey } from '../../../prisma/worlds/demo/people';
import { inScope, systemScope } from '~/platform/db/index.server';
import { env } from '~/platform/env.server';
import { openSession, type Origin } from '../access/sign-in.server';

/** True when no mail server is set: mails stay here and demo people sign in with one click. */
export const demoMode = (): boolean => env().demo;

export interface DemoPerson {
  key: DemoKey;
  name: string;
  staff: boolean;
}

/** The people of the demo world, in the order of the sign-in page; none outside demo mode. */
export function demoPeople(): DemoPerson[] {
  if (!demoMode()) return [];
  return Object.entries(DEMO_PEOPLE).map(([key, person]) => ({
    key: key as DemoKey,
    name: person.name,
    staff: 'staffRole' in person,
  }));
}

/** Number and code of a company that nobody has entered yet, as a letter would print them; null outside demo mode. */
export function demoActivation(): { number: string; code: string } | null {
  if (!demoMode()) return null;
  return { number: DEMO_ACTIVATION.number, code: showReadableCode(DEMO_ACTIVATION.code) };
}

/**
 * Opens a session for a demo person, second factor taken as given. Out: its token; null for a name that is
 * not one of them, or a database without the demo world.
 */
export async function openDemoSession(key: string, from: Origin): Promise<string | null> {
  if (!demoMode() || !Object.hasOwn(DEMO_PEOPLE, key)) return null;
  const { email } = DEMO_PEOPLE[key as DemoKey];
  return inScope(systemScope, async (tx) => {
    const person = await tx.person.findUnique({ where: { email }, select: { id: true } });
    return person && openSession(tx, person.id, from, true);
  });
}
