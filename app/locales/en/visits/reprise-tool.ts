import type fr from '~/locales/fr/visits/reprise-tool';
import type { Translation } from '~/locales/translation';

const repriseTool = {
  title: 'Does this return to work need a visit?',
  lead: 'Give the cause of the absence and the two dates: you will know whether a visit is required, and by when. No account, and no name to give.',
  say: {
    why: {
      maternite: 'After a maternity leave a return visit is required, however long the leave was.',
      'maladie-pro':
        'After an absence for an occupational disease a return visit is required, however long it was.',
      'accident-travail':
        'After an accident at work a return visit is required from {{accident}} days of absence on. This is the case here.',
      'accident-travail-court':
        'After an accident at work a return visit is required only from {{accident}} days of absence on. Here the employer simply tells the occupational doctor that the absence ends.',
      absence:
        'After a non-occupational illness or accident a return visit is required from {{other}} days of absence on. This is the case here.',
      'absence-courte':
        'After a non-occupational illness or accident a return visit is required only from {{other}} days of absence on. This is not the case here.',
    },
    latest: 'It is held on the day of return, and by {{day}} at the latest.',
    dispense:
      'A pre-return visit in the {{before}} days before the return may spare the return visit if no measure was needed. The occupational-health service alone decides: announce the return as planned.',
    staffDecide:
      'A commuting accident can be read in two ways between {{accident}} and {{other}} days of absence: the occupational-health service decides whether a visit is needed.',
  },
  notice: {
    dispense: 'The pre-return visit may change what follows',
    staffDecide: 'Commuting accident: the service decides',
  },
  answer: {
    title: {
      required: 'Yes, a return visit is required',
      information: 'No visit, but the occupational doctor is to be told',
      nothing: 'No visit is required',
    },
    latest: 'By',
    latestWhy:
      'The visit is held on the day of return, and at the latest 8 days after. These are calendar days: weekends and public holidays count.',
    days: 'Length of the absence',
    daysValue_one: '{{count}} day',
    daysValue_other: '{{count}} days',
    daysWhy: 'From the first day of absence to the eve of the return, every calendar day.',
    next: 'And now?',
    act: {
      required: 'Sign in to announce the return',
      information: 'Sign in to tell the doctor',
      signedIn: 'Announce the return',
    },
    share: 'The address of this page holds your answers: save it or send it as it is.',
    again: 'Start again with another absence',
  },
  next: {
    required: {
      first: 'You announce the return as soon as you know the day: this asks for the visit.',
      second: 'Your occupational-health team offers an appointment and sends the convocation.',
      third: 'Your worker sees the doctor. You receive the certificate or the opinion, nothing medical.',
    },
    information: {
      first: 'You tell the occupational doctor that the absence ends.',
      second: 'The doctor judges whether a visit or an action on the post is useful.',
      third: 'If you hear nothing, there is nothing else to do.',
    },
    nothing: {
      first: 'There is nothing to ask for: your worker takes up the post again.',
      second: 'He or she may always ask to see the occupational doctor, without telling you.',
      third: 'You too may ask for a visit if the return worries you.',
    },
  },
  late: {
    title: 'This date is past',
    text_one: 'By {{count}} day. If the visit was not held, ask for it today: it is still required.',
    text_other: 'By {{count}} days. If the visit was not held, ask for it today: it is still required.',
  },
  away: {
    title: 'Before the return',
    prereprise:
      'From {{day}} on, your worker or the worker’s doctor may ask for a pre-return visit. You may not ask for it, but you must say that it exists.',
    leaflet: 'The leaflet to hand over (PDF)',
    liaison:
      'From {{day}} on, you may offer a liaison meeting, with the occupational-health service. The worker may decline.',
  },
  fields: {
    cause: 'Cause of the absence',
    arret: 'First day of absence',
    reprise: 'Day of return',
    prereprise: 'Day of the pre-return visit',
  },
  form: {
    heading: 'The absence',
    headingAgain: 'Change the answers',
    causeWhy: 'The law tells only these five families apart. Give no other medical detail.',
    returnHint: 'Even if it is to come.',
    prerepriseHint: 'Only if your worker told you.',
    prerepriseWhy:
      'Since 15 June 2026 a recent pre-return visit may spare the return visit. The service decides.',
    submit: 'Show the answer',
  },
  refusals: {
    'CAUSE-MANQUANTE': 'Choose the cause of the absence.',
    'CAUSE-INCONNUE': 'The cause “{{value}}” does not exist.',
    'DATE-MANQUANTE': 'Fill in “{{label}}”.',
    'DATE-INVALIDE': '“{{value}}” is not a date. Write it as 2026-12-31.',
    'VALEUR-REPETEE': 'Give one answer only.',
    'REPRISE-AVANT-ARRET': 'The return cannot come before the first day of absence.',
  },
  api: {
    description:
      'Says whether the law asks for a return visit, until when, with the article. Days of absence are the day of return minus the first day of absence. With `prereprise`, says that the service may spare it; never decides. Nothing is stored.',
    answered: 'What the law asks.',
    parameters: {
      cause: 'Family of the absence, nothing finer.',
      arret: 'First day of absence.',
      reprise: 'Day of return.',
      prereprise: 'Day of a pre-return visit, if there was one.',
    },
  },
} satisfies Translation<typeof fr>;
export default repriseTool;
