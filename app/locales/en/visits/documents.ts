import type fr from '~/locales/fr/visits/documents';
import type { Translation } from '~/locales/translation';

export default {
  title: 'Documents of the visit',
  none: 'No document yet.',
  addedOn: 'added on {{at}}',
  manage: 'Add or withdraw a document',
  withdraw: 'Withdraw',
  pageTitle: 'Documents of visit {{reference}}',
  queue: 'Visits',
  add: 'Add a document',
  kind: 'Kind of document',
  chooseKind: 'Choose a kind',
  file: 'File',
  fileHint: 'A PDF file of 10 MB at most.',
  who: 'The employer’s human resources and the worker will be able to open it; the accountant never. If the worker asked for the visit himself, the employer sees nothing of it.',
  submit: 'Add the document',
  added: 'The document is added to visit {{reference}}.',
  withdrawn: 'The document is withdrawn: nobody can open it any more.',
  error: { kind: 'Choose the kind of document.' },
  refusal: {
    'document-missing': 'Choose the file to add.',
    'document-empty': 'This file is empty: choose another one.',
    'document-too-large': 'This file is over 10 MB: make it smaller or scan it at a lower quality.',
    'document-not-pdf': 'This file is not a PDF: save it as PDF, then add it again.',
  },
} satisfies Translation<typeof fr>;
