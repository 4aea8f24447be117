import type fr from '../../fr/visits/changes';
import type { Translation } from '../../translation';

export default {
  first: {
    by: 'To be held by {{day}}.',
    before: 'To be held before the worker takes up the post, by {{day}}.',
    unknownStart: 'Give the start date on the worker’s record: the deadline follows from it.',
    missed_one: 'The deadline passed {{count}} day ago.',
    missed_other: 'The deadline passed {{count}} days ago.',
    startPast: 'The worker started on {{day}}: request the visit without waiting.',
    recent_one:
      'The last visit is less than {{count}} year old: the occupational health team will say whether it is enough.',
    recent_other:
      'The last visit is less than {{count}} years old: the occupational health team will say whether it is enough.',
    spare_one:
      'A visit less than {{count}} year old, on an identical post, may count as the first visit. The occupational health team decides.',
    spare_other:
      'A visit less than {{count}} years old, on an identical post, may count as the first visit. The occupational health team decides.',
    collective: 'No individual visit',
    collectiveText: 'For this seasonal contract, your service holds a collective prevention action instead.',
  },
  hiring: {
    new: 'The worker is not in your list yet',
    newText: 'Add the worker: the first visit is requested at the same time, with its deadline.',
    otherEmployer: 'The main employer organises the follow-up: there is no visit for you to request',
    submit: 'Request the first visit',
  },
  change: {
    changedOn: 'From',
    changedOnHint: 'The first day in the new post. The record is updated now.',
    exposuresLead: 'Untick what ends, tick what begins. The post counts too.',
    same: 'The category of follow-up stays the same',
    differs: 'The category of follow-up changes',
    before: 'Before',
    after: 'After',
    firstAsked: 'A visit is due before the worker takes up this post. Saving requests it.',
    ends: 'An exposure ends',
    endsText:
      'No longer exposed to: {{exposures}}. The service and the worker must know: a surveillance may be useful afterwards.',
    informedHint: 'The worker may also ask for this visit, from {{from}} to {{until}}.',
    submit: 'Save the change',
    saved: 'The record is up to date. Follow-up: {{category}}.',
    asked_one: '{{count}} visit is requested.',
    asked_other: '{{count}} visits are requested.',
  },
  error: {
    UNKNOWN_POST: 'This post no longer exists. Choose another one.',
    CHANGED_MEANWHILE: 'A colleague changed this record meanwhile. Open this page again, then start over.',
    SAME_AS_BEFORE: 'Nothing changes: choose another post, or other exposures.',
  },
} satisfies Translation<typeof fr>;
