import { campaignState, type CampaignState } from '~/domain/declarations/campaign';
import type { Category } from '~/domain/declarations/category';
import type { DeclarationState } from '~/domain/declarations/lifecycle';
import { isMotiveComplete, type ExposureFacts } from '~/domain/declarations/worker';
import type { Day } from '~/domain/shared/day';
import { type NafNomenclature, nafNomenclatureOn } from '~/domain/shared/identifiers';
import { sqlInScope } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';
import { DUE_SET_SQL, dueLines, dueMarks } from '~/services/visits/due-sql';
import { type Campaign, chooseCampaign } from './campaigns.server';

/** Something to do, with the day by which it should be done and how many are concerned. */
export type HomeTask = {
  code:
    | 'declare'
    | 'continue'
    | 'etablissement'
    | 'naf'
    | 'contact'
    | 'incomplete'
    | 'motive'
    | 'ended'
    | 'workers'
    | 'late'
    | 'confirm'
    | 'soon'
    | 'attestations';
  due: Day | null;
  count: number;
};

export type CompanyHome = {
  campaign: Campaign | null;
  campaignState: CampaignState | null;
  declaration: { state: DeclarationState; currentVersion: number } | null;
  lastVersion: { exercice: number; number: number; receiptNumber: string } | null;
  counts: Record<Category, number>;
  effectif: number;
  arrearsSince: Day | null;
  tasks: HomeTask[];
  /** The first appointments to come, never one that a worker asked for himself. */
  appointments: NextAppointment[];
};

export type NextAppointment = { visitId: string; worker: string; startsAt: string; centre: string };

/** The first page of a company: what to do, dated and in order; where the declaration stands; the effectif. */
export async function showCompanyHome(actor: CompanyActor, today: Day): Promise<CompanyHome> {
  const found = await sqlInScope(actor.scope, async (sql) => {
    // One question: people land here after every sign-in.
    const { rows } = await sql.query<Found>({
      name: 'company-home',
      text: HOME,
      values: [actor.adherentId, ...dueMarks(today)],
    });
    return rows[0]!;
  });
  const { company, figures } = found;
  const campaign = chooseCampaign(found.campaigns, today);
  const declaration = found.declarations.find(({ exercice }) => exercice === campaign?.exercice) ?? null;
  const state = campaign && campaignState(campaign, today);
  const isDone = (declaration?.currentVersion ?? 0) > 0;
  const isDue = (state === 'ouverte' || state === 'retard') && !isDone;
  const due = isDue ? (campaign?.closesOn ?? null) : null;
  const task = (code: HomeTask['code'], count: number | boolean, by: Day | null = due): HomeTask[] =>
    Number(count) > 0 ? [{ code, count: Number(count), due: by }] : [];
  const { due: visits, appointments } = found;
  const onOrAfter = (on: Day | null) => (on && on >= today ? on : null);
  const lacking = found.motives.filter((facts) => !isMotiveComplete(facts, today));
  const { nafCode, nafNomenclature, contactEmail, arrearsSince } = company;
  const { effectif, etablissements, incomplete, ended, ...counts } = figures;
  return {
    campaign,
    campaignState: state,
    declaration,
    lastVersion: found.lastVersion,
    counts,
    effectif,
    arrearsSince,
    appointments: appointments.next,
    tasks: [
      ...task(declaration ? 'continue' : 'declare', isDue),
      ...task('late', visits.late, null),
      ...task('confirm', appointments.toConfirm, appointments.confirmBy),
      ...task('etablissement', etablissements === 0),
      ...task('workers', effectif === 0 && isDue),
      ...task('incomplete', incomplete),
      ...task('motive', lacking.length),
      ...task('soon', visits.soon, visits.soonOn),
      ...task('attestations', visits.attestations, onOrAfter(visits.attestationOn)),
      ...task('contact', !contactEmail),
      ...task('ended', ended, null),
      ...task('naf', nafCode === null || nafNomenclature !== nafNomenclatureOn(today), null),
    ],
  };
}

type Found = {
  campaigns: Campaign[];
  company: {
    nafCode: string | null;
    nafNomenclature: NafNomenclature;
    contactEmail: string | null;
    arrearsSince: Day | null;
  };
  declarations: { exercice: number; state: DeclarationState; currentVersion: number }[];
  lastVersion: CompanyHome['lastVersion'];
  motives: (ExposureFacts | null)[];
  due: { late: number; soon: number; soonOn: Day | null; attestations: number; attestationOn: Day | null };
  appointments: { toConfirm: number; confirmBy: Day | null; next: NextAppointment[] };
  figures: Record<Category | 'effectif' | 'incomplete' | 'ended' | 'etablissements', number>;
};

/** Appointments the home shows. */
const NEXT_SHOWN = 3;

/** $1 the company, $2 today and after it the marks of what is due. */
const HOME = `SELECT
  (SELECT coalesce(json_agg(json_build_object('exercice', exercice, 'opensOn', opens_on, 'closesOn', closes_on,
      'referenceDate', reference_date, 'closedForGoodOn', closed_for_good_on, 'textFr', text_fr, 'textEn', text_en,
      'version', version) ORDER BY exercice DESC), '[]') FROM campagne) AS campaigns,
  (SELECT json_build_object('nafCode', naf_code, 'nafNomenclature', naf_nomenclature, 'contactEmail', contact_email,
      'arrearsSince', arrears_since) FROM adherent WHERE id = $1::uuid) AS company,
  (SELECT coalesce(json_agg(json_build_object('exercice', exercice, 'state', state, 'currentVersion', current_version)),
      '[]') FROM declaration WHERE adherent_id = $1::uuid) AS declarations,
  (SELECT json_build_object('exercice', exercice, 'number', number, 'receiptNumber', receipt_number)
    FROM declaration_version WHERE adherent_id = $1::uuid ORDER BY exercice DESC, number DESC LIMIT 1) AS "lastVersion",
  (SELECT coalesce(json_agg(exposure_facts), '[]') FROM post
    WHERE adherent_id = $1::uuid AND archived_at IS NULL AND 'SIR-EMPLOYEUR' = ANY (exposures)) AS motives,
  (SELECT json_build_object('effectif', count(*), 'SIS', count(*) FILTER (WHERE category = 'SIS'),
      'SIA', count(*) FILTER (WHERE category = 'SIA'), 'SIR', count(*) FILTER (WHERE category = 'SIR'),
      'incomplete', count(*) FILTER (WHERE cardinality(missing) > 0),
      'ended', count(*) FILTER (WHERE planned_end_on < $2::date),
      'etablissements', (SELECT count(*) FROM etablissement WHERE adherent_id = $1::uuid AND archived_at IS NULL))
    FROM worker WHERE adherent_id = $1::uuid AND archived_at IS NULL) AS figures,
  (SELECT json_build_object('late', count(*) FILTER (WHERE ${DUE_SET_SQL.retard}),
      'soon', count(*) FILTER (WHERE ${DUE_SET_SQL.bientot}), 'soonOn', min(next_on) FILTER (WHERE ${DUE_SET_SQL.bientot}),
      'attestations', count(*) FILTER (WHERE attestation), 'attestationOn', min(attestation_due_on) FILTER (WHERE attestation))
    FROM (${dueLines('w.adherent_id = $1::uuid', 2)}) listed) AS due,
  (SELECT json_build_object('toConfirm', count(*) FILTER (WHERE confirmed_at IS NULL),
      'confirmBy', (min(starts_at) FILTER (WHERE confirmed_at IS NULL) AT TIME ZONE 'Europe/Paris')::date,
      'next', coalesce((json_agg(json_build_object('visitId', visit_id, 'startsAt', starts_at, 'centre', centre, 'worker', worker)
        ORDER BY starts_at) FILTER (WHERE place <= ${NEXT_SHOWN})), '[]'))
    FROM (SELECT a.visit_id, a.starts_at, a.confirmed_at, c.name AS centre,
        w.first_name || ' ' || coalesce(w.used_name, w.family_name) AS worker, row_number() OVER (ORDER BY a.starts_at) AS place
      FROM appointment a JOIN worker w ON w.id = a.worker_id JOIN centre c ON c.code = a.centre_code
      WHERE a.adherent_id = $1::uuid AND NOT a.private AND a.state IN ('planifiee', 'convoquee')
        AND a.starts_at >= $2::date::timestamp AT TIME ZONE 'Europe/Paris') coming) AS appointments`;
