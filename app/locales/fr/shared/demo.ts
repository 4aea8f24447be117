/** The demo world: its people and its mailbox. */
const demo = {
  people: {
    title: 'Essayer avec une personne de démonstration',
    lead: 'Un clic suffit : ni code, ni mot de passe.',
    companies: 'Démonstration : entrer comme…',
    service: 'Démonstration : entrer au service comme…',
    unknown: 'Cette personne de démonstration n’existe pas. Choisissez-en une dans la liste.',
  },
  person: {
    direction: 'direction du service',
    gestion: 'gestion des adhérents et de la campagne',
    assistante: 'assistante d’une équipe santé travail',
    infirmier: 'infirmier en santé au travail',
    medecin: 'médecin du travail',
    boulangerie: 'boulangerie, 6 salariés',
    garage: 'garage, 12 postes',
    usine: 'usine, 320 salariés',
    'aide-a-domicile': 'association d’aide à domicile',
    interim: 'entreprise de travail temporaire',
    'multi-employeurs': 'salariés à plusieurs employeurs',
    comptable: 'expert-comptable, 15 entreprises',
  },
  mail: {
    title: 'Courriels envoyés',
    lead: 'Sur ce site de démonstration, aucun courriel ne part au-dehors : ils sont tous ici.',
    filter: 'Filtrer les courriels',
    to: 'Destinataire',
    subject: 'Objet',
    receivedAt: 'Envoyé le',
    attachments: 'Pièces jointes',
    asSeen: 'Le courriel tel qu’il s’affiche',
    asText: 'En texte seul',
    none: 'Aucun courriel',
    noneText: 'Demandez un code de connexion : il arrivera ici en quelques secondes.',
  },
};
export default demo;
