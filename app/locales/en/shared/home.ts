import type fr from '~/locales/fr/shared/home';
import type { Translation } from '~/locales/translation';

const home = {
  title: 'Your team’s occupational health, without paper or jargon',
  lead: 'Declare your workers once a year, understand each one’s follow-up, know what is due and when.',
  signIn: 'Sign in',
  firstAccess: 'Open my access',
  noPassword: 'No password to remember: we send you a code by e-mail.',
  picture: 'A list of workers with their follow-up category, and a declaration receipt.',
  doors: {
    title: 'You are…',
    employer: {
      title: 'An employer or HR team',
      text: 'Your member number and the activation code you received by post are enough. Last year’s answers are already there.',
      action: 'Open my access with a code',
      other: 'I already have an account',
    },
    accountant: {
      title: 'An accountant',
      text: 'One account for all your clients: the state of each declaration, what is late, one click to enter. The company grants you a mandate, or you ask for it.',
      action: 'See my portfolio',
    },
    independent: {
      title: 'Self-employed',
      text: 'You can affiliate with {{service}} and be followed like an employee. Online affiliation is not open yet: our team will help you on {{phone}}.',
      action: 'How to affiliate',
    },
    worker: {
      title: 'An employee',
      text: 'Ask to see the occupational physician without going through your employer, who sees neither your request nor anything medical. You need not say why.',
      action: 'My rights, ask for an appointment',
    },
  },
  tool: {
    title: 'Which follow-up for my worker?',
    text: 'Choose what they are exposed to: read their category, the first visit and its deadline, with the article of law. No account, nothing is stored.',
    action: 'Find out in a minute',
  },
  steps: {
    title: 'The yearly declaration, step by step',
    workers: {
      title: 'Your workers',
      text: 'Start from last year’s list, or import your file. Nothing is written before you agree.',
    },
    exposures: {
      title: 'Their posts',
      text: 'Tick the exposures post by post. The category appears at once, with its reason.',
    },
    check: {
      title: 'The review',
      text: 'The portal points out what is missing and common mistakes, and shows the fee before you send.',
    },
    receipt: {
      title: 'The receipt',
      text: 'A number, a PDF, an e-mail. You can correct it as long as the campaign is open.',
    },
  },
  staff: 'Do you work at {{service}}?',
  staffAction: 'Service area',
} satisfies Translation<typeof fr>;
export default home;
