import type fr from '~/locales/fr/shared/kit';
import type { Translation } from '~/locales/translation';

const kit = {
  optional: '(optional)',
  unknown: 'Not given',
  change: 'Change',
  undo: 'Undo',
  why: 'Why?',
  article: 'French Labour Code, article {{article}}',
  errors: {
    title_one: 'One answer needs correcting',
    title_other: '{{count}} answers need correcting',
  },
  table: {
    select: 'Select',
    selectAll: 'Select every row of this page',
  },
  bulk: {
    title: 'For the ticked rows:',
    none: 'No row ticked',
    count_one: '{{count}} row ticked',
    count_other: '{{count}} rows ticked',
  },
  category: {
    sis: 'Simple individual follow-up',
    sia: 'Adapted individual follow-up',
    sir: 'Reinforced individual follow-up',
  },
  steps: {
    done: 'Done',
    current: 'In progress',
    todo: 'To do',
    attention: 'To check',
    blocked: 'Not open yet',
  },
  pages: {
    label: 'Pages of the list',
    range: '{{from}} to {{to}} of {{total}}',
    previous: 'Previous',
    next: 'Next',
    page: 'Page {{page}}',
  },
  filter: {
    apply: 'Filter',
    clear: 'Show all',
  },
  todo: {
    before: 'By',
    all_one: 'See the task',
    all_other: 'See all {{count}} tasks',
  },
  chart: {
    figures: 'See the figures',
  },
  shortcuts: {
    title: 'Keyboard shortcuts',
    list: 'Open or close this list',
    search: 'Go to the search field',
    active: 'Shortcuts on',
  },
  close: 'Close',
  autosave: {
    conflict: 'Someone changed these answers meanwhile. Save with the button to compare.',
    saving: 'Saving…',
    saved: 'Saved at {{time}}',
    failed: 'Not saved yet. Your answers stay here, we are trying again.',
    refused: 'Not saved: an answer needs correcting.',
  },
} satisfies Translation<typeof fr>;
export default kit;
