/** Legal notice, personal data, accessibility. */
const legal = {
  legal: {
    title: 'Mentions légales',
    publisher: {
      title: 'Éditeur',
      text: '{{name}}, {{legalForm}}. {{address}}. Téléphone : {{phone}}. E-mail : {{email}}. Territoire : {{departement}}.',
    },
    director: { title: 'Directeur de la publication', text: 'La publication est dirigée par {{director}}.' },
    host: {
      title: 'Hébergement',
      text: 'Le site est hébergé par {{name}} ou par le prestataire que le service désigne. Ses coordonnées sont données sur demande à {{email}}.',
    },
    code: {
      title: 'Logiciel libre',
      text: 'Ce portail est un logiciel libre, sous licence AGPL version 3 ou ultérieure : chacun peut en lire le code, le modifier et le partager.',
    },
    law: {
      title: 'Portée des informations',
      text: 'Les règles affichées citent l’article du code du travail dont elles viennent. Elles aident à déclarer ; la décision sur le suivi d’un salarié revient au médecin du travail.',
    },
  },
  privacy: {
    title: 'Données personnelles',
    lead: 'Ce que le portail garde, qui peut le voir, pendant combien de temps, et vos droits.',
    kept: {
      title: 'Ce que nous gardons',
      text: 'L’entreprise et ses établissements. Pour chaque salarié : nom, prénom, date de naissance, dates et nature du contrat, poste, expositions déclarées, catégorie de suivi. Pour les visites : leur type, leurs dates, leur lieu, la présence, les attestations et avis que le service remet ; à la reprise, la famille d’absence que la loi distingue et ses dates (R.4624-31). Pour chaque utilisateur : nom, adresse e-mail, rôles, connexions. Un journal dit qui a fait quoi et quand.',
    },
    never: {
      title: 'Ce que nous ne gardons jamais',
      text: 'Ni numéro de Sécurité sociale, ni arrêt de travail, ni diagnostic, ni dossier médical. Une grossesse n’est jamais demandée à l’employeur. Le handicap ou l’invalidité d’un salarié n’est déclaré qu’avec son accord, et n’apparaît dans aucune liste. Dans un fichier de paie, ces données sont écartées à la lecture, avant tout enregistrement.',
    },
    workerDoor: {
      title: 'La demande d’un salarié, à l’insu de son employeur',
      text: 'Sur la page « Salarié », vous donnez votre nom, votre date de naissance, votre employeur et de quoi vous joindre, pour que l’équipe santé travail vous propose une visite (article R.4624-34). Tant que vous n’avez pas saisi le code reçu par e-mail, rien n’est gardé chez nous : votre saisie reste, chiffrée, dans votre navigateur pendant trente minutes. Ensuite, seule l’équipe santé travail la lit ; ni votre employeur ni son comptable n’en voient quoi que ce soit, pas même un nombre. {{months}} mois après la fin de la demande, votre nom, vos coordonnées, vos messages et votre employeur sont effacés ; il ne reste que la date et le type de visite, pour les statistiques.',
    },
    why: {
      title: 'Pourquoi et sur quelle base',
      text: 'La loi oblige l’employeur à déclarer ses salariés et leurs expositions à son service de santé au travail (article D.4622-22 du code du travail), et le service à organiser leur suivi. {{name}} est responsable du traitement. Rien n’est vendu, ni transmis hors de l’Union européenne, ni mesuré par un tiers.',
    },
    duration: {
      title: 'Combien de temps',
      text: 'Les déclarations, les factures et le journal sont conservés le temps que la loi impose ou permet. Un salarié parti sort des listes ; sa fiche n’est plus modifiable. Les codes de connexion vivent dix minutes, les sessions douze heures sans activité.',
    },
    security: {
      title: 'Comment elles sont protégées',
      text: 'Chaque entreprise ne voit que ses données : le portail le vérifie deux fois, dans son code et dans sa base. Le personnel du service se connecte avec un second facteur. Chaque consultation de la fiche d’une personne par le service laisse une trace.',
    },
    cookies: {
      title: 'Cookies',
      text: 'Quelques cookies, tous nécessaires : votre session, votre langue, le message affiché après une action, et ce que vous avez saisi entre deux étapes. Aucun ne sert à vous suivre, c’est pourquoi aucun bandeau ne vous le demande.',
    },
    rights: {
      title: 'Vos droits',
      text: 'Vous pouvez demander à lire, corriger, exporter ou effacer vos données, ou vous opposer à leur usage : écrivez au délégué à la protection des données, {{dpoEmail}}, ou appelez le {{phone}}. Nous répondons sous un mois. Si la réponse ne vous convient pas, vous pouvez saisir la CNIL (cnil.fr).',
    },
  },
  who: {
    caption: 'Qui voit quoi',
    data: 'Donnée',
    employer: 'Employeur, RH',
    accountant: 'Expert-comptable',
    office: 'Service, administratif',
    health: 'Service, soignants',
    rows: {
      identity: {
        label: 'Identité, contrat, poste, expositions déclarées',
        employer: 'Oui',
        accountant: 'S’il a un mandat',
        office: 'Oui',
        health: 'Oui',
      },
      category: {
        label: 'Catégorie de suivi et échéances',
        employer: 'Oui, sans la cause d’un suivi adapté',
        accountant: 'S’il a un mandat',
        office: 'Oui',
        health: 'Oui',
      },
      appointments: {
        label: 'Rendez-vous demandés par l’employeur ou périodiques : date, lieu, présence',
        employer: 'Oui',
        accountant: 'Selon son rôle',
        office: 'Oui',
        health: 'Oui',
      },
      documents: {
        label: 'Attestations de suivi et avis',
        employer: 'Oui',
        accountant: 'Non',
        office: 'Oui',
        health: 'Oui',
      },
      ownRequests: {
        label: 'Visite demandée par le salarié, pré-reprise',
        employer: 'Non',
        accountant: 'Non',
        office: 'Accès restreint',
        health: 'Oui',
      },
      medical: {
        label: 'Motif médical, diagnostic, dossier médical',
        employer: 'Pas dans le portail',
        accountant: 'Pas dans le portail',
        office: 'Pas dans le portail',
        health: 'Pas dans le portail',
      },
      bilan: {
        label: 'Auto-évaluation d’un indépendant',
        employer: 'Non',
        accountant: 'Non',
        office: 'Non',
        health: 'Ce que la personne envoie',
      },
    },
  },
  accessibility: {
    title: 'Accessibilité',
    lead: '{{name}} veut que ce portail serve à tous, avec tous les outils, y compris au clavier, avec un lecteur d’écran ou sans JavaScript.',
    state: {
      title: 'État de conformité',
      text: 'Le portail est conçu pour respecter le RGAA 4.1.2 et les WCAG 2.2 niveau AA. Il n’a pas encore été audité par un tiers : il est donc déclaré « non conforme » au sens de la loi jusqu’à cet audit.',
    },
    tests: {
      title: 'Ce que nous vérifions',
      text: 'À chaque version, un outil automatique contrôle les pages dans leurs différents états, les parcours sont rejoués au clavier et sans JavaScript, et les contrastes sont mesurés en clair et en sombre.',
    },
    known: {
      title: 'Ce qui peut manquer',
      text: 'Aucun lecteur d’écran n’a encore été essayé par une personne qui l’utilise tous les jours. Les PDF sont balisés, mais leur conformité PDF/UA n’est pas certifiée.',
    },
    contact: {
      title: 'Signaler une difficulté',
      text: 'Écrivez à {{email}} ou appelez le {{phone}} : nous vous donnons l’information par un autre moyen, puis nous corrigeons.',
    },
    recourse: {
      title: 'Voie de recours',
      text: 'Si vous n’obtenez pas de réponse, vous pouvez écrire au Défenseur des droits (defenseurdesdroits.fr) ou le joindre au 09 69 39 00 00.',
    },
  },
};
export default legal;
