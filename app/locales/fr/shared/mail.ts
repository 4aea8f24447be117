export default {
  footer: 'Vous recevez ce message parce que votre adresse est utilisée sur notre portail.',
  signInCode: {
    subject: '{{code}} : votre code de connexion',
    text: 'Voici le code à saisir pour vous connecter au portail :',
    valid: 'Il est valable {{minutes}} minutes et ne sert qu’une fois.',
    notYou:
      'Vous n’avez rien demandé ? Ne transmettez ce code à personne et ignorez ce message : sans lui, personne n’entre.',
  },
  noAccount: {
    subject: 'Pas de compte avec cette adresse',
    text: 'Quelqu’un, sans doute vous, a demandé un code de connexion à notre portail. Aucun compte n’existe avec cette adresse.',
    other: 'Vous avez peut-être utilisé une autre adresse, ou pas encore activé l’accès de votre entreprise.',
    button: 'Activer l’accès de mon entreprise',
    notYou: 'Vous n’avez rien demandé ? Vous pouvez ignorer ce message.',
  },
  receipt: {
    subject: 'Déclaration {{exercice}} bien reçue',
    subjectRectified: 'Déclaration {{exercice}} rectifiée',
    text: 'Nous avons bien reçu la déclaration de {{company}}. Voici ce que nous avons enregistré :',
    receiptNumber: 'Numéro de récépissé',
    effectif: 'Effectif déclaré',
    cotisation: 'Cotisation prévue, TTC',
    button: 'Voir le récépissé',
    next: 'Vous recevrez la facture plus tard. Une erreur ? Rectifiez la déclaration à tout moment jusqu’à la clôture : l’ancienne version reste consultable.',
  },
};
