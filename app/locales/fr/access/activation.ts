import type { FirstAccessRefusal } from '~/services/access/first-access.server';

/** First access of a company: the letter's code, who one is, the proof of the address. */
const activation = {
  title: 'Activer l’accès de mon entreprise',
  lead: 'Il vous faut le numéro d’adhérent et le code d’activation que votre service de santé au travail vous a envoyés.',
  number: {
    label: 'Numéro d’adhérent',
    hint: 'Il figure sur le courrier d’activation et sur vos factures.',
    missing: 'Indiquez votre numéro d’adhérent.',
  },
  code: {
    label: 'Code d’activation',
    hint: '10 lettres et chiffres, par exemple ACDEF-34679.',
    missing: 'Indiquez le code d’activation de votre courrier.',
    submit: 'Continuer',
  },
  none: {
    question: 'Vous n’avez pas de code ?',
    answer:
      'Si un ou une collègue utilise déjà le portail, demandez-lui de vous inviter. Sinon, appelez votre service de santé au travail : il vous envoie un code.',
  },
  already: 'J’ai déjà un accès : me connecter',
  person: {
    title: 'Qui êtes-vous ?',
    lead: 'Vous serez la première personne à administrer l’accès de {{company}}. Vous pourrez ensuite inviter vos collègues.',
    emailHint: 'Vous vous connecterez avec elle. Nous y envoyons un code pour vérifier qu’elle est à vous.',
    open: 'Ouvrir l’accès de {{company}}',
    again: 'Corriger mon adresse ou recevoir un nouveau code',
  },
  welcome: 'Bienvenue : l’accès de {{company}} est ouvert.',
  refusal: {
    'activation-wrong':
      'Ce numéro et ce code ne vont pas ensemble, ou le code est bloqué après 5 essais. Vérifiez-les ; au besoin, demandez un nouveau code au service.',
    'activation-expired': 'Ce code n’est plus valable. Demandez-en un nouveau au service.',
    'activation-company-open':
      'Votre entreprise a déjà une personne qui administre son accès : demandez-lui de vous inviter. Si elle est partie, appelez le service.',
    'activation-wait': 'Trop d’essais depuis cette adresse. Réessayez dans {{minutes}} min.',
    'activation-begin-again': 'Ces étapes sont restées ouvertes trop longtemps. Recommencez avec votre code.',
    'sign-in-code-refused':
      'Ce code n’est pas le bon ou n’est plus valable. Vérifiez les 6 chiffres, ou demandez un nouveau code.',
  } satisfies Record<FirstAccessRefusal['code'], string>,
};
export default activation;
