import type { Act, Origin, Profession, RepriseCause, VisitKind } from './kinds';

/** Appointments held in a year that are alike in all the table looks at. */
export type HeldGroup = {
  year: number;
  profession: Profession;
  kind: VisitKind;
  act: Act;
  origin: Origin;
  cause: RepriseCause | null;
  count: number;
};

/** A line of the table of the service project: by its own words, with the count of each year asked for. */
export type IndicatorRow = {
  group: string;
  type: string;
  profession: string;
  counts: number[];
  /** A sum of other lines, or of all. */
  total: boolean;
};

type Line = {
  group: string;
  type: string;
  profession: Profession | 'tous';
  total?: boolean;
  takes(held: HeldGroup): boolean;
};

const isExam = ({ act }: HeldGroup) => act === 'EMA' || act === 'AVIS';
const followUp = ({ kind }: HeldGroup) => kind === 'periodique' || kind === 'intermediaire';
const prereprise = (origin: Origin) => (held: HeldGroup) =>
  held.kind === 'prereprise' && held.origin === origin;
// An accident de trajet follows the rule of what is not professional (DOMAIN 3); the table has no line of its own for it.
const reprise = (...causes: RepriseCause[]) => (held: HeldGroup) =>
  held.kind === 'reprise' && held.cause !== null && causes.includes(held.cause); // prettier-ignore
const asked = (kind: VisitKind) => (held: HeldGroup) => held.kind === kind;

const PERIODIC = 'suivi periodique';
const HIRING = 'embauche';
const OCCASIONAL = 'occasionnel';

/** The lines as published, in their order. What no line takes is in the last one alone. */
const LINES: readonly Line[] = [
  { group: PERIODIC, type: "examen medical d'aptitude", profession: 'medecin', takes: (held) => held.kind === 'periodique' && isExam(held) },
  { group: PERIODIC, type: 'visite intermediaire SIR', profession: 'medecin', takes: asked('intermediaire') },
  { group: PERIODIC, type: 'VIP', profession: 'medecin', takes: (held) => held.kind === 'periodique' && !isExam(held) },
  { group: PERIODIC, type: 'TOTAL', profession: 'medecin', total: true, takes: followUp },
  { group: PERIODIC, type: 'TOTAL', profession: 'infirmier', total: true, takes: followUp },
  { group: HIRING, type: "examen medical d'aptitude d'embauche", profession: 'medecin', takes: (held) => held.kind === 'embauche' && isExam(held) },
  { group: HIRING, type: 'VIP initiale', profession: 'medecin', takes: (held) => held.kind === 'embauche' && !isExam(held) },
  { group: HIRING, type: 'VIP initiale', profession: 'infirmier', takes: asked('embauche') },
  { group: OCCASIONAL, type: "pre-reprise a l'initiative du travailleur", profession: 'medecin', takes: prereprise('travailleur') },
  { group: OCCASIONAL, type: "pre-reprise a l'initiative du medecin conseil", profession: 'medecin', takes: prereprise('medecin-conseil') },
  { group: OCCASIONAL, type: "pre-reprise a l'initiative du medecin du travail", profession: 'medecin', takes: prereprise('medecin-travail') },
  { group: OCCASIONAL, type: "pre-reprise a l'initiative du medecin traitant", profession: 'medecin', takes: prereprise('medecin-traitant') },
  { group: OCCASIONAL, type: 'reprise accident du travail', profession: 'medecin', takes: reprise('accident-travail') },
  { group: OCCASIONAL, type: 'reprise conge maternite', profession: 'medecin', takes: reprise('maternite') },
  { group: OCCASIONAL, type: 'reprise maladie', profession: 'medecin', takes: reprise('maladie', 'accident-trajet') },
  { group: OCCASIONAL, type: 'reprise maladie professionnelle', profession: 'medecin', takes: reprise('maladie-pro') },
  { group: OCCASIONAL, type: "a la demande de l'employeur", profession: 'medecin', takes: asked('demande-employeur') },
  { group: OCCASIONAL, type: 'a la demande du medecin du travail', profession: 'medecin', takes: asked('demande-medecin') },
  { group: OCCASIONAL, type: 'a la demande du travailleur', profession: 'medecin', takes: asked('demande-travailleur') },
  { group: OCCASIONAL, type: 'reprise conge maternite', profession: 'infirmier', takes: reprise('maternite') },
  { group: OCCASIONAL, type: "a la demande de l'employeur", profession: 'infirmier', takes: asked('demande-employeur') },
  { group: OCCASIONAL, type: 'a la demande du travailleur', profession: 'infirmier', takes: asked('demande-travailleur') },
  { group: OCCASIONAL, type: 'visite de mi-carriere', profession: 'infirmier', takes: asked('mi-carriere') },
  { group: 'TOTAL', type: 'rendez-vous effectifs', profession: 'tous', total: true, takes: () => true },
]; // prettier-ignore

/** The table of appointments held by type and year, in the shape of the service project. */
export function appointmentTable(held: readonly HeldGroup[], years: readonly number[]): IndicatorRow[] {
  return LINES.map(({ group, type, profession, total = false, takes }) => {
    const own = held.filter((one) => (profession === 'tous' || one.profession === profession) && takes(one));
    const counts = years.map((year) =>
      own.filter((one) => one.year === year).reduce((sum, { count }) => sum + count, 0),
    );
    return { group, type, profession, counts, total };
  });
}

/** The table as the file of the service project: UTF-8, commas, one line feed a row; none is an empty cell. */
export function appointmentCsv(rows: readonly IndicatorRow[], years: readonly number[]): string {
  const lines = rows.map(({ group, type, profession, counts }) => [
    group,
    type,
    profession,
    ...counts.map((count) => (count === 0 ? '' : String(count))),
  ]);
  return [['groupe', 'type', 'profession', ...years.map(String)], ...lines]
    .map((line) => `${line.join(',')}\n`)
    .join('');
}
