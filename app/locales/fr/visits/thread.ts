import type { MessageRefusal } from '~/domain/visits/thread';

/** The thread of a visit, the same for the employer, the worker and the service. */
export default {
  title: 'Messages',
  none: 'Aucun message pour l’instant.',
  unread: 'pas encore lu',
  private: 'l’employeur ne le voit pas',
  write: 'Votre message',
  warning: 'N’écrivez rien de médical : ni maladie, ni traitement, ni grossesse.',
  send: 'Envoyer le message',
  sent: 'Message envoyé.',
  author: {
    company: 'entreprise',
    accountant: 'mandataire',
    staff: 'service',
    worker: 'salarié',
    system: 'portail',
  },
  refusal: {
    'message-empty': 'Écrivez votre message.',
    'message-too-long': 'Votre message fait {{length}} caractères, {{max}} au plus. Raccourcissez-le.',
  } satisfies Record<MessageRefusal['code'], string>,
};
