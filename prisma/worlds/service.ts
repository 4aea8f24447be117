import type pg from 'pg';
import { insertRows } from '../factories/insert';
import type { Makers } from '../factories/make';
import { CENTRE_ROWS, SECTEUR_ROWS } from '../factories/places';
import type { PersonRow } from '../factories/rows';
import { DEMO_PEOPLE, type DemoKey } from './demo/people';

export const STAFF_KEYS = [
  'direction',
  'gestion',
  'assistante',
  'infirmier',
  'medecin',
] as const satisfies DemoKey[];

/** Opens a transaction in the scope of the portal itself, in which a world is written; commits at the end. */
export async function writeWorld(client: pg.Client, write: () => Promise<void>): Promise<void> {
  await client.query('BEGIN');
  try {
    // The owner is held by row-level security too, unless it is a superuser.
    await client.query(`SELECT set_config('app.kind', 'system', true)`);
    await write();
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

/** The service itself: its secteurs, its centres and one person of each role. */
export async function writeService(sql: pg.ClientBase, make: Makers): Promise<PersonRow[]> {
  const staff = STAFF_KEYS.map((key) => {
    const { name, email, staffRole } = DEMO_PEOPLE[key];
    return make.person({ name, email, staffRole });
  });
  await insertRows(sql, 'secteur', SECTEUR_ROWS);
  await insertRows(sql, 'centre', CENTRE_ROWS);
  await insertRows(sql, 'person', staff);
  return staff;
}

/** Tables whose statistics the planner needs right after a world was written. */
export const WORLD_TABLES = ['adherent', 'etablissement', 'person', 'membership', 'post', 'worker', 'declaration', 'declaration_version', 'invoice', 'slot', 'visit', 'appointment', 'visit_event', 'follow_up']; // prettier-ignore
