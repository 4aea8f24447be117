import type { WarningCode } from '~/domain/declarations/category';
import type { FollowUpRefusal } from '~/domain/declarations/follow-up-query';
import type { AttestationCode } from '~/domain/declarations/thesaurus';

/** The open tool "Quel suivi pour mon salarié ?" and its API. */
const suivi = {
  title: 'Quel suivi pour mon salarié ?',
  lead: 'Dites à quoi la personne est exposée : vous saurez quelle visite prévoir, et pour quand. Sans compte, et sans donner de nom.',
  answer: {
    why: 'Pourquoi ce suivi ?',
    on: 'Règles en vigueur le {{day}}.',
    none: 'Aucune exposition ni situation particulière : c’est le suivi de tous les salariés.',
    multi: 'Plusieurs raisons à la fois : la règle la plus stricte l’emporte, toutes sont gardées.',
    first: 'Première visite',
    firstBefore: 'avant la prise de poste, donc au plus tard le {{day}}',
    firstBy: 'au plus tard le {{day}}',
    firstWhy:
      'L’embauche compte à partir du premier jour dans le poste. Si plusieurs règles se croisent, la plus proche l’emporte.',
    then: 'Ensuite',
    every_one: 'Une visite chaque année',
    every_many: 'Une visite tous les {{count}} ans au plus',
    every_other: 'Une visite tous les {{count}} ans au plus',
    withIntermediate:
      'Un examen par le médecin tous les {{years}} ans au plus, avec une visite intermédiaire au plus tard {{between}} ans après',
    renewalWhy: 'C’est un plafond : le médecin du travail peut prévoir des visites plus rapprochées.',
    attestation: {
      CONDUITE: 'Pour conduire',
      ELECTRIQUE: 'Pour l’électricité',
    } satisfies Record<AttestationCode, string>,
    attestationValue: '{{label}}, à renouveler tous les {{years}} ans',
    attestationWhy:
      'Depuis le 1er octobre 2025, cette attestation d’absence de contre-indications est indépendante du suivi. Un avis d’aptitude rendu avant cette date compte 5 ans à partir de sa date.',
    midCareer: 'Mi-carrière',
    midCareerValue: 'Une visite dans l’année {{year}}',
    midCareerWhy:
      'Elle a lieu dans l’année civile des 45 ans. Elle peut être faite en même temps qu’une visite du médecin dans les deux ans qui précèdent.',
    recent:
      'Si la personne a eu une visite il y a moins de {{years}} ans sur un poste identique, une nouvelle première visite n’est pas toujours utile. Votre service de santé au travail en décide.',
    share: 'L’adresse de cette page contient vos réponses : enregistrez-la ou envoyez-la telle quelle.',
    json: 'Lire la même réponse en JSON',
    api: 'Documentation de l’API',
    again: 'Recommencer avec une autre personne',
  },
  warnings: {
    'CONDUITE-HORS-SIR': 'La conduite ne donne plus de suivi renforcé',
    'ELECTRIQUE-HORS-SIR': 'L’habilitation électrique ne donne plus de suivi renforcé',
    'CONDUITE-ENCORE-SIR': 'À cette date, la conduite donnait un suivi renforcé',
    'ELECTRIQUE-ENCORE-SIR': 'À cette date, l’habilitation électrique donnait un suivi renforcé',
    'ECHAFAUDAGE-UTILISATEURS': 'Échafaudage : monter, ou travailler dessus ?',
    'PLOMB-SEUIL': 'À cette date, le plomb avait un seuil',
    'JEUNES-MAJEUR': 'La personne est majeure',
    'MINEUR-MAJEUR': 'La personne est majeure',
    'EMPLOYEUR-MOTIF': 'Un poste ajouté se justifie par écrit',
    'ACCORD-TRAVAILLEUR': 'Seulement avec l’accord du salarié',
    'ACCORD-MANQUANT': 'L’accord du salarié manque',
    'EMA-EXPERIMENTATION': 'Un délai de 3 mois, à titre expérimental',
  } satisfies Record<WarningCode, string>,
  form: {
    heading: 'La situation',
    headingAgain: 'Changer la situation',
    hired: 'Premier jour dans le poste',
    hiredHint: 'Même s’il est à venir.',
    birth: 'Date de naissance',
    birthHint: 'Elle change le suivi des moins de 18 ans.',
    date: 'Date des règles',
    dateHint: 'Aujourd’hui, sauf pour relire une situation passée.',
    dateWhy:
      'La loi a changé le 1er octobre 2025 et le 10 avril 2026 : une situation ancienne s’explique par les règles de son époque.',
    exposures: 'À quoi la personne est-elle exposée ?',
    exposuresHint: 'Cochez tout ce qui est vrai. Si rien ne l’est, ne cochez rien.',
    submit: 'Voir le suivi',
  },
  refusals: {
    'DATE-INVALIDE': '« {{value}} » n’est pas une date. Écrivez-la sous la forme 2026-12-31.',
    'DATE-REPETEE': 'Donnez une seule date.',
    'NAISSANCE-FUTURE': 'La date de naissance doit précéder la date des règles.',
    'EXPOSITION-INCONNUE': 'L’exposition « {{value}} » n’existe pas.',
    'EXPOSITION-GROSSESSE':
      'Une grossesse ne se déclare jamais ici. La salariée peut demander elle-même une visite au médecin du travail.',
  } satisfies Record<FollowUpRefusal['code'], string>,
  api: {
    title: 'Suivi individuel de l’état de santé',
    description:
      'Catégorie de suivi, première visite, renouvellement et attestations d’un salarié, selon le code du travail à une date. Rien n’est enregistré. Les mois sont des mois civils ; un jour qui n’existe pas devient le dernier du mois. Si plusieurs règles s’appliquent, la plus stricte l’emporte.',
    summary: 'Quel suivi pour ce salarié ?',
    answered: 'Le suivi, avec ses motifs.',
    unchanged: 'La réponse que vous avez déjà (If-None-Match).',
    refused: 'Un paramètre n’est pas valide.',
    tooMany: 'Trop de demandes : réessayez après le délai de l’en-tête Retry-After.',
    parameters: {
      date: 'Date de référence, qui choisit les règles. Par défaut aujourd’hui, à Paris.',
      embauche: 'Premier jour dans le poste. Par défaut la date de référence.',
      naissance: 'Date de naissance.',
      exposition: 'Code d’une exposition ou d’une situation ; le paramètre se répète.',
    },
  },
};
export default suivi;
