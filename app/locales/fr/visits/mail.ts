/** E-mails and text messages about visits: no subject says a kind of visit; the worker's own requests never say it at all. */
const visitMail = {
  reference: 'Demande',
  worker: 'Salarié',
  company: 'Entreprise',
  kind: 'Visite',
  when: 'Date et heure',
  where: 'Lieu',
  withWhom: 'Avec',
  remote: 'En téléconsultation',
  centre: 'Centre {{of}}',
  dueOn: 'Au plus tard, selon la loi',
  fee: 'Absence ou excuse tardive',
  feeAmount: '{{net}} HT ({{gross}} TTC)',
  open: 'Voir la demande',
  openVisit: 'Voir le rendez-vous',
  openDocuments: 'Voir le document',
  activate: 'Activer l’accès de l’entreprise',
  ownOpen: 'Voir mes demandes',
  staffOpen: 'Ouvrir la demande',
  contact: 'Une question, un empêchement ? Appelez le {{phone}}.',
  received: {
    subject: 'Demande {{reference}} bien reçue',
    text: 'Votre demande est enregistrée. Votre équipe santé travail propose une date sous {{days}} jours ouvrés ; la convocation arrive ensuite par e-mail.',
    note: 'Une précision à donner ? Écrivez à l’équipe dans le fil de la demande. N’y mettez rien de médical.',
  },
  convocation: {
    subject: 'Convocation : {{worker}}, {{day}}',
    subjectWorker: 'Votre rendez-vous du {{day}}',
    text: '{{worker}} a rendez-vous avec le service de santé au travail. Remettez-lui la convocation jointe : elle dit quand, où, avec qui et quoi apporter.',
    textWorker:
      'Vous avez rendez-vous avec votre service de santé au travail. La convocation est jointe : elle dit quand, où, avec qui et quoi apporter.',
    notice:
      'Un empêchement ? Prévenez-nous au moins {{hours}} heures avant, ou envoyez un collègue à la place. Passé ce délai, {{fee}} HT peuvent être facturés à l’entreprise, jamais au salarié.',
    noticeFree:
      'Un empêchement ? Prévenez-nous au moins {{hours}} heures avant, ou envoyez un collègue à la place.',
    noticeWorker:
      'Un empêchement ? Prévenez votre employeur ou appelez-nous au moins {{hours}} heures avant. Rien ne peut vous être facturé.',
  },
  reminder: {
    subject: 'Rappel : {{worker}}, {{day}}',
    subjectWorker: 'Rappel : rendez-vous du {{day}}',
    text: 'Le rendez-vous approche. Vérifiez que {{worker}} pourra s’y rendre.',
    textWorker: 'Votre rendez-vous approche.',
  },
  moved: {
    subject: 'Rendez-vous reporté : {{worker}}',
    subjectWorker: 'Rendez-vous du {{day}} reporté',
    text: 'Le service de santé au travail doit reporter ce rendez-vous. Une nouvelle convocation suit ; rien n’est à faire d’ici là.',
  },
  cancelled: {
    subject: 'Demande {{reference}} annulée',
    text: 'Cette demande est annulée : aucun rendez-vous n’est plus à prévoir pour elle.',
    appointment: 'Le rendez-vous prévu n’aura pas lieu.',
  },
  notRequired: {
    subject: 'Demande {{reference}} : non requise',
    text: 'Cette visite est non requise. Aucun rendez-vous n’est à prévoir pour cette demande.',
  },
  excused: {
    subject: 'Excuse : {{worker}}, {{day}}',
    subjectWorker: 'Rendez-vous du {{day}} annulé',
    text: 'Nous avons noté que {{worker}} ne viendra pas. La demande reste ouverte : l’équipe propose une autre date.',
    textWorker:
      'Votre employeur nous a prévenus que vous ne viendrez pas. La demande reste ouverte : une autre date suivra.',
    late: 'L’excuse est arrivée après le délai de prévenance. Un projet de facture est préparé pour l’entreprise ; rien ne peut être demandé au salarié.',
    free: 'Rien n’est facturé.',
    contest: 'Vous n’êtes pas d’accord ? Dites-le dans le fil de la demande : l’équipe vous répond.',
  },
  replaced: {
    subject: 'Remplacement : {{by}}, {{day}}',
    text: '{{by}} vient à la place de {{worker}}. Rien n’est facturé. La demande de {{worker}} reste ouverte : l’équipe propose une autre date.',
    replacement: 'Vient à la place',
  },
  absent: {
    subject: 'Absence au rendez-vous du {{day}}',
    text: 'Nous n’avons pas vu {{worker}} au rendez-vous. La demande reste ouverte : l’équipe propose une autre date.',
    fee: 'Un projet de facture est préparé pour l’entreprise. Rien ne peut être demandé au salarié.',
    free: 'Rien n’est facturé.',
    contest:
      'C’est une erreur, ou un empêchement de dernière minute ? Dites-le dans le fil de la demande : l’équipe vous répond et peut corriger.',
    correctedSubject: 'Absence du {{day}} corrigée',
    corrected: 'L’absence de {{worker}} avait été notée par erreur : elle est effacée et rien n’est facturé.',
  },
  message: {
    subject: 'Nouveau message : demande {{reference}}',
    text: 'Votre équipe santé travail vous a écrit au sujet de cette demande. Lisez le message et répondez sur le portail.',
  },
  document: {
    subject: 'Un document est disponible',
    text: 'Un document est disponible pour cette demande. Il se lit sur le portail, jamais par e-mail.',
    textWorker:
      'Un document vous concernant est disponible. Demandez-le à votre équipe santé travail ; il ne s’envoie pas par e-mail.',
  },
  published: {
    subject: 'Demande {{reference}} partagée',
    text: 'Avec l’accord de {{worker}}, le service de santé au travail vous rend cette demande visible sur le portail.',
  },
  own: {
    received: {
      subject: 'Votre demande {{reference}}',
      text: 'Votre demande est bien reçue. L’équipe santé travail vous propose une date sous {{days}} jours ouvrés, par e-mail.',
    },
    convoke: {
      subject: 'Votre demande {{reference}} : une date',
      text: 'Un rendez-vous est fixé. La convocation et le rendez-vous pour votre agenda sont joints.',
    },
    remind: { subject: 'Votre demande {{reference}} : rappel', text: 'Votre rendez-vous approche.' },
    move: {
      subject: 'Votre demande {{reference}} : report',
      text: 'Le service doit reporter ce rendez-vous. Une autre date suit ; rien n’est à faire d’ici là.',
    },
    cancel: {
      subject: 'Votre demande {{reference}} : annulée',
      text: 'Votre demande est annulée. Vous pouvez en faire une autre quand vous voulez.',
    },
    dispense: {
      subject: 'Votre demande {{reference}} : close',
      text: 'L’équipe santé travail a clos cette demande : la visite est non requise. Vous pouvez en faire une autre quand vous voulez.',
    },
    excuse: {
      subject: 'Votre demande {{reference}} : excuse',
      text: 'Nous avons noté que vous ne viendrez pas. Votre demande reste ouverte : une autre date suit.',
    },
    miss: {
      subject: 'Votre demande {{reference}} : manqué',
      text: 'Nous vous attendions : le rendez-vous n’a pas eu lieu. Votre demande reste ouverte : une autre date suit. Rien ne vous est facturé.',
    },
    message: {
      subject: 'Votre demande {{reference}} : message',
      text: 'L’équipe santé travail vous a écrit. Lisez son message et répondez-lui depuis votre espace.',
    },
    document: {
      subject: 'Votre demande {{reference}} : document',
      text: 'Un document est disponible. Il se lit dans votre espace, jamais par e-mail.',
    },
    published: {
      subject: 'Votre demande {{reference}} : partagée',
      text: 'Avec votre accord, l’équipe santé travail a rendu cette demande visible de votre employeur.',
    },
    secret:
      'Cette demande reste entre vous et l’équipe santé travail : votre employeur n’en est pas informé. Un empêchement ? Appelez le {{phone}}.',
    shared: 'Un empêchement, une question ? Appelez le {{phone}}.',
  },
  team: {
    message: { subject: '{{reference}} : nouveau message', text: 'Un message attend votre réponse.' },
    excuse: {
      subject: '{{reference}} : excuse',
      text: 'Le créneau est libre ; la demande est de retour dans la file.',
    },
    replace: {
      subject: '{{reference}} : remplacement',
      text: 'Un collègue prend le créneau ; la demande est de retour dans la file.',
    },
    cancel: {
      subject: '{{reference}} : annulée',
      text: 'La demande est annulée ; son créneau, s’il y en avait un, est libre.',
    },
  },
  sms: {
    here: '{{service}} : rendez-vous demain {{day}} à {{time}}, centre {{of}}. Indisponible ? {{phone}}',
    remote: '{{service}} : téléconsultation demain {{day}} à {{time}}. Indisponible ? {{phone}}',
  },
};
export default visitMail;
