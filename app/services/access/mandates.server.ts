import {
  judgeMandateTerms,
  type MandateEvent,
  type MandateRefusal,
  mandateStatusOn,
  moveMandate,
} from '~/domain/access/mandate';
import { type CompanyRole, isMandateRole } from '~/domain/access/roles';
import type { Day } from '~/domain/shared/day';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { now, today } from '~/platform/clock.server';
import { fromDay, inScope, toDay, toDayOrNull, type Tx } from '~/platform/db/index.server';
import { queueMail } from '~/platform/mailer.server';
import type { CompanyActor } from './actor';
import { audit } from './audit.server';
import { localeOfPerson } from './person-locale';

/** What a company does to a mandate: `terms` changes what is lent, `grant` takes an end back. */
export type MandateAct = 'accept' | 'refuse' | 'revoke' | 'grant' | 'terms';

export type MandateChangeRefusal = MandateRefusal | { code: 'mandate-changed'; version: number };

export interface ChangedMandate {
  name: string;
  version: number;
  roles: CompanyRole[];
  until: Day | null;
}

interface Row {
  id: string;
  person_id: string;
  roles: string[];
  state: 'requested' | 'active' | 'refused' | 'revoked';
  from_on: Date;
  until_on: Date | null;
  version: number;
  name: string;
  email: string;
  locale: string | null;
}

/**
 * Accepts, refuses, ends, extends or takes back the end of a mandate, if nobody changed it since it was shown.
 * `terms` are needed to accept and to extend. The accountant is told. Null: no such mandate in this company.
 */
export function changeMandate(
  actor: CompanyActor,
  change: {
    id: string;
    version: number;
    act: MandateAct;
    roles?: readonly CompanyRole[];
    until?: Day | null;
  },
): Promise<Outcome<ChangedMandate, MandateChangeRefusal> | null> {
  return inScope(actor.scope, async (tx) => {
    const [row] = await tx.$queryRaw<Row[]>`
      SELECT m.id, m.person_id, m.roles, m.state, m.from_on, m.until_on, m.version, p.name, p.email, p.locale
      FROM mandate m JOIN person p ON p.id = m.person_id
      WHERE m.id = ${change.id}::uuid AND m.adherent_id = ${actor.adherentId}::uuid FOR UPDATE OF m`;
    if (!row) return null;
    if (row.version !== change.version) return refused<MandateChangeRefusal>({ code: 'mandate-changed', version: row.version });
    const recorded = { roles: row.roles as CompanyRole[], until: toDayOrNull(row.until_on) };
    const wanted = {
      roles: change.roles ?? recorded.roles,
      until: change.until === undefined ? recorded.until : change.until,
    };
    const judged = judge(row, change.act, wanted);
    if (!judged.ok) return judged;
    const terms = needsTerms(change.act) ? { roles: [...wanted.roles], untilOn: wanted.until && fromDay(wanted.until) } : {};
    await tx.mandate.update({
      where: { id: row.id },
      data: { ...terms, state: judged.value, version: { increment: 1 }, decidedAt: now(), decidedById: actor.personId },
    });
    await audit(tx, actor, {
      action: `mandate.${change.act}`,
      subject: { kind: 'person', id: row.person_id },
      facts: needsTerms(change.act) ? wanted : undefined,
    });
    await tell(tx, actor, row, change.act);
    return ok({ name: row.name, version: row.version + 1, ...recorded });
  }); // prettier-ignore
}

const needsTerms = (act: MandateAct) => act === 'accept' || act === 'terms' || act === 'grant';

/** The state after the act, when table and terms allow it. Changing terms leaves an active mandate active. */
function judge(
  row: Row,
  act: MandateAct,
  wanted: { roles: readonly CompanyRole[]; until: Day | null },
): Outcome<Row['state'], MandateRefusal> {
  const until = toDayOrNull(row.until_on);
  const status = mandateStatusOn({ status: row.state, from: toDay(row.from_on), until }, today());
  // To extend an active mandate moves nothing; one past its end is granted anew.
  const event: MandateEvent = act === 'terms' ? 'grant' : act;
  const moved = act === 'terms' && status === 'active' ? ok(status) : moveMandate(status, event, 'company');
  if (!moved.ok || !needsTerms(act)) return moved;
  const terms = judgeMandateTerms(
    { roles: wanted.roles.filter(isMandateRole), until: wanted.until ?? today() },
    today(),
  );
  return terms.ok ? ok('active') : terms;
}

const DECISIONS = { accept: 'accepted', refuse: 'refused', revoke: 'revoked' } as const;

async function tell(tx: Tx, actor: CompanyActor, to: Row, act: MandateAct): Promise<void> {
  if (!(act in DECISIONS)) return;
  await queueMail(tx, {
    template: 'access/mandate-decided',
    data: { company: actor.companyName, decision: DECISIONS[act as keyof typeof DECISIONS] },
    to: to.email,
    locale: localeOfPerson(to),
    adherentId: actor.adherentId,
  });
}
