import type { ExposureCode } from '../thesaurus';
import type { Target } from './targets';

/** A column of the model file: its header in each language, how its cells look, an example line by line. */
export type ModelColumn = {
  target: Target;
  header: { fr: string; en: string };
  kind: 'text' | 'date' | 'yes-no' | 'exposures';
  required: boolean;
  /** Width in characters. */
  width: number;
  examples: { fr: [string, string]; en: [string, string] };
};

const column = (
  target: Target,
  fr: string,
  en: string,
  examples: [string, string],
  extra: Partial<Omit<ModelColumn, 'target' | 'header'>> = {},
): ModelColumn => ({
  target,
  header: { fr, en },
  kind: 'text',
  required: false,
  width: Math.max(14, fr.length + 2),
  examples: { fr: examples, en: examples },
  ...extra,
});

const flag = (code: ExposureCode, fr: string, en: string, said: [boolean, boolean]): ModelColumn => {
  const say = (yes: string, no: string): [string, string] => [said[0] ? yes : no, said[1] ? yes : no];
  const examples = { fr: say('oui', 'non'), en: say('yes', 'no') };
  return column(`exposure:${code}`, fr, en, examples.fr, { kind: 'yes-no', examples });
};

const date = { kind: 'date', width: 20 } as const;

/**
 * The columns of the model file, in order. No column asks for a social security number, a handicap, an absence or
 * anything of health. A CSV or workbook with these headers is read back without any mapping to adjust.
 */
export const MODEL_COLUMNS: readonly ModelColumn[] = [
  column('familyName', 'Nom de naissance', 'Family name', ['Martin', 'Diallo'], {
    required: true,
    width: 22,
  }),
  column('usedName', "Nom d'usage", 'Used name', ['Bernard', ''], { width: 22 }),
  column('firstName', 'Prénom', 'First name', ['Claire', 'Moussa'], { required: true }),
  column('birthDate', 'Date de naissance', 'Date of birth', ['03/02/1987', '14/11/1999'], {
    ...date,
    required: true,
  }),
  column('startOn', "Date d'entrée", 'Hire date', ['01/09/2019', '15/03/2024'], { ...date, required: true }),
  column('leftOn', 'Date de sortie', 'Leaving date', ['', ''], date),
  column('contractKind', 'Type de contrat', 'Contract type', ['CDI', 'CDD'], {
    examples: { fr: ['CDI', 'CDD'], en: ['Permanent', 'Fixed-term'] },
  }),
  column('post', 'Poste', 'Post', ['Conducteur de ligne', 'Soudeur'], { required: true, width: 28 }),
  column('pcs', 'Code PCS', 'PCS code', ['625b', '']),
  column('etablissement', 'SIRET', 'SIRET', ['', ''], { width: 18 }),
  column('matricule', 'Matricule', 'Employee number', ['00012', '00013']),
  column('email', 'E-mail', 'Email', ['claire.martin@exemple.fr', ''], { width: 28 }),
  column('exposures', 'Expositions', 'Exposures', ['', 'SIR-CMR'], { kind: 'exposures', width: 32 }),
  flag('SIA-NUIT', 'Travail de nuit (oui/non)', 'Night work (yes/no)', [true, false]),
  flag('CONDUITE', 'Autorisation de conduite (oui/non)', 'Forklift permit (yes/no)', [true, false]),
  flag('ELECTRIQUE', 'Habilitation électrique (oui/non)', 'Electrical permit (yes/no)', [false, false]),
];
