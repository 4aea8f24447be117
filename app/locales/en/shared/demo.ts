import type { Translation } from '../../translation';
import type fr from '../../fr/shared/demo';

export default {
  people: {
    title: 'Try with a demo person',
    lead: 'One click: no code, no password.',
    companies: 'Demo: enter as…',
    service: 'Demo: enter the service as…',
    firstAccess: 'Try a first access:',
    activation: 'member {{number}}, code {{code}}',
    unknown: 'This demo person does not exist. Choose one from the list.',
  },
  person: {
    direction: 'head of the service',
    gestion: 'manages members and the campaign',
    assistante: 'assistant of an occupational-health team',
    infirmier: 'occupational-health nurse',
    medecin: 'occupational physician',
    boulangerie: 'bakery, 6 workers',
    garage: 'garage, 12 posts',
    usine: 'plant, 320 workers',
    'aide-a-domicile': 'home-help association',
    interim: 'temporary-work agency',
    'multi-employeurs': 'workers with several employers',
    comptable: 'accountant, 15 companies',
  },
  mail: {
    title: 'E-mails sent',
    lead: 'On this demo site no e-mail leaves: they are all here.',
    filter: 'Filter e-mails',
    to: 'Recipient',
    subject: 'Subject',
    receivedAt: 'Sent on',
    attachments: 'Attachments',
    asSeen: 'The e-mail as it looks',
    asText: 'As plain text',
    none: 'No e-mail',
    noneText: 'Ask for a sign-in code: it will be here in a few seconds.',
  },
} satisfies Translation<typeof fr>;
