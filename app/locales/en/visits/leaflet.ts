import type fr from '../../fr/visits/leaflet';
import type { Translation } from '../../translation';

export default {
  title: 'You are on sick leave: the pre-return visit',
  lead: 'Have you been away for more than {{days}} days? You may meet the occupational physician during your leave, to prepare your return. It is your right, it is free, and it does not end your leave.',
  why: 'What is it for?',
  rights: {
    work: 'to talk about your work and what awaits you on your return;',
    adapt: 'to ask for your post or hours to be adapted;',
    train: 'to look with you for training or another post, if yours no longer suits;',
    plan: 'to prepare a return in several steps, with your own doctor.',
  },
  who: 'Who may ask for it?',
  whoText:
    'You, your own doctor, the doctor of the health insurance (médecin conseil), or the occupational physician. Never your employer.',
  how: 'How do you ask?',
  howText: 'Online, without an account, with your own e-mail address, or by phone:',
  phone: 'Phone',
  email: 'E-mail',
  address: 'Address',
  secret: 'Your employer is not told',
  secretText:
    'Your request, its date and what you tell the doctor stay between you and the occupational health team. The doctor may recommend to your employer what would make your return easier, unless you object.',
  liaison: 'And also: the liaison meeting',
  liaisonText:
    'From 30 days of leave on, you or your employer may propose a conversation to keep in touch. It is not a medical visit. You may refuse, without consequence.',
  foot: 'French labour code, articles L.4624-2-4, R.4624-29, R.4624-30 and L.1226-1-3',
} satisfies Translation<typeof fr>;
