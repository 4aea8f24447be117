import type { Translation } from '../../translation';
import type fr from '../../fr/visits/attendance';

export default {
  title: 'Attendance',
  lead: 'Lost appointments over twelve months, beside the mean of the service.',
  emptyTitle: 'No past appointment yet',
  emptyText: 'The rate shows as soon as a worker was expected at a visit.',
  back: 'See the visits',
  own: 'Lost appointments, your rate',
  onTarget: 'target of {{target}} met',
  overTarget: 'target: {{target}} at most',
  mean: 'Mean of the service',
  meanNote: 'all companies, over twelve months',
  lost: 'Lost appointments',
  lostNote: '{{missed}} without a word, {{late}} excused after the notice period',
  replaced: 'Places taken by a colleague',
  replacedNote: 'no slot lost, no fee',
  chart: 'Share of lost appointments, month by month',
  chartDesc: 'Last known month: you {{own}}, the service {{service}}, target {{target}}.',
  ownLabel: 'You {{rate}}',
  serviceLabel: 'Service {{rate}}',
  targetLabel: 'Target {{rate}}',
  column: {
    month: 'Month',
    held: 'Held',
    missed: 'Missed',
    late: 'Excused late',
    replaced: 'Replaced',
    own: 'You',
    service: 'Service',
  },
  how: 'How is it counted?',
  howText:
    'An appointment is lost when the worker does not come, or is excused after the notice period. An excuse in time or a replacement does not count. The mean of the service is not shown for months in which too few companies had appointments.',
  effect: 'What replacing brings',
  effectText_one:
    '{{count}} place was taken by a colleague. Without that your rate would be {{without}} instead of {{rate}}.',
  effectText_other:
    '{{count}} places were taken by a colleague. Without that your rate would be {{without}} instead of {{rate}}.',
  effectNone:
    'When a worker cannot come, excuse them and propose a colleague in the same step: the slot is used, and nothing is charged.',
} satisfies Translation<typeof fr>;
