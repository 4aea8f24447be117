/** The convocation handed to a worker and the entry of his calendar. Nothing medical in either. */
const convocation = {
  title: 'Votre convocation',
  lead: '{{worker}}, vous avez rendez-vous avec {{service}}. Présentez-vous dix minutes avant l’heure.',
  duration: 'Durée prévue',
  minutes: '{{minutes}} minutes',
  mode: 'Comment',
  bringTitle: 'À apporter',
  bring:
    'Une pièce d’identité et cette convocation. Vos lunettes ou vos appareils, si vous en portez. Si vous le souhaitez, les documents que vous voulez montrer : ils restent entre vous et l’équipe.',
  remoteTitle: 'Le jour venu',
  remote:
    'L’équipe vous joint à l’heure du rendez-vous. Installez-vous seul, dans un endroit calme, avec une pièce d’identité. Vous préférez venir sur place ? Appelez le {{phone}} : la téléconsultation demande votre accord.',
  rightsTitle: 'Vos droits',
  rights:
    'Le temps de la visite est pris sur vos heures de travail, sans retenue de salaire, ou payé comme temps de travail effectif quand elle ne peut avoir lieu pendant ces heures. Le temps et les frais de trajet sont à la charge de l’employeur (article R.4624-39 du Code du travail).',
  rightsOwn:
    'Votre employeur n’est pas informé de cette demande. Si le rendez-vous tombe sur vos heures de travail et que vous choisissez d’en parler, ce temps vous est payé et le trajet est à la charge de l’employeur (article R.4624-39 du Code du travail).',
  preventedTitle: 'Un empêchement ?',
  prevented:
    'Prévenez votre employeur au plus tôt, ou appelez le {{phone}}, au moins {{hours}} heures avant : un collègue peut venir à votre place. Une absence ou une excuse tardive peut être facturée à l’entreprise ; jamais à vous.',
  preventedOwn:
    'Appelez le {{phone}} : nous trouvons une autre date. Rien ne vous est facturé, quoi qu’il arrive.',
  secrecy:
    'L’équipe santé travail est tenue au secret : l’employeur ne reçoit que l’attestation de suivi ou l’avis, jamais ce que vous avez dit.',
  page: 'page {{page}} sur {{pages}}',
  calendar: {
    summary: 'Santé au travail : {{worker}}',
    own: 'Rendez-vous',
    reference: 'Demande {{reference}}',
    prevented: 'Un empêchement ? {{phone}}',
  },
};
export default convocation;
