import { describe, expect, it } from 'vitest';
import { appointmentCsv, appointmentTable, type HeldGroup } from './visit-indicators';

const held = (change: Partial<HeldGroup>): HeldGroup => ({
  year: 2026,
  profession: 'medecin',
  kind: 'periodique',
  act: 'EMA',
  origin: 'echeance',
  cause: null,
  count: 1,
  ...change,
});
const lineOf = (change: Partial<HeldGroup>) =>
  appointmentTable([held(change)], [2026])
    .filter(({ counts, total }) => counts[0] === 1 && !total)
    .map(({ group, type, profession }) => `${group} / ${type} / ${profession}`);

describe('the line of an appointment', () => {
  it.each<[Partial<HeldGroup>, string[]]>([
    [{}, ["suivi periodique / examen medical d'aptitude / medecin"]],
    [{ act: 'AVIS' }, ["suivi periodique / examen medical d'aptitude / medecin"]],
    [{ act: 'VIP' }, ['suivi periodique / VIP / medecin']],
    [{ act: 'VIP', profession: 'infirmier' }, []],
    [{ kind: 'intermediaire', act: 'VI' }, ['suivi periodique / visite intermediaire SIR / medecin']],
    [{ kind: 'embauche' }, ["embauche / examen medical d'aptitude d'embauche / medecin"]],
    [{ kind: 'embauche', act: 'VIPI', profession: 'infirmier' }, ['embauche / VIP initiale / infirmier']],
    [{ kind: 'reprise', act: 'VISITE', cause: 'accident-trajet' }, ['occasionnel / reprise maladie / medecin']],
    [{ kind: 'reprise', act: 'VISITE', cause: 'maladie', profession: 'infirmier' }, []],
    [{ kind: 'prereprise', act: 'VISITE', origin: 'medecin-conseil' }, ["occasionnel / pre-reprise a l'initiative du medecin conseil / medecin"]],
    [{ kind: 'mi-carriere', act: 'VISITE' }, []],
    [{ kind: 'spe', act: 'VISITE' }, []],
  ])('%j', (change, lines) => expect(lineOf(change)).toEqual(lines)); // prettier-ignore
});

it('the last line holds every appointment, those that no other line takes too', () => {
  const rows = appointmentTable([held({ count: 3 }), held({ kind: 'spp', count: 2 }), held({ year: 2025, count: 9 })], [2025, 2026]); // prettier-ignore
  expect(rows.at(-1)?.counts).toEqual([9, 5]);
  expect(rows.find(({ type }) => type === 'TOTAL')?.counts).toEqual([9, 3]);
});

it('a year without any is an empty cell', () => {
  const csv = appointmentCsv(appointmentTable([held({})], [2025, 2026]), [2025, 2026]);
  expect(csv.split('\n')[0]).toBe('groupe,type,profession,2025,2026');
  expect(csv.split('\n')[1]).toBe("suivi periodique,examen medical d'aptitude,medecin,,1");
  expect(csv.endsWith('TOTAL,rendez-vous effectifs,tous,,1\n')).toBe(true);
});
