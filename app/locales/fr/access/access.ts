export default {
  signIn: {
    title: 'Se connecter',
    lead: 'Pas de mot de passe : nous vous envoyons un code à 6 chiffres par e-mail.',
    email: 'Votre adresse e-mail',
    emailInvalid: 'Cette adresse n’est pas complète. Exemple : nom@entreprise.fr',
    send: 'Recevoir un code',
    tooMany: 'Trop de demandes depuis cette adresse. Réessayez dans {{minutes}} min.',
  },
  code: {
    title: 'Saisissez votre code',
    lead: 'Si l’adresse {{email}} est connue, un code à 6 chiffres vient de lui être envoyé. Il est valable 10 minutes.',
    label: 'Code à 6 chiffres',
    submit: 'Se connecter',
    refused:
      'Ce code n’est pas le bon ou n’est plus valable. Vérifiez les 6 chiffres, ou demandez un nouveau code.',
    again: 'Recevoir un nouveau code',
  },
};
