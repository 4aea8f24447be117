import type fr from '../../fr/visits/absence-fee';
import type { Translation } from '../../translation';

export default {
  title: {
    missed: 'Missed appointment of {{when}}',
    late: 'Late excuse, appointment of {{when}}',
  },
  draftNote: 'A draft: nothing is to be paid for now.',
  why: 'The service kept this slot for your company. Telling us in time, or sending a colleague, costs nothing.',
  neverWorker: 'Borne by the company: never charged to the worker, nor taken from the pay.',
  contest:
    'You disagree? Write it in the thread of request {{reference}}: the team answers and can correct it.',
  contestElse: 'You disagree? Whoever runs the visits can write it in the thread of request {{reference}}.',
  open: 'Open request {{reference}}',
} satisfies Translation<typeof fr>;
