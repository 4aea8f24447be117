import { isStaffRole, type StaffRole } from '~/domain/access/roles';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import type { Locale } from '~/locales/translation';
import { now } from '~/platform/clock.server';
import { inScope, systemScope } from '~/platform/db/index.server';
import { queueMail } from '~/platform/mailer.server';
import type { StaffActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import { localeOfPerson } from '~/services/access/person-locale';

export type StaffPerson = {
  id: string;
  name: string;
  email: string;
  role: StaffRole;
  disabled: boolean;
  secondFactor: boolean;
  you: boolean;
};
export type StaffRefusal = { code: 'yourself' | 'already-staff' | 'last-direction' };

/** The service's own people, those whose access is closed last. */
export function listStaff(actor: StaffActor): Promise<StaffPerson[]> {
  return inScope(actor.scope, async (tx) => {
    const rows = await tx.person.findMany({
      where: { staffRole: { not: null } },
      orderBy: [{ disabledAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }],
    });
    return rows.flatMap(({ id, name, email, staffRole, disabledAt, totpConfirmedAt }) =>
      staffRole && isStaffRole(staffRole)
        ? [{ id, name, email, role: staffRole, disabled: disabledAt !== null, secondFactor: totpConfirmedAt !== null, you: id === actor.personId }]
        : [],
    );
  }); // prettier-ignore
}

/**
 * Opens the service's space to somebody and tells him by mail. Someone with an account already keeps it. People of
 * the service are written by the portal itself: staff have no right on accounts in the database.
 */
export function inviteStaff(
  actor: StaffActor,
  entry: { email: string; name: string; role: StaffRole },
  locale: Locale,
): Promise<Outcome<{ email: string }, StaffRefusal>> {
  const { email, name, role } = entry;
  return inScope(systemScope, async (tx) => {
    const known = await tx.person.findUnique({ where: { email } });
    if (known?.staffRole) return refused({ code: 'already-staff' });
    const person = known
      ? await tx.person.update({ where: { email }, data: { staffRole: role, disabledAt: null } })
      : await tx.person.create({ data: { email, name, staffRole: role, locale, createdAt: now() } });
    await audit(tx, actor, {
      action: 'settings.staff-invite',
      subject: { kind: 'person', id: person.id },
      facts: { role },
    });
    await queueMail(tx, {
      template: 'service/staff-invitation',
      data: { name: person.name, by: actor.name, role },
      to: email,
      locale: localeOfPerson(person),
    });
    return ok({ email });
  });
}

/**
 * Closes or reopens somebody's access to the portal; closing ends his sessions. Nobody closes his own, nor the last
 * one of the direction. Null: nobody of the service has that id.
 */
export function switchStaff(
  actor: StaffActor,
  personId: string,
  open: boolean,
): Promise<Outcome<{ name: string }, StaffRefusal> | null> {
  return inScope(systemScope, async (tx) => {
    const person = await tx.person.findFirst({ where: { id: personId, staffRole: { not: null } } });
    if (!person) return null;
    if (person.id === actor.personId) return refused({ code: 'yourself' });
    if (!open && person.staffRole === 'direction') {
      const others = await tx.person.count({
        where: { staffRole: 'direction', disabledAt: null, id: { not: person.id } },
      });
      if (others === 0) return refused({ code: 'last-direction' });
    }
    await tx.person.update({ where: { id: person.id }, data: { disabledAt: open ? null : now() } });
    if (!open)
      await tx.session.updateMany({
        where: { personId: person.id, revokedAt: null },
        data: { revokedAt: now() },
      });
    await audit(tx, actor, {
      action: open ? 'settings.staff-enable' : 'settings.staff-disable',
      subject: { kind: 'person', id: person.id },
    });
    return ok({ name: person.name });
  });
}
