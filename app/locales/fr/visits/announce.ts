import type { AttestationCode } from '~/domain/declarations/thesaurus';
import type { Announcement } from '~/domain/visits/announcement';
import type { NoticeKind } from '~/domain/visits/kinds';

/** "Je signale…": what happens to a worker, and what it leads to. */
export default {
  title: 'Je signale…',
  lead: 'Que se passe-t-il ? Nous vous disons ce que la loi demande, pour quand, et qui fait la suite.',
  leadAbout: 'Que se passe-t-il pour {{name}} ? Nous vous disons ce que la loi demande, et pour quand.',
  privacy:
    'Nous ne demandons jamais de renseignement médical : ni diagnostic, ni arrêt de travail, ni certificat.',
  link: 'Signaler…',
  linkAbout: 'Signaler… : {{name}}',
  button: 'Signaler ce qui arrive à un salarié',
  worker: 'Salarié',
  home: 'Revenir à l’accueil',
  cases: {
    embauche: {
      label: 'Un salarié arrive',
      text: 'Sa première visite est demandée, avec sa date limite.',
    },
    reprise: {
      label: 'Un salarié revient d’une absence',
      text: 'Maternité, maladie, accident : vous saurez si une visite de reprise est obligatoire.',
    },
    absence: {
      label: 'Un salarié est absent depuis plus de 30 jours',
      text: 'L’informer de la pré-reprise, lui proposer un rendez-vous de liaison.',
    },
    changement: {
      label: 'Un salarié change de poste ou d’expositions',
      text: 'Son suivi change peut-être : vous le voyez avant d’enregistrer.',
    },
    depart: {
      label: 'Un salarié part ou prend sa retraite',
      text: 'Sa fiche quitte votre liste ; une surveillance peut lui être due.',
    },
    inquietude: {
      label: 'Je m’inquiète pour un salarié',
      text: 'Demander au médecin du travail de le recevoir.',
    },
    autorisation: {
      label: 'Une autorisation de conduite ou une habilitation électrique arrive à son terme',
      text: 'Demander l’attestation, valable 5 ans.',
    },
  } satisfies Record<Announcement, { label: string; text: string }>,
  about: {
    embauche: 'Première visite : {{name}}',
    reprise: 'Retour d’absence : {{name}}',
    absence: 'Absence qui dure : {{name}}',
    changement: 'Changement de poste ou d’expositions : {{name}}',
    depart: 'Départ : {{name}}',
    inquietude: 'Je m’inquiète pour {{name}}',
    autorisation: 'Autorisation ou habilitation : {{name}}',
  } satisfies Record<Announcement, string>,
  leads: {
    embauche: 'Voici la visite que la loi demande pour son embauche, et sa date limite.',
    reprise: 'Dites-nous pourquoi il était absent et quand il revient. Rien n’est envoyé avant votre accord.',
    absence: 'Vous n’avez pas de visite à demander. Voici ce que vous lui devez pendant son absence.',
    changement: 'Indiquez ce qui change. Vous verrez son nouveau suivi avant d’enregistrer.',
    depart: 'Le départ se déclare depuis sa fiche.',
    inquietude:
      'Le médecin du travail peut le recevoir à votre demande. Dites ce que vous constatez au travail.',
    autorisation: 'Demandez l’attestation avant la fin de celle qui le couvre.',
  } satisfies Record<Announcement, string>,
  choose: {
    lead: 'De qui s’agit-il ?',
    other: 'Choisir un autre salarié',
    search: 'Chercher un salarié',
    q: 'Nom ou matricule',
    who: 'Choisissez la personne',
    noneTitle: 'Personne ne correspond',
    noneText: 'Vérifiez l’orthographe, ou affichez toute la liste.',
    missing: 'Il n’est pas dans votre liste ?',
  },
  underway: {
    title_one: 'Une demande est déjà en cours pour cette personne',
    title_many: '{{count}} demandes sont déjà en cours pour cette personne',
    title_other: '{{count}} demandes sont déjà en cours pour cette personne',
  },
  message: {
    label: 'Précisions pour l’équipe santé travail',
    warning:
      'N’écrivez rien sur sa santé : ni maladie, ni traitement, ni arrêt. Il en parlera lui-même au médecin.',
  },
  check: {
    title: 'Vérifiez vos réponses',
    continue: 'Continuer',
    edit: 'Modifier',
  },
  worry: {
    motives: 'Ce que vous constatez',
    motivesHint: 'Plusieurs choix possibles. Des faits du travail, pas des raisons médicales.',
    why: 'L’employeur peut demander un examen par le médecin du travail à tout moment. La demande est motivée ; le motif reste lié au travail.',
    informedOn: 'Le salarié a été informé de cette demande le',
    informedHint: 'Prévenez-le avant : il doit savoir que la demande vient de vous, et pourquoi.',
    notInformed: 'Pas encore',
    next: 'Le médecin du travail le recevra',
    nextText:
      'Vous serez averti de la date. Vous recevrez ses éventuelles propositions d’aménagement ; ce qui se dit en consultation reste entre eux.',
    submit: 'Demander la visite',
  },
  authorisation: {
    noLongerSir: 'Ce n’est plus un suivi renforcé',
    noLongerSirText:
      'Depuis le 1er octobre 2025, conduire des engins ou travailler près de pièces sous tension ne donne plus un suivi renforcé. Il faut à la place une attestation d’absence de contre-indications, valable 5 ans, quel que soit le suivi du salarié.',
    which: 'De quoi s’agit-il ?',
    CONDUITE: {
      label: 'Autorisation de conduite',
      hint: 'Chariot, nacelle, grue, engin de chantier. Article R.4323-56.',
    },
    ELECTRIQUE: {
      label: 'Habilitation électrique',
      hint: 'Travaux sous tension ou au voisinage ; H0/B0 sans voisinage : rien à demander. Article R.4544-10.',
    },
    proof: 'Qu’est-ce qui le couvre aujourd’hui ?',
    proofs: {
      attestation: 'Une attestation d’absence de contre-indications',
      avis: 'Un avis d’aptitude d’avant le 1er octobre 2025',
      none: 'Rien, ou je ne sais pas',
    },
    proofWhy:
      'Un avis d’aptitude délivré avant le 1er octobre 2025 compte encore 5 ans à partir de sa date. Sans rien, la personne ne conduit pas et n’intervient pas avant l’attestation.',
    issuedOn: 'Délivré le',
    issuedHint: 'La date écrite sur le document.',
    known: 'Nous connaissons : {{what}}, délivrée le {{day}}.',
    submit: 'Demander l’attestation',
  } satisfies Record<AttestationCode, { label: string; hint: string }> & Record<string, unknown>,
  done: {
    title: 'Demande {{reference}} envoyée',
    titleKnown: 'Demande {{reference}}',
    lead_one: 'Votre équipe santé travail vous propose une date sous {{count}} jour ouvré.',
    lead_many: 'Votre équipe santé travail vous propose une date sous {{count}} jours ouvrés.',
    lead_other: 'Votre équipe santé travail vous propose une date sous {{count}} jours ouvrés.',
    summary: 'Ce que nous avons noté',
    what: 'Nature',
    act: 'Examen',
    from: 'À partir du',
    due: 'Au plus tard le',
    noDue: 'La loi ne fixe pas de date limite',
    article: 'Article',
    lateTitle: 'La date limite était le {{day}}',
    lateText:
      'La demande part quand même, et passe parmi les premières. En attendant, vérifiez avec l’équipe santé travail ce que la personne peut faire.',
    next: 'Et maintenant ?',
    step1_one: 'L’équipe santé travail fixe une date et un lieu, sous {{count}} jour ouvré.',
    step1_many: 'L’équipe santé travail fixe une date et un lieu, sous {{count}} jours ouvrés.',
    step1_other: 'L’équipe santé travail fixe une date et un lieu, sous {{count}} jours ouvrés.',
    step2: 'Vous recevez la convocation par e-mail et la remettez au salarié.',
    step3: 'Vous confirmez sa venue, ou vous l’excusez et proposez un collègue.',
    mailed: 'Un e-mail vous le confirme, à {{email}}.',
    exposures: 'Expositions qui prennent fin',
    recentVisit:
      'A-t-il eu une visite récente dans un autre service, sur un poste identique ? Elle peut compter.',
    recentVisitLink: 'L’indiquer sur sa fiche',
    another: 'Signaler autre chose',
    open: 'Suivre cette demande',
    cancel: 'Annuler cette demande',
    cancelled: 'C’est annulé.',
    tooLate:
      'Trop tard pour annuler ici : l’équipe santé travail s’en occupe déjà. Écrivez-lui dans la demande.',
  },
  notice: {
    title: {
      'information-at': 'Le médecin du travail est informé',
      'prereprise-informe': 'L’information est notée',
      liaison: 'Le rendez-vous de liaison est proposé',
    } satisfies Record<NoticeKind, string>,
    next: {
      'information-at':
        'Aucune visite n’est obligatoire. Le médecin peut décider de recevoir le salarié ou de venir voir son poste.',
      'prereprise-informe':
        'Gardez cette page : elle montre que vous l’avez informé. Lui seul, ou ses médecins, peut demander la pré-reprise.',
      liaison:
        'L’équipe santé travail est invitée. Ce n’est pas une visite médicale : prévenez le salarié de la date et du lieu.',
    } satisfies Record<NoticeKind, string>,
    absenceFrom: 'Premier jour d’absence',
    returnOn: 'Retour le',
    informedOn: 'Informé le',
    agreementOn: 'Accord du salarié le',
    proposedOn: 'Date proposée',
    cancel: 'Retirer ce signalement',
  },
  error: {
    form: 'Rechargez la page, puis recommencez.',
    tooLong: 'Ce texte est trop long : {{max}} caractères au plus.',
    cause: 'Choisissez la raison de l’absence.',
    absenceFrom: 'Indiquez le premier jour d’absence.',
    returnOn: 'Indiquez le jour du retour. S’il n’est pas connu, signalez plutôt une absence.',
    returnBeforeAbsence: 'Le retour ne peut pas précéder le premier jour d’absence.',
    tooFar: 'Vérifiez l’année : cette date est trop loin.',
    future: 'Cette date ne peut pas être à venir.',
    past: 'Choisissez une date à venir.',
    prerepriseOutside: 'La pré-reprise a lieu pendant l’absence : vérifiez sa date.',
    nothingTicked:
      'Cochez ce que vous voulez noter : l’information donnée, le rendez-vous de liaison, ou les deux.',
    informedOn: 'Indiquez le jour où vous l’avez informé.',
    agreementOn: 'Indiquez le jour où le salarié a donné son accord. Sans accord, pas de rendez-vous.',
    proposedOn: 'Indiquez la date proposée.',
    liaisonTooEarly: 'Le rendez-vous de liaison est possible à partir du {{day}}, au 30e jour d’absence.',
    motives: 'Choisissez au moins un constat.',
    attestation: 'Choisissez conduite ou électricité.',
    proof: 'Dites ce qui le couvre aujourd’hui.',
    issuedOn: 'Indiquez la date du document.',
    changedOn: 'Indiquez le premier jour dans le nouveau poste.',
    post: 'Choisissez le poste dans la liste.',
  },
};
