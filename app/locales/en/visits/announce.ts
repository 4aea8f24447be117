import type fr from '../../fr/visits/announce';
import type { Translation } from '../../translation';

export default {
  title: 'Something happened…',
  lead: 'What is happening? We tell you what the law asks, by when, and who does what next.',
  leadAbout: 'What is happening to {{name}}? We tell you what the law asks, and by when.',
  privacy: 'We never ask for medical information: no diagnosis, no sick note, no certificate.',
  link: 'Announce…',
  linkAbout: 'Announce…: {{name}}',
  button: 'Announce what happens to a worker',
  worker: 'Worker',
  home: 'Back to the home page',
  cases: {
    embauche: { label: 'A worker starts', text: 'The first visit is requested, with its deadline.' },
    reprise: {
      label: 'A worker returns from an absence',
      text: 'Maternity, illness, accident: find out whether a return visit is required.',
    },
    absence: {
      label: 'A worker has been away for over 30 days',
      text: 'Tell the worker about the pre-return visit, propose a liaison meeting.',
    },
    changement: {
      label: 'A worker changes post or exposures',
      text: 'The follow-up may change: you see it before saving.',
    },
    depart: {
      label: 'A worker leaves or retires',
      text: 'The record leaves your list; monitoring may be due.',
    },
    inquietude: {
      label: 'I am worried about a worker',
      text: 'Ask the occupational physician to see the worker.',
    },
    autorisation: {
      label: 'A driving authorisation or an electrical qualification is expiring',
      text: 'Request the certificate, valid for 5 years.',
    },
  },
  about: {
    embauche: 'First visit of {{name}}',
    reprise: 'Return of {{name}}',
    absence: 'Absence of {{name}}',
    changement: 'Change of post or exposures: {{name}}',
    depart: 'Departure of {{name}}',
    inquietude: 'I am worried about {{name}}',
    autorisation: 'Authorisation of {{name}}',
  },
  leads: {
    embauche: 'Here is the visit the law asks for on hiring, and its deadline.',
    reprise: 'Say why the worker was away and when they return. Nothing is sent before you agree.',
    absence: 'There is no visit for you to request. Here is what you owe the worker meanwhile.',
    changement: 'Say what changes. You will see the new follow-up before saving.',
    depart: 'A departure is declared from the worker’s record.',
    inquietude:
      'The occupational physician can see the worker at your request. Say what you observe at work.',
    autorisation: 'Request the certificate before the current one ends.',
  },
  choose: {
    lead: 'Whom is it about?',
    other: 'Choose another worker',
    search: 'Find a worker',
    q: 'Name or payroll number',
    who: 'Choose the person',
    noneTitle: 'Nobody matches',
    noneText: 'Check the spelling, or show the whole list.',
    missing: 'Not in your list?',
  },
  underway: {
    title_one: 'A request is already under way for this person',
    title_other: '{{count}} requests are already under way for this person',
  },
  message: {
    label: 'Details for the occupational health team',
    warning:
      'Write nothing about health: no illness, treatment or sick leave. The worker will tell the doctor.',
  },
  check: { title: 'Check your answers', continue: 'Continue', edit: 'Change' },
  worry: {
    motives: 'What you observe',
    motivesHint: 'Several choices possible. Facts about work, no medical reasons.',
    why: 'The employer may ask for an examination by the occupational physician at any time. The request gives its reason, and the reason is about work.',
    informedOn: 'The worker was told of this request on',
    informedHint: 'Tell them first: they must know that the request comes from you, and why.',
    notInformed: 'Not yet',
    next: 'The occupational physician will see the worker',
    nextText:
      'You will be told the date. You will receive any proposal to adapt the post; what is said in the consultation stays between them.',
    submit: 'Request the visit',
  },
  authorisation: {
    noLongerSir: 'This is no longer a reinforced follow-up',
    noLongerSirText:
      'Since 1 October 2025, driving machines or working near live parts no longer gives a reinforced follow-up. A certificate of no contraindication is needed instead, valid for 5 years, whatever the worker’s follow-up.',
    which: 'What is it about?',
    CONDUITE: {
      label: 'Driving authorisation',
      hint: 'Forklift, platform, crane, site machine. Article R.4323-56.',
    },
    ELECTRIQUE: {
      label: 'Electrical qualification',
      hint: 'Work on or near live parts; H0/B0 away from them: nothing to request. Article R.4544-10.',
    },
    proof: 'What covers the worker today?',
    proofs: {
      attestation: 'A certificate of no contraindication',
      avis: 'A fitness opinion from before 1 October 2025',
      none: 'Nothing, or I do not know',
    },
    proofWhy:
      'A fitness opinion issued before 1 October 2025 still counts for 5 years from its date. Without anything, the person neither drives nor works near live parts before the certificate.',
    issuedOn: 'Issued on',
    issuedHint: 'The date written on the document.',
    known: 'On record: {{what}}, issued on {{day}}.',
    submit: 'Request the certificate',
  },
  done: {
    title: 'Request {{reference}} sent',
    titleKnown: 'Request {{reference}}',
    lead_one: 'Your occupational health team proposes a date within {{count}} working day.',
    lead_other: 'Your occupational health team proposes a date within {{count}} working days.',
    summary: 'What we noted',
    what: 'Kind',
    act: 'Examination',
    from: 'From',
    due: 'At the latest on',
    noDue: 'The law sets no deadline',
    article: 'Article',
    lateTitle: 'The deadline was {{day}}',
    lateText:
      'The request leaves all the same and goes among the first. Meanwhile, check with the occupational health team what the person may do.',
    next: 'What happens now?',
    step1_one: 'The occupational health team sets a date and place, within {{count}} working day.',
    step1_other: 'The occupational health team sets a date and place, within {{count}} working days.',
    step2: 'You receive the convocation by e-mail and hand it to the worker.',
    step3: 'You confirm attendance, or excuse the worker and propose a colleague.',
    another: 'Announce something else',
    open: 'Follow this request',
    cancel: 'Cancel this request',
    cancelled: 'It is cancelled.',
    tooLate:
      'Too late to cancel here: the occupational health team is already on it. Write to them in the request.',
  },
  notice: {
    title: {
      'information-at': 'The occupational physician is informed',
      'prereprise-informe': 'The information is recorded',
      liaison: 'The liaison meeting is proposed',
    },
    next: {
      'information-at':
        'No visit is required. The doctor may decide to see the worker or to come and look at the post.',
      'prereprise-informe':
        'Keep this page: it shows that you informed the worker. Only the worker or their doctors can ask for the pre-return visit.',
      liaison:
        'The occupational health team is invited. This is not a medical visit: tell the worker the date and place.',
    },
    absenceFrom: 'First day of absence',
    returnOn: 'Return on',
    informedOn: 'Informed on',
    agreementOn: 'Worker agreed on',
    proposedOn: 'Proposed date',
    cancel: 'Withdraw this notice',
  },
  error: {
    form: 'Reload the page, then try again.',
    tooLong: 'This text is too long: {{max}} characters at most.',
    cause: 'Choose the reason for the absence.',
    absenceFrom: 'Give the first day of absence.',
    returnOn: 'Give the day of return. If it is not known, announce an absence instead.',
    returnBeforeAbsence: 'The return cannot come before the first day of absence.',
    tooFar: 'Check the year: this date is too far away.',
    future: 'This date cannot be in the future.',
    past: 'Choose a date to come.',
    prerepriseOutside: 'A pre-return visit takes place during the absence: check its date.',
    nothingTicked: 'Tick what you want to record: the information given, the liaison meeting, or both.',
    informedOn: 'Give the day on which you informed the worker.',
    agreementOn: 'Give the day on which the worker agreed. Without agreement, no meeting.',
    proposedOn: 'Give the proposed date.',
    liaisonTooEarly: 'A liaison meeting is possible from {{day}}, the 30th day of absence.',
    motives: 'Choose at least one observation.',
    attestation: 'Choose driving or electricity.',
    proof: 'Say what covers the worker today.',
    issuedOn: 'Give the date of the document.',
    changedOn: 'Give the first day in the new post.',
    post: 'Choose the post from the list.',
  },
} satisfies Translation<typeof fr>;
