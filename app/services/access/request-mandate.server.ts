import { judgeMandateTerms, type MandateRefusal } from '~/domain/access/mandate';
import type { MandateRole } from '~/domain/access/roles';
import type { Day } from '~/domain/shared/day';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { now, today } from '~/platform/clock.server';
import { fromDay, inScope, systemScope, toDayOrNull } from '~/platform/db/index.server';
import { queueMail } from '~/platform/mailer.server';
import { rateLimit } from '~/platform/rate-limit.server';
import type { PersonActor } from './actor';
import { audit } from './audit.server';
import { localeOfPerson } from './person-locale';
import { administrateursOf, lockPlaces } from './places.server';

/** Requests per person: [count, seconds]. */
export const REQUESTS = [30, 3600] as const;

export type MandateRequestRefusal = MandateRefusal | { code: 'mandate-too-many'; minutes: number };

export interface MandateRequest {
  number: string;
  firm: string | null;
  roles: readonly MandateRole[];
  until: Day;
}

/**
 * An accountant asks a company, by its number, to act for it; those who run its access are told. The answer is the
 * same whether the company exists, has people, or was asked already.
 */
export async function requestMandate(
  actor: PersonActor,
  request: MandateRequest,
): Promise<Outcome<null, MandateRequestRefusal>> {
  const terms = judgeMandateTerms(request, today());
  if (!terms.ok) return terms;
  const seconds = await rateLimit('mandate-request', actor.personId, ...REQUESTS);
  if (seconds !== null) return refused({ code: 'mandate-too-many', minutes: Math.ceil(seconds / 60) });
  await inScope(systemScope, async (tx) => {
    const company = await tx.adherent.findFirst({
      where: { number: request.number.trim(), status: 'active' },
      select: { id: true, name: true, number: true },
    });
    if (!company) return;
    const places = await lockPlaces(tx, company.id);
    const live = await tx.mandate.findFirst({
      where: { personId: actor.personId, adherentId: company.id, state: { in: ['requested', 'active'] } },
      select: { id: true, untilOn: true },
    });
    const ended = live && (toDayOrNull(live.untilOn) ?? today()) < today();
    if (live && !ended) return;
    const { roles, until } = terms.value;
    const asked = {
      roles: [...roles], firm: request.firm, state: 'requested' as const, untilOn: fromDay(until), fromOn: fromDay(today()), createdAt: now(),
    }; // prettier-ignore
    if (live)
      await tx.mandate.update({ where: { id: live.id }, data: { ...asked, version: { increment: 1 } } });
    else await tx.mandate.create({ data: { ...asked, personId: actor.personId, adherentId: company.id } });
    await audit(tx, actor, { action: 'mandate.request', adherentId: company.id, facts: { roles, until } });
    for (const reader of administrateursOf(places))
      await queueMail(tx, {
        template: 'access/mandate-requested',
        data: {
          company: company.name, number: company.number, name: actor.name, firm: request.firm, roles: [...roles], until,
        },
        to: reader.email,
        locale: localeOfPerson(reader),
        adherentId: company.id,
      }); // prettier-ignore
  });
  return ok(null);
}
