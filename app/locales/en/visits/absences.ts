import type fr from '../../fr/visits/absences';
import type { Translation } from '../../translation';

export default {
  absenceFrom: 'First day of absence',
  absenceFromHint: 'The first day not worked.',
  days_one: '{{count}} day',
  days_other: '{{count}} days',
  yes: 'Yes',
  no: 'No',
  return: {
    cause: 'Why was the worker away?',
    causeHint: 'Only the family of absence the law tells apart. Never the diagnosis.',
    causeWhy:
      'The return visit is required after maternity leave or an occupational disease, however long; after 30 days for an accident at work; after 60 days for any other absence for health reasons.',
    returnOn: 'Day of return',
    returnUnknown: 'The date is not known yet?',
    toAbsence: 'Announce a lasting absence instead',
    prerepriseOn: 'A pre-return visit took place on',
    prerepriseHint: 'Only if the worker told you. You need not ask.',
    holdAnyway: 'I ask that the examination be held even if it is not required',
    holdAnywayWhy:
      'The employer, the worker or the doctor may ask for the examination when the law does not require it, or when a pre-return visit could spare it.',
    days: 'Length of the absence',
    sendVisit: 'Request the return visit',
    sendNotice: 'Inform the occupational physician',
    askAnyway: 'Ask for the examination all the same',
  },
  verdict: {
    required: 'A return visit is required',
    information: 'No visit is required, but the occupational physician must be informed',
    none: 'No return visit is required',
    latest: 'It is held on the day of return, at the latest on {{day}}.',
    asked: 'You ask that the examination be held all the same: the request goes to the doctor.',
    nothingSent: 'There is nothing for you to do, and nothing is sent.',
    mayBeDispensed:
      'The pre-return visit is recent: the occupational health team may decide that the visit is not required. They alone decide, so the request is sent.',
    staffDecide:
      'After a commuting accident, the law can be read in two ways: the occupational health team will tell you whether they wish to see the worker.',
    who: 'You request it, as soon as the day of return is known. The occupational health team sets the appointment.',
    whoNotice: 'The occupational physician reads the information and decides whether to see the worker.',
  },
  reason: {
    maternite: 'After maternity leave it is, however long.',
    'maladie-pro': 'After an occupational disease it is, however long.',
    'accident-travail': 'The absence after an accident at work lasts {{count}} days: 30 days or more.',
    'accident-travail-court': 'The absence after an accident at work lasts {{count}} days: under 30 days.',
    absence: 'The absence lasts {{count}} days: 60 days or more.',
    'absence-courte': 'The absence lasts {{count}} days: under 60 days.',
  },
  absence: {
    fromHint: 'Beyond 30 days, two rights open.',
    prereprise: 'The pre-return visit: for the worker to ask',
    prerepriseText:
      'You cannot request it. You must let the worker know that it exists: hand over this sheet.',
    prerepriseWhy:
      'After more than 30 days of absence, the worker, their own doctor, the insurance doctor or the occupational physician may ask for a visit to prepare the return. The employer informs the worker of it.',
    leaflet: { fr: 'The sheet to hand over, in French', en: 'The sheet to hand over, in English' },
    informed: 'I told {{name}} about the pre-return visit',
    informedOn: 'Informed on',
    liaison: 'The liaison meeting: for you or the worker to propose',
    liaisonText:
      'A conversation to keep in touch and prepare the return. It is not a medical visit, and the worker may refuse.',
    liaisonWhy:
      'From 30 days of absence on, the employer or the worker may hold a liaison meeting. The occupational health service takes part. Nothing may be held against a refusal.',
    liaisonWanted: 'We plan a liaison meeting, and the occupational health team is invited',
    agreementOn: 'The worker agreed on',
    proposedOn: 'Proposed date',
    place: 'Place or means',
    placeHint: 'Example: in our offices, by phone, by video.',
    submit: 'Record',
  },
} satisfies Translation<typeof fr>;
