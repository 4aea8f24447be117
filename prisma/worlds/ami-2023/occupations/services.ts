import { trade, type Trade } from './occupation';

/** Sections G to N: trade, transport, lodging, offices. */
export const services: Record<string, Trade | Trade[]> = {
  G: [
    trade({
      activities: [['4711F', 'Hypermarché de @', 'Distribution @'], ['4711D', 'Supermarché *', 'Marché frais de @']],
      sis: 'Hôte de caisse, Employé libre-service, Chef de rayon, Comptable, Directeur de magasin, Poissonnier, Agent d’accueil',
      sia: 'Employé de rayon de nuit: SIA-NUIT, Boucher: SIA-BIO-2, Réassort de nuit: SIA-NUIT',
      sir: 'Réceptionnaire cariste: SIR-CONDUITE, Magasinier cariste: SIR-CONDUITE, Technicien de maintenance: SIR-ELEC',
    }),
    trade({
      activities: [['4520A', 'Garage *', 'Auto *', 'Carrosserie *'], ['4511Z', 'Automobiles *', 'Concession de @']],
      sis: 'Réceptionnaire, Vendeur automobile, Carrossier, Magasinier, Secrétaire, Laveur',
      sir: 'Mécanicien automobile: SIR-CMR, Peintre carrossier: SIR-CMR, Mécanicien véhicules électriques: SIR-ELEC, Dépanneur: SIR-CONDUITE',
    }),
    trade({
      activities: [['4771Z', 'Prêt-à-porter *', 'Boutique *'], ['4773Z', 'Pharmacie *', 'Pharmacie de @'], ['4776Z', 'Fleurs *'], ['4778A', 'Optique *'], ['4759A', 'Meubles *']],
      sis: 'Vendeur, Conseiller de vente, Responsable de magasin, Comptable, Livreur, Étalagiste',
      sia: 'Toiletteur: SIA-BIO-2',
    }),
    trade({
      activities: [['4673A', 'Matériaux *', 'Négoce bois *'], ['4669B', 'Équipements *'], ['4690Z', 'Comptoir *']],
      sis: 'Commercial, Vendeur comptoir, Assistant commercial, Chauffeur livreur, Comptable, Chef d’agence',
      sia: 'Préparateur de nuit: SIA-NUIT',
      sir: 'Cariste: SIR-CONDUITE, Magasinier cariste: SIR-CONDUITE, Frigoriste: SIR-ELEC, Technicien d’atelier: SIR-CMR',
    }),
  ],
  H: trade({
    activities: [
      ['4941A', 'Transports *', 'Transports * & Fils'],
      ['4941B', 'Messagerie *'],
      ['5210B', 'Logistique *', 'Entrepôts de @'],
      ['5320Z', 'Courses *'],
      ['4939A', 'Cars *', 'Autocars de @'],
      ['5229B', 'Affrètement *'],
    ],
    sis: `Conducteur routier, Préparateur de commandes, Exploitant transport, Conducteur d’autocar, Chauffeur livreur,
      Assistant d’exploitation, Agent de quai, Comptable, Chef de quai`,
    sia: 'Conducteur de nuit: SIA-NUIT, Préparateur de nuit: SIA-NUIT, Agent de quai de nuit: SIA-NUIT',
    sir: `Cariste: SIR-CONDUITE, Conducteur de grue auxiliaire: SIR-CONDUITE, Magasinier cariste: SIR-CONDUITE
      Cariste de nuit: SIR-CONDUITE SIA-NUIT, Conducteur de citernes: SIR-CMR, Mécanicien poids lourds: SIR-CMR`,
  }),
  I: trade({
    activities: [['5610A', 'Restaurant *', 'La Table de @', 'Auberge *'], ['5510Z', 'Hôtel de @', 'Hôtel *'], ['5610C', 'Pizza *', 'Burger @'], ['5621Z', 'Traiteur *'], ['5630Z', 'Café *', 'Bar de la Gare']],
    sis: 'Serveur, Cuisinier, Commis de cuisine, Plongeur, Réceptionniste, Femme de chambre, Employé polyvalent, Gérant salarié',
    sia: 'Veilleur de nuit: SIA-NUIT, Barman de nuit: SIA-NUIT',
    sir: 'Technicien de maintenance: SIR-ELEC, Magasinier cariste: SIR-CONDUITE',
  }),
  J: trade({
    activities: [['6201Z', '* Logiciels'], ['6202A', 'Conseil numérique *'], ['6190Z', 'Télécom *', 'Fibre de l’Eure'], ['5813Z', 'Éditions *']],
    sis: 'Développeur, Chef de projet, Technicien support, Commercial, Graphiste, Journaliste, Administrateur systèmes',
    sia: 'Technicien d’astreinte de nuit: SIA-NUIT',
    sir: 'Technicien fibre: SIR-ELEC, Monteur télécom: SIR-ELEC SIR-CONDUITE',
  }),
  K: trade({
    activities: [['6419Z', 'Caisse locale de @', 'Banque *'], ['6622Z', 'Assurances *', 'Cabinet *'], ['6512Z', 'Mutuelle de @']],
    sis: 'Conseiller clientèle, Directeur d’agence, Gestionnaire sinistres, Assistant commercial, Téléconseiller, Juriste',
    sir: 'Technicien de maintenance: SIR-ELEC',
  }),
  L: trade({
    activities: [['6831Z', 'Agence immobilière *', 'Immobilier de @'], ['6820A', 'Logement de l’Eure'], ['6832A', 'Syndic *']],
    sis: 'Négociateur immobilier, Gestionnaire locatif, Assistant, Gardien d’immeuble, Comptable',
    sia: 'Gardien de nuit: SIA-NUIT',
    sir: 'Agent technique: SIR-ELEC',
  }),
  M: [
    trade({
      activities: [['6920Z', 'Cabinet comptable *', 'Fiduciaire *'], ['6910Z', 'Étude *', 'Notaires de @'], ['7022Z', '* Conseil']],
      sis: 'Collaborateur comptable, Clerc, Secrétaire, Consultant, Gestionnaire de paie, Juriste',
    }),
    trade({
      activities: [['7112B', 'Bureau d’études *', 'Ingénierie *'], ['7120B', 'Contrôles *', 'Essais *']],
      sis: 'Ingénieur d’études, Dessinateur projeteur, Technicien d’essais, Secrétaire, Chargé d’affaires',
      sia: 'Technicien de laboratoire: SIA-BIO-2, Ingénieur compatibilité électromagnétique: SIA-CEM',
      sir: `Diagnostiqueur immobilier: SIR-AMIANTE SIR-PLOMB, Contrôleur électrique: SIR-ELEC, Chimiste: SIR-CMR
        Technicien d’essais moteurs: SIR-CMR, Contrôleur non destructif: SIR-RI-A`,
    }),
    trade({
      activities: [['7500Z', 'Clinique vétérinaire *']],
      sis: 'Secrétaire, Agent d’accueil',
      sia: 'Auxiliaire vétérinaire: SIA-BIO-2',
      sir: 'Vétérinaire: SIR-RI-B',
    }),
  ],
  N: [
    trade({
      activities: [['7820Z', 'Intérim @', '* Travail temporaire']],
      sis: 'Chargé de recrutement, Préparateur intérimaire, Agent de production intérimaire, Manutentionnaire intérimaire',
      sia: 'Opérateur de nuit intérimaire: SIA-NUIT, Aide-soignant intérimaire: SIA-BIO-2',
      sir: 'Cariste intérimaire: SIR-CONDUITE, Électricien intérimaire: SIR-ELEC, Soudeur intérimaire: SIR-CMR',
    }),
    trade({
      activities: [['8121Z', 'Propreté *', 'Net @'], ['8122Z', 'Nettoyage industriel *']],
      sis: 'Agent de propreté, Agent d’entretien, Chef d’équipe propreté, Inspecteur',
      sia: 'Agent de nettoyage de nuit: SIA-NUIT, Agent de bionettoyage: SIA-BIO-2',
      sir: 'Laveur de vitres sur nacelle: SIR-CONDUITE, Agent de nettoyage industriel: SIR-CMR',
    }),
    trade({
      activities: [['8010Z', 'Sécurité *', 'Gardiennage @'], ['8220Z', 'Centre d’appels de @']],
      sis: 'Agent de sécurité, Agent d’accueil, Téléopérateur, Planificateur',
      sia: 'Agent de sécurité de nuit: SIA-NUIT',
    }),
    trade({
      activities: [['8130Z', 'Espaces verts *', 'Paysages *'], ['7711A', 'Location *']],
      sis: 'Jardinier, Chef d’équipe, Agent de comptoir, Secrétaire',
      sir: 'Élagueur sur nacelle: SIR-CONDUITE, Conducteur d’engins: SIR-CONDUITE, Applicateur phytosanitaire: SIR-CMR',
    }),
  ],
}; // prettier-ignore
