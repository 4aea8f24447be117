import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Act, Origin, Profession, RepriseCause, VisitKind } from '~/domain/visits/kinds';

/** What is alike in many appointments held. */
export type Model = {
  profession: Profession;
  kind: VisitKind;
  act: Act;
  origin: Origin;
  cause: RepriseCause | null;
};

type Row = Record<string, string>;

export const YEARS = [2020, 2021, 2022, 2023] as const;
export type Year = (typeof YEARS)[number];

/** The published rows of appointments held by type and year. */
const publishedRows = (): Row[] =>
  parse<Row>(readFileSync(new URL('reference/pps-rdv-2020-2023.csv', import.meta.url)), { columns: true });

const PREREPRISE: Record<string, Origin> = {
  'du travailleur': 'travailleur',
  'du medecin conseil': 'medecin-conseil',
  'du medecin du travail': 'medecin-travail',
  'du medecin traitant': 'medecin-traitant',
};
const REPRISE: Record<string, RepriseCause> = {
  'accident du travail': 'accident-travail',
  'conge maternite': 'maternite',
  maladie: 'maladie',
  'maladie professionnelle': 'maladie-pro',
};
const ASKED: Record<string, VisitKind> = {
  "de l'employeur": 'demande-employeur',
  'du medecin du travail': 'demande-medecin',
  'du travailleur': 'demande-travailleur',
};
const ORIGIN: Partial<Record<VisitKind, Origin>> = {
  'demande-employeur': 'employeur',
  'demande-medecin': 'medecin-travail',
  'demande-travailleur': 'travailleur',
};

/** The model of a published row; null for the sums of other rows. */
function modelOf({ groupe, type = '', profession }: Row): Model | null {
  const by = profession as Profession;
  const visit = (kind: VisitKind, origin: Origin, cause: RepriseCause | null = null): Model => ({
    profession: by, kind, act: 'VISITE', origin, cause,
  }); // prettier-ignore
  const isExam = type.startsWith('examen');
  if (groupe === 'embauche') return { ...visit('embauche', 'employeur'), act: isExam ? 'EMA' : 'VIPI' };
  if (groupe === 'suivi periodique') {
    if (type.startsWith('visite intermediaire')) return { ...visit('intermediaire', 'echeance'), act: 'VI' };
    // The nurses' periodic visits are published as one figure; the doctors' as the sum of the three rows above it.
    if (type === 'TOTAL' && by === 'medecin') return null;
    return { ...visit('periodique', 'echeance'), act: isExam ? 'EMA' : 'VIP' };
  }
  if (groupe !== 'occasionnel') return null;
  const prereprise = /^pre-reprise a l'initiative (.+)$/.exec(type)?.[1];
  if (prereprise) return visit('prereprise', PREREPRISE[prereprise]!);
  const reprise = /^reprise (.+)$/.exec(type)?.[1];
  if (reprise) return visit('reprise', 'employeur', REPRISE[reprise]!);
  const asked = ASKED[/^a la demande (.+)$/.exec(type)?.[1] ?? ''];
  return asked ? visit(asked, ORIGIN[asked]!) : visit('mi-carriere', 'echeance');
}

/**
 * Kinds of appointment that the published table has no row for, by what the law knew in a year: each year's total is
 * larger than its rows by 88, 192, 451 and 201. How these were made up was not published; the shares are ours.
 */
const UNLISTED: readonly { from: Year; weight: number; model: Model }[] = [
  { from: 2020, weight: 3, model: { profession: 'infirmier', kind: 'reprise', act: 'VISITE', origin: 'employeur', cause: 'maladie' } },
  { from: 2020, weight: 2, model: { profession: 'infirmier', kind: 'prereprise', act: 'VISITE', origin: 'travailleur', cause: null } },
  { from: 2020, weight: 1, model: { profession: 'infirmier', kind: 'demande-medecin', act: 'VISITE', origin: 'medecin-travail', cause: null } },
  // Loi 2021-1018, in force in spring 2022.
  { from: 2022, weight: 3, model: { profession: 'medecin', kind: 'mi-carriere', act: 'VISITE', origin: 'echeance', cause: null } },
  { from: 2022, weight: 1, model: { profession: 'medecin', kind: 'spe', act: 'VISITE', origin: 'employeur', cause: null } },
  { from: 2022, weight: 1, model: { profession: 'medecin', kind: 'spp', act: 'VISITE', origin: 'employeur', cause: null } },
]; // prettier-ignore

/** How many appointments of each model were held in a year: together the published total, row by row. */
export function heldIn(year: Year): { model: Model; count: number }[] {
  const rows = publishedRows();
  const of = (row: Row) => Number(row[year] || 0);
  const listed = rows.flatMap((row) => {
    const model = modelOf(row);
    return model ? [{ model, count: of(row) }] : [];
  });
  const total = of(rows.find(({ groupe }) => groupe === 'TOTAL')!);
  let rest = total - listed.reduce((sum, { count }) => sum + count, 0);
  if (rest < 0) throw new Error(`the rows of ${year} exceed its total`);
  const kinds = UNLISTED.filter(({ from }) => from <= year);
  let weights = kinds.reduce((sum, { weight }) => sum + weight, 0);
  const unlisted = kinds.map(({ weight, model }) => {
    const count = Math.round((rest * weight) / weights);
    rest -= count;
    weights -= weight;
    return { model, count };
  });
  return [...listed, ...unlisted];
}
