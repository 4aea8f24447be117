import type { Translation } from '../../translation';
import type fr from '../../fr/visits/excuse';

export default {
  title: 'Excuse {{name}}',
  lead: '{{kind}}, {{when}}, {{centre}}',
  free: 'Free of charge until {{at}}',
  freeText: 'Tell us at least {{hours}} h before and it costs nothing.',
  late: 'The notice period is over',
  lateText: 'It ended on {{at}}, {{hours}} h before the appointment.',
  lateFee:
    'With nobody instead, {{amount}} before VAT are charged to the company. Not coming without a word costs the same.',
  feeAfter: 'After that, or if nobody comes: {{amount}} before VAT, charged to the company.',
  noFee: 'Your service does not charge for absences.',
  never: 'A worker is never charged.',
  replaceFree: 'Proposing a colleague costs nothing, even at the last moment.',
  reason: 'Why can they not come?',
  reasonHint: 'A practical reason only, never a medical one.',
  who: 'Who comes instead?',
  whoHint: 'The colleagues for whom this slot makes sense, the most late first.',
  whoNone: 'No colleague can take this slot: nobody is late or waiting for this kind of appointment.',
  whoWhy:
    'A nurse’s slot suits neither an examination of aptitude nor an attestation. A video appointment needs the worker’s consent. Colleagues who are away that day or convoked already are not proposed.',
  nobody: 'Nobody',
  nobodyHint: 'The slot goes back to the service, which proposes another date to {{name}}.',
  lateSince: 'late, to be seen before {{day}}',
  dueBy: 'to be seen before {{day}}',
  noDue: 'request waiting',
  unknown: 'no visit known to the service',
  submit: 'Excuse',
  cancel: 'Change nothing',
  seeMore_one: 'See {{count}} more colleague',
  seeMore_other: 'See {{count}} more colleagues',
  gone: 'This appointment is no longer to come',
  goneText: 'It was excused, moved or held meanwhile.',
  past: 'This appointment has begun',
  pastText: 'It can no longer be excused here: call your centre.',
  back: 'See the visit',
  said: {
    excused: '{{name}} is excused. Your health team proposes another date.',
    late: '{{name}} is excused, after the notice period. Your team proposes another date.',
    replaced: '{{colleague}} takes the place of {{name}}, {{when}}. Both are told.',
  },
  error: { reason: 'Choose a reason.', who: 'Choose a colleague, or “Nobody”.' },
  refusal: {
    'already-excused': '{{by}} has excused {{name}} already, {{at}}. Nothing changed.',
    'no-appointment':
      'This appointment is no longer to come: it was moved or held meanwhile. Nothing changed.',
    'appointment-past': 'This appointment has begun: call your centre. Nothing changed.',
    'not-a-replacement':
      'This colleague is no longer free: just convoked, or no longer waiting for a visit. Choose another.',
  },
} satisfies Translation<typeof fr>;
