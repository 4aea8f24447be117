import type fr from '~/locales/fr/shared/help';
import type { Translation } from '~/locales/translation';

const help = {
  title: 'Help',
  lead: 'Answers to the first questions. For the rest, call {{phone}} or write to {{email}}: we answer within {{answerDays}} working days.',
  tool: 'Which follow-up for my worker?',
  questions: {
    acces: {
      title: 'How do I open my company’s access?',
      text: 'Take the letter from {{name}}: it holds your member number and an activation code. Choose “First access”, give both and your e-mail. Letter lost? Call us, we send another.',
    },
    code: {
      title: 'I do not receive the sign-in code',
      text: 'Look in your junk mail and check the address. The code lives ten minutes; you may ask for another. As a precaution the page answers the same whether the address is known or not.',
    },
    partie: {
      title: 'The person who managed the portal has left',
      text: 'Another administrator of the company can remove that access and grant one. If none is left, call us: we take the access over with a written reason, and all users of the company are told.',
    },
    comptable: {
      title: 'Can my accountant declare for me?',
      text: 'Yes. Grant a mandate in “Team and access”, with a role and an end date; or accept the one they ask for. They never see opinions or certificates, and you can withdraw the mandate at any time.',
    },
    fichier: {
      title: 'Can I import my list of workers?',
      text: 'Yes, as CSV or XLSX, with your columns as they are. The portal shows what is new, changed, gone or doubtful before writing anything, and the whole import can be undone at once.',
    },
    categorie: {
      title: 'Why is this worker under reinforced follow-up?',
      text: 'The category comes from the declared exposures. Open the record: each reason is written, with its article. Since 1 October 2025 a driving permit or an electrical authorisation is no longer enough: it gives a certificate valid for five years.',
    },
    visites: {
      title: 'Can I ask for a visit here?',
      text: 'Yes. Once signed in, choose “I report…” and say what happens: the portal explains what the law asks, by when, and who does what. Never give a medical reason.',
    },
    salarie: {
      title: 'I am an employee: may I see the occupational physician?',
      text: 'Yes, at any time and without giving a reason. The page for workers says what your rights are and lets you ask for an appointment; your employer sees nothing of it.',
    },
    rectifier: {
      title: 'I made a mistake after submitting',
      text: 'No harm: correct it. A new version is made, the old one is kept, and you see the difference between them.',
    },
    independants: {
      title: 'I am self-employed, how do I affiliate?',
      text: 'Call {{phone}}. The offer includes a visit with a doctor, a look at your risks and at least one action in the year. Affiliation lasts one year and is never renewed without your agreement.',
    },
  },
} satisfies Translation<typeof fr>;
export default help;
