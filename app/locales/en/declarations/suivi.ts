import type fr from '~/locales/fr/declarations/suivi';
import type { Translation } from '~/locales/translation';

const suivi = {
  title: 'Which follow-up for my worker?',
  lead: 'Say what the person is exposed to: you will know which visit to plan, and by when. No account, and no name to give.',
  answer: {
    why: 'Why this follow-up?',
    on: 'Rules in force on {{day}}.',
    none: 'No exposure and no particular situation: this is the follow-up of all workers.',
    multi: 'Several reasons at once: the strictest rule wins, all of them are kept.',
    first: 'First visit',
    firstBefore: 'before the post is taken, so by {{day}}',
    firstBy: 'by {{day}}',
    firstWhy: 'Counted from the first day in the post. When several rules meet, the nearest date wins.',
    then: 'Then',
    every_one: 'A visit every year',
    every_other: 'A visit every {{count}} years at most',
    withIntermediate:
      'An examination by the doctor every {{years}} years at most, with an intermediate visit within {{between}} years of it',
    renewalWhy: 'This is a ceiling: the occupational doctor may plan visits more often.',
    attestation: {
      CONDUITE: 'To drive',
      ELECTRIQUE: 'For electricity',
    },
    attestationValue: '{{label}}, to renew every {{years}} years',
    attestationWhy:
      'Since 1 October 2025 this attestation that nothing speaks against the activity is independent of the follow-up. An opinion on fitness given before that day counts for 5 years from its date.',
    midCareer: 'Mid-career',
    midCareerValue: 'A visit in the year {{year}}',
    midCareerWhy:
      'It takes place in the calendar year of the 45th birthday. It may be held together with a doctor’s visit in the two years before.',
    recent:
      'If the person had a visit less than {{years}} years ago on an identical post, a new first visit may not be needed. Your occupational-health service decides.',
    share: 'The address of this page holds your answers: save it or send it as it is.',
    json: 'Read the same answer as JSON',
    api: 'Documentation of the API',
    again: 'Start again with someone else',
  },
  warnings: {
    'CONDUITE-HORS-SIR': 'Driving no longer gives a reinforced follow-up',
    'ELECTRIQUE-HORS-SIR': 'An electrical habilitation no longer gives a reinforced follow-up',
    'CONDUITE-ENCORE-SIR': 'On that day driving gave a reinforced follow-up',
    'ELECTRIQUE-ENCORE-SIR': 'On that day an electrical habilitation gave a reinforced follow-up',
    'ECHAFAUDAGE-UTILISATEURS': 'Scaffolding: erecting it, or working on it?',
    'PLOMB-SEUIL': 'On that day lead had a threshold',
    'JEUNES-MAJEUR': 'The person is of age',
    'MINEUR-MAJEUR': 'The person is of age',
    'EMPLOYEUR-MOTIF': 'An added post is justified in writing',
    'ACCORD-TRAVAILLEUR': 'Only with the worker’s agreement',
    'ACCORD-MANQUANT': 'The worker’s agreement is missing',
    'EMA-EXPERIMENTATION': 'A delay of 3 months, as an experiment',
  },
  form: {
    heading: 'The situation',
    headingAgain: 'Change the situation',
    hired: 'First day in the post',
    hiredHint: 'Even if it is to come.',
    birth: 'Date of birth',
    birthHint: 'It changes the follow-up of people under 18.',
    date: 'Date of the rules',
    dateHint: 'Today, unless you look at a past situation.',
    dateWhy:
      'The law changed on 1 October 2025 and on 10 April 2026: an old situation is explained by the rules of its time.',
    exposures: 'What is the person exposed to?',
    exposuresHint: 'Tick all that is true. If nothing is, tick nothing.',
    submit: 'Show the follow-up',
  },
  refusals: {
    'DATE-INVALIDE': '“{{value}}” is not a date. Write it as 2026-12-31.',
    'DATE-REPETEE': 'Give one date only.',
    'NAISSANCE-FUTURE': 'The date of birth must come before the date of the rules.',
    'EXPOSITION-INCONNUE': 'The exposure “{{value}}” does not exist.',
    'EXPOSITION-GROSSESSE':
      'A pregnancy is never declared here. The worker herself may ask for a visit to the occupational doctor.',
  },
  api: {
    title: 'Individual health follow-up',
    description:
      'Category of follow-up, first visit, renewal and attestations of a worker, by the French labour code on a day. Nothing is stored. Months are calendar months; a day that does not exist becomes the last of the month. When several rules apply, the strictest wins.',
    summary: 'Which follow-up for this worker?',
    answered: 'The follow-up, with its reasons.',
    unchanged: 'The answer you already have (If-None-Match).',
    refused: 'A parameter is not valid.',
    tooMany: 'Too many requests: try again after the time in the Retry-After header.',
    parameters: {
      date: 'Day of reference, which chooses the rules. By default today, in Paris.',
      embauche: 'First day in the post. By default the day of reference.',
      naissance: 'Date of birth.',
      exposition: 'Code of an exposure or a situation; the parameter repeats.',
    },
  },
} satisfies Translation<typeof fr>;
export default suivi;
