import type { Category, WarningCode } from '~/domain/declarations/category';
import type { EmployerPostRefusal } from '~/domain/declarations/employer-post';
import type { AttestationCode, FirstActType } from '~/domain/declarations/thesaurus';
import exposures from './exposures';

/** The words of the follow-up: exposures, categories, visits, and what is explained about them. */
const thesaurus = {
  exposures,
  kinds: {
    SIR: 'Risques qui donnent un suivi renforcé',
    SIA: 'Situations qui donnent un suivi adapté',
    ATTESTATION: 'Conduite et électricité : une attestation à part',
  },
  help: {
    counts: 'Ce qui compte',
    excludes: 'Ce qui ne compte pas',
    example: 'Exemple',
    more: 'Qu’est-ce qui compte ?',
  },
  categories: {
    SIS: {
      label: 'Suivi individuel simple',
      meaning: 'Le suivi de tous les salariés qui n’ont ni risque particulier ni situation à adapter.',
    },
    SIA: {
      label: 'Suivi individuel adapté',
      meaning: 'Des visites plus rapprochées, à cause d’une situation ou d’une exposition.',
    },
    SIR: {
      label: 'Suivi individuel renforcé',
      meaning:
        'Un examen par le médecin du travail avant la prise de poste, puis des visites plus fréquentes.',
    },
  } satisfies Record<Category, { label: string; meaning: string }>,
  multiExposed: 'Plusieurs expositions',
  noReason: 'Aucune exposition ni situation particulière.',
  acts: {
    VIPI: {
      label: 'Visite d’information et de prévention initiale',
      meaning: 'Un entretien avec l’infirmier en santé au travail ou le médecin du travail.',
    },
    EMA: {
      label: 'Examen médical d’aptitude à l’embauche',
      meaning: 'Un examen par le médecin du travail, qui rend un avis d’aptitude.',
    },
    AVIS: {
      label: 'Avis médical d’aptitude du jeune travailleur',
      meaning: 'Un examen par le médecin, renouvelé chaque année jusqu’aux 18 ans.',
    },
  } satisfies Record<FirstActType, { label: string; meaning: string }>,
  attestations: {
    CONDUITE: {
      label: 'Attestation pour l’autorisation de conduite',
    },
    ELECTRIQUE: {
      label: 'Attestation pour l’habilitation électrique',
    },
  } satisfies Record<AttestationCode, { label: string }>,
  warnings: {
    'CONDUITE-HORS-SIR':
      'Depuis le 1er octobre 2025, l’autorisation de conduite (CACES) ne donne plus de suivi renforcé. Elle demande une attestation d’absence de contre-indications, valable 5 ans. Un avis d’aptitude rendu avant cette date compte encore 5 ans.',
    'ELECTRIQUE-HORS-SIR':
      'Depuis le 1er octobre 2025, l’habilitation électrique ne donne plus de suivi renforcé. Sous tension ou au voisinage, elle demande une attestation d’absence de contre-indications, valable 5 ans. Un avis d’aptitude rendu avant cette date compte encore 5 ans.',
    'CONDUITE-ENCORE-SIR':
      'Avant le 1er octobre 2025, l’autorisation de conduite donnait un suivi renforcé : c’est la règle appliquée à cette date.',
    'ELECTRIQUE-ENCORE-SIR':
      'Avant le 1er octobre 2025, l’habilitation électrique donnait un suivi renforcé : c’est la règle appliquée à cette date.',
    'ECHAFAUDAGE-UTILISATEURS':
      'Seuls le montage et le démontage d’échafaudages donnent un suivi renforcé. Si la personne travaille seulement sur un échafaudage déjà monté, retirez cette ligne.',
    'PLOMB-SEUIL':
      'Avant le 10 avril 2026, le plomb donnait un suivi renforcé seulement au-dessus de 0,05 mg/m³ d’air sur 8 heures, ou d’une plombémie supérieure aux valeurs de l’article R.4412-160.',
    'JEUNES-MAJEUR':
      'À cette date, la personne a 18 ans ou plus : les travaux réglementés pour les jeunes ne changent plus son suivi.',
    'MINEUR-MAJEUR': 'À cette date, la personne a 18 ans ou plus : elle n’est plus suivie comme mineure.',
    'EMPLOYEUR-MOTIF':
      'Pour ajouter un poste vous-même, il faut un motif écrit, l’avis du médecin du travail et celui du CSE (ou préciser qu’il n’y en a pas). La liste est revue chaque année.',
    'ACCORD-TRAVAILLEUR':
      'Ne déclarez cette situation que si le salarié vous a donné son accord. Elle n’apparaît dans aucune liste. La visite l’oriente vers le médecin du travail.',
    'ACCORD-MANQUANT':
      'Sans l’accord du salarié, cette situation n’est pas prise en compte. Il peut en parler lui-même à son équipe santé travail.',
    'EMA-EXPERIMENTATION':
      'Votre service accepte, à titre expérimental, que cet examen ait lieu jusqu’à 3 mois après l’embauche.',
  } satisfies Record<WarningCode, string>,
  refused: {
    pregnancy:
      'Une grossesse ne se déclare jamais ici. La salariée peut demander elle-même une visite au médecin du travail, à tout moment.',
    unknown: 'Ce code d’exposition n’existe pas.',
  },
  employerPost: {
    MOTIVE_MISSING: 'Écrivez pourquoi ce poste présente un risque particulier.',
    MOTIVE_TOO_SHORT:
      'Précisez le motif en {{least}} caractères au moins : le risque, et en quoi le poste y expose.',
    DOCTOR_OPINION_MISSING: 'Indiquez la date de l’avis du médecin du travail.',
    DOCTOR_OPINION_IN_FUTURE: 'La date de l’avis du médecin du travail ne peut pas être à venir.',
    CSE_MISSING: 'Indiquez la date de l’avis du CSE, ou cochez « Pas de CSE ».',
    CSE_IN_FUTURE: 'La date de l’avis du CSE ne peut pas être à venir.',
  } satisfies Record<EmployerPostRefusal['code'], string>,
};
export default thesaurus;
