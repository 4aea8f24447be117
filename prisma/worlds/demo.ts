import pg from 'pg';
import { DEFAULT_PRESCRIPTIONS } from '~/domain/sessions/prescription';
import { addDays, type Day } from '~/domain/shared/day';
import { today } from '~/platform/clock.server';
import type { Sql } from '~/platform/db/index.server';
import { recomputeFollowUps } from '~/services/visits/recompute-follow-ups.server';
import { insertRows } from '../factories/insert';
import { makers } from '../factories/make';
import { accessOf } from './demo/access';
import { attestationsOf } from './demo/attestations';
import { calendarOf, type Season } from './demo/calendar';
import { DEMO_COMPANIES } from './demo/companies';
import { declare } from './demo/declarations';
import { populate } from './demo/lists';
import { sessionsOf } from './demo/sessions';
import { visitsOf } from './demo/visits';
import { writeService, WORLD_TABLES, writeWorld } from './service';

/** Forty companies with named people, in the state a service would be in three weeks after opening a campagne. */
export async function load({ ownerUrl }: { ownerUrl: string }): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await loadDemo(client, today());
  } finally {
    await client.end();
  }
}

/** The same on an open connection, as seen on a day. */
export async function loadDemo(sql: pg.Client, on: Day): Promise<void> {
  const calendar = calendarOf(on);
  const make = makers('demo', { referenceDate: calendar.current.referenceDate, today: on });
  const companies = DEMO_COMPANIES.map((spec) => populate(spec, calendar));
  const declared = declare(companies, calendar);
  await writeWorld(sql, async () => {
    const staff = await writeService(sql, make);
    const visits = visitsOf(make, companies, staff);
    const access = accessOf(make, companies, staff);
    for (const season of [calendar.previous, calendar.current]) await writeSeason(sql, season);
    await insertRows(sql, 'adherent', companies.map(({ now }) => now.adherent));
    await insertRows(sql, 'person', access.people);
    await insertRows(sql, 'membership', access.memberships);
    await insertRows(sql, 'mandate', access.mandates);
    await insertRows(sql, 'activation_code', access.activationCodes);
    await insertRows(sql, 'etablissement', companies.flatMap(({ now }) => now.etablissements));
    await insertRows(sql, 'post', companies.flatMap(({ now }) => now.posts));
    await insertRows(sql, 'worker', companies.flatMap(({ now }) => now.workers));
    await insertRows(sql, 'declaration', declared.declarations);
    await insertRows(sql, 'declaration_version', declared.versions);
    await insertRows(sql, 'invoice', declared.invoices);
    await insertRows(sql, 'team', visits.teams);
    await insertRows(sql, 'professional', visits.professionals);
    await sql.query(`SELECT setval('professional_number_seq', max(number)) FROM professional`);
    // The demo assistante works for the team of the demo doctor and nurse.
    await sql.query(`UPDATE person SET team_code = 'EST-SUD' WHERE staff_role = 'assistante'`);
    await insertRows(sql, 'triage_line', visits.triage);
    await insertRows(sql, 'duty_session', visits.sessions);
    await insertRows(sql, 'slot', visits.slots);
    await insertRows(sql, 'visit', visits.visits);
    await insertRows(sql, 'appointment', visits.appointments);
    await insertRows(sql, 'visit_event', visits.events);
    await insertRows(sql, 'visit_message', visits.messages);
    await insertRows(sql, 'visit_notice', visits.notices);
    await insertRows(sql, 'follow_up', companies.flatMap(attestationsOf));
    await recomputeFollowUps(sql as unknown as Sql, { workerIds: companies.flatMap(({ now }) => now.workers.map(({ id }) => id)) }, on);
    const programme = sessionsOf(make, companies);
    await insertRows(sql, 'theme', programme.themes);
    const { fromOn, rules } = DEFAULT_PRESCRIPTIONS;
    await insertRows(sql, 'prescription_rule', rules.map((line) => ({ ...line, fromOn })));
    await insertRows(sql, 'prevention_session', programme.sessions);
    await insertRows(sql, 'registration', programme.registrations);
    await insertRows(sql, 'session_feedback', programme.feedbacks);
    await insertRows(sql, 'intra_request', programme.intraRequests);
    await insertRows(sql, 'theme_wish', programme.wishes);
    await insertRows(sql, 'company_action', programme.actions);
    await insertRows(sql, 'audit_event', [...declared.audit, ...access.audit].sort((a, b) => (a.at < b.at ? -1 : 1)));
    await insertRows(sql, 'outgoing_mail', declared.mails);
  });
  await sql.query(`ANALYZE ${WORLD_TABLES.join(', ')}`);
} // prettier-ignore

async function writeSeason(sql: pg.Client, { prices, ...campaign }: Season): Promise<void> {
  const textFr = `Déclarez vos salariés présents le 1er janvier ${campaign.exercice}. Vos listes de l’an dernier sont reprises.`;
  const textEn = `Declare the workers present on 1 January ${campaign.exercice}. Last year’s lists are carried over.`;
  await insertRows(sql, 'campagne', [{ ...campaign, textFr, textEn }]);
  await insertRows(sql, 'price_list', [{ ...prices, publishedOn: addDays(campaign.opensOn, -10) }]);
}
