import { z } from 'zod';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { PROFESSIONS, type Profession } from '~/domain/visits/kinds';
import { COMING_STATES } from '~/domain/visits/lifecycle';
import { inScope } from '~/platform/db/index.server';
import { newId } from '~/platform/new-id.server';
import type { StaffActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';

const name = z.string().trim().min(2, 'healthTeam:error.name').max(120, 'healthTeam:error.name');

/** Someone who holds visits, as the form says it; a profession is chosen once. */
export const professionalSchema = z.object({
  id: z.uuid(),
  name,
  profession: z.enum(PROFESSIONS, { error: 'healthTeam:error.profession' }),
  team: z.string().min(1, 'healthTeam:error.team'),
  person: z.preprocess((value) => value || null, z.uuid().nullable()),
  active: z.preprocess((value) => value === 'on', z.boolean()),
});
export const teamSchema = z.object({
  teamName: name,
  secteur: z.string().min(1, 'healthTeam:error.secteur'),
});

export interface TeamMember {
  id: string;
  name: string;
  profession: Profession;
  team: string;
  teamCode: string;
  personId: string | null;
  account: string | null;
  active: boolean;
}

export type MemberRefusal = {
  code: 'unknown-team' | 'unknown-person' | 'person-linked' | 'still-expected';
  count?: number;
};

/** Teams, who holds visits in them, and the accounts of the service they may be linked to. */
export function readHealthTeam(actor: StaffActor) {
  return inScope(actor.scope, async (tx) => {
    const teams = await tx.team.findMany({ orderBy: { name: 'asc' }, include: { secteur: true } });
    const secteurs = await tx.secteur.findMany({ orderBy: { code: 'asc' } });
    const people = await tx.person.findMany({
      where: { staffRole: { in: ['medecin', 'infirmier'] }, disabledAt: null },
      orderBy: { name: 'asc' },
      select: { id: true, name: true },
    });
    const rows = await tx.professional.findMany({
      orderBy: [{ active: 'desc' }, { profession: 'desc' }, { name: 'asc' }],
      include: { team: true },
    });
    const members = rows.map(({ team, profession, number: _, ...row }): TeamMember => ({
      ...row,
      profession: profession as Profession,
      team: team.name,
      account: people.find(({ id }) => id === row.personId)?.name ?? null,
    }));
    return {
      newId: newId(),
      members,
      people,
      teams: teams.map(({ code, name: label, secteur }) => ({ code, name: label, secteur: secteur.name })),
      secteurs: secteurs.map(({ code, name: label }) => ({ code, name: label })),
    };
  });
}

/** Adds someone who holds visits, or changes one. Nobody leaves while workers are still expected. */
export function saveProfessional(
  actor: StaffActor,
  entry: z.output<typeof professionalSchema>,
): Promise<Outcome<{ name: string }, MemberRefusal>> {
  return inScope(actor.scope, async (tx) => {
    const { id, team: teamCode, person: personId, profession, active } = entry;
    if (!(await tx.team.findUnique({ where: { code: teamCode } }))) return refused({ code: 'unknown-team' });
    if (personId) {
      const person = await tx.person.findFirst({ where: { id: personId, staffRole: { not: null } } });
      if (!person) return refused({ code: 'unknown-person' });
      const other = await tx.professional.findFirst({ where: { personId, id: { not: id } } });
      if (other) return refused({ code: 'person-linked' });
    }
    const known = await tx.professional.findUnique({ where: { id } });
    if (known && !active) {
      const count = await tx.appointment.count({
        where: { professionalId: id, state: { in: [...COMING_STATES] } },
      });
      if (count > 0) return refused({ code: 'still-expected', count });
    }
    const data = { name: entry.name, teamCode, personId };
    await tx.professional.upsert({
      where: { id },
      create: { id, profession, ...data },
      update: { ...data, active },
    });
    await audit(tx, actor, { action: 'slots.team', subject: { kind: 'professional', id } });
    return ok({ name: entry.name });
  });
}

/** Adds a team to a secteur; its code follows from its name. */
export function addTeam(
  actor: StaffActor,
  { teamName, secteur }: z.output<typeof teamSchema>,
): Promise<Outcome<{ name: string }, { code: 'unknown-secteur' | 'team-known' }>> {
  return inScope(actor.scope, async (tx) => {
    if (!(await tx.secteur.findUnique({ where: { code: secteur } })))
      return refused({ code: 'unknown-secteur' });
    const code = teamName
      .normalize('NFD')
      .replace(/[^\w\s-]/g, '')
      .trim()
      .replace(/[\s_]+/g, '-')
      .toUpperCase()
      .slice(0, 40);
    if (!code || (await tx.team.findFirst({ where: { OR: [{ code }, { name: teamName }] } })))
      return refused({ code: 'team-known' });
    await tx.team.create({ data: { code, name: teamName, secteurCode: secteur } });
    await audit(tx, actor, { action: 'slots.team', subject: { kind: 'team', id: code } });
    return ok({ name: teamName });
  });
}
