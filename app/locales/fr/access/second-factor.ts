import type { SecondFactorRefusal } from '~/domain/access/second-factor';

/** Two-step verification: giving it, setting it up, recovery codes. */
const secondFactor = {
  give: {
    title: 'Confirmez que c’est bien vous',
    lead: 'Ouvrez votre application d’authentification et saisissez le code affiché.',
    code: 'Code de vérification',
    hint: 'Les 6 chiffres de l’application, ou l’un de vos codes de secours.',
    submit: 'Continuer',
  },
  setup: {
    title: 'Double vérification',
    lead: 'En plus du code reçu par e-mail, un code de votre téléphone : même si quelqu’un lit vos e-mails, il n’entre pas.',
    leadStaff:
      'Elle est obligatoire pour les personnes du service : en plus du code reçu par e-mail, un code de votre téléphone.',
    step1:
      'Installez une application d’authentification sur votre téléphone (FreeOTP, Aegis, Google Authenticator…).',
    step2: 'Avec elle, photographiez ce code :',
    qr: 'Code à photographier avec votre application d’authentification',
    key: 'Ou saisissez cette clé :',
    step3: 'Saisissez ci-dessous les 6 chiffres affichés par l’application.',
    confirm: 'Activer la double vérification',
    on: 'La double vérification est activée',
    left_one: 'Il vous reste {{count}} code de secours.',
    left_many: 'Il vous reste {{count}} codes de secours.',
    left_other: 'Il vous reste {{count}} codes de secours.',
    change: 'Changer quelque chose',
    changeHint: 'Saisissez d’abord un code de l’application, ou l’un de vos codes de secours.',
    renew: 'Créer de nouveaux codes de secours',
    remove: 'Retirer la double vérification',
    removed: 'La double vérification est retirée.',
  },
  codes: {
    title: 'Gardez ces codes de secours',
    lead: 'Sans votre téléphone, l’un de ces codes vous fera entrer. Chacun sert une fois. Imprimez-les ou notez-les : ils ne seront plus affichés.',
    done: 'J’ai noté mes codes',
  },
  refusal: {
    'second-factor-wrong':
      'Ce code n’est pas le bon, ou a déjà servi. Attendez le suivant, et vérifiez l’heure de votre téléphone.',
    'second-factor-wait': 'Trop d’essais. Réessayez dans {{minutes}} min.',
    'second-factor-needed-for-staff': 'La double vérification est obligatoire pour les personnes du service.',
    'second-factor-not-begun': 'La double vérification est déjà activée.',
  } satisfies Record<SecondFactorRefusal['code'], string>,
};
export default secondFactor;
