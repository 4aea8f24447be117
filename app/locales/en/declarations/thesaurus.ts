import type fr from '~/locales/fr/declarations/thesaurus';
import type { Translation } from '~/locales/translation';
import exposures from './exposures';

const thesaurus = {
  exposures,
  kinds: {
    SIR: 'Risks that give a reinforced follow-up',
    SIA: 'Situations that give an adapted follow-up',
    ATTESTATION: 'Driving and electricity: a separate attestation',
  },
  help: {
    counts: 'What counts',
    excludes: 'What does not',
    example: 'Example',
    more: 'What counts?',
  },
  categories: {
    SIS: {
      label: 'Simple individual follow-up',
      meaning: 'The follow-up of all workers with no particular risk and no situation to adapt to.',
    },
    SIA: {
      label: 'Adapted individual follow-up',
      meaning: 'More frequent visits, because of a situation or an exposure.',
    },
    SIR: {
      label: 'Reinforced individual follow-up',
      meaning:
        'An examination by the occupational doctor before the post is taken, then more frequent visits.',
    },
  },
  multiExposed: 'Several exposures',
  noReason: 'No exposure and no particular situation.',
  acts: {
    VIPI: {
      label: 'First information and prevention visit',
      meaning: 'A talk with the occupational nurse or the occupational doctor.',
    },
    EMA: {
      label: 'Medical fitness examination at hiring',
      meaning: 'An examination by the occupational doctor, who gives an opinion on fitness.',
    },
    AVIS: {
      label: 'Medical opinion on fitness of the young worker',
      meaning: 'An examination by the doctor, renewed every year until the age of 18.',
    },
  },
  attestations: {
    CONDUITE: {
      label: 'Attestation for the driving permit',
    },
    ELECTRIQUE: {
      label: 'Attestation for the electrical habilitation',
    },
  },
  warnings: {
    'CONDUITE-HORS-SIR':
      'Since 1 October 2025 a driving permit (CACES) no longer gives a reinforced follow-up. It needs an attestation that nothing speaks against it, valid for 5 years. An opinion on fitness given before that day still counts for 5 years.',
    'ELECTRIQUE-HORS-SIR':
      'Since 1 October 2025 an electrical habilitation no longer gives a reinforced follow-up. Live or near live parts, it needs an attestation that nothing speaks against it, valid for 5 years. An opinion on fitness given before that day still counts for 5 years.',
    'CONDUITE-ENCORE-SIR':
      'Before 1 October 2025 a driving permit gave a reinforced follow-up: this is the rule applied on that day.',
    'ELECTRIQUE-ENCORE-SIR':
      'Before 1 October 2025 an electrical habilitation gave a reinforced follow-up: this is the rule applied on that day.',
    'ECHAFAUDAGE-UTILISATEURS':
      'Only erecting and dismantling scaffolding gives a reinforced follow-up. If the person only works on scaffolding that is already up, remove this line.',
    'PLOMB-SEUIL':
      'Before 10 April 2026 lead gave a reinforced follow-up only above 0.05 mg/m³ of air over 8 hours, or blood lead above the values of article R.4412-160.',
    'JEUNES-MAJEUR':
      'On that day the person is 18 or over: regulated work of young people no longer changes the follow-up.',
    'MINEUR-MAJEUR': 'On that day the person is 18 or over and is no longer followed as a minor.',
    'EMPLOYEUR-MOTIF':
      'To add a post yourself you need a written reason, the opinion of the occupational doctor and that of the works council (or state that there is none). The list is reviewed every year.',
    'ACCORD-TRAVAILLEUR':
      'Declare this situation only if the worker gave you their agreement. It is shown in no list. The visit refers the worker to the occupational doctor.',
    'ACCORD-MANQUANT':
      'Without the worker’s agreement this situation is left out. The worker may speak of it to the health team.',
    'EMA-EXPERIMENTATION':
      'As an experiment, your service accepts this examination up to 3 months after hiring.',
  },
  refused: {
    pregnancy:
      'A pregnancy is never declared here. The worker herself may ask for a visit to the occupational doctor at any time.',
    unknown: 'This exposure code does not exist.',
  },
  employerPost: {
    MOTIVE_MISSING: 'Write why this post carries a particular risk.',
    MOTIVE_TOO_SHORT:
      'Give the reason in at least {{least}} characters: the risk, and how the post exposes to it.',
    DOCTOR_OPINION_MISSING: 'Give the date of the occupational doctor’s opinion.',
    DOCTOR_OPINION_IN_FUTURE: 'The date of the occupational doctor’s opinion cannot be in the future.',
    CSE_MISSING: 'Give the date of the works council’s opinion, or tick “No CSE”.',
    CSE_IN_FUTURE: 'The date of the works council’s opinion cannot be in the future.',
  },
} satisfies Translation<typeof fr>;
export default thesaurus;
