import { trade, type Trade } from './occupation';

/** Sections G to N: trade, transport, lodging, offices. */
export const services: Record<string, Trade> = {
  G: trade({
    activities: [
      ['4711F', 'Hypermarché de @', 'Distribution @'],
      ['4711D', 'Supermarché *', 'Marché frais de @'],
      ['4520A', 'Garage *', 'Auto *', 'Carrosserie *'],
      ['4771Z', 'Prêt-à-porter *', 'Boutique *'],
      ['4673A', 'Matériaux *', 'Négoce bois *'],
      ['4773Z', 'Pharmacie *', 'Pharmacie de @'],
      ['4776Z', 'Fleurs *'],
      ['4669B', 'Équipements *'],
      ['4778A', 'Optique *'],
    ],
    sis: `Hôte de caisse, Vendeur, Employé libre-service, Préparateur en pharmacie, Commercial, Secrétaire, Comptable,
      Chef de rayon, Fleuriste, Opticien, Carrossier, Conseiller de vente, Directeur de magasin`,
    sia: `Employé de rayon de nuit: SIA-NUIT, Boucher: SIA-BIO-2, Réassort de nuit: SIA-NUIT, Toiletteur: SIA-BIO-2`,
    sir: `Cariste: SIR-CONDUITE, Mécanicien automobile: SIR-CMR, Peintre carrossier: SIR-CMR
      Magasinier cariste: SIR-CONDUITE, Réceptionnaire cariste: SIR-CONDUITE, Mécanicien véhicules électriques: SIR-ELEC
      Frigoriste: SIR-ELEC`,
  }),
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
  M: trade({
    activities: [['6920Z', 'Cabinet comptable *', 'Fiduciaire *'], ['7112B', 'Bureau d’études *', 'Ingénierie *'], ['6910Z', 'Étude *', 'Notaires de @'], ['7022Z', '* Conseil'], ['7120B', 'Contrôles *'], ['7500Z', 'Clinique vétérinaire *']],
    sis: 'Collaborateur comptable, Ingénieur d’études, Clerc de notaire, Secrétaire, Consultant, Technicien d’essais, Dessinateur projeteur',
    sia: 'Auxiliaire vétérinaire: SIA-BIO-2, Technicien de laboratoire: SIA-BIO-2, Ingénieur compatibilité électromagnétique: SIA-CEM',
    sir: `Diagnostiqueur immobilier: SIR-AMIANTE SIR-PLOMB, Contrôleur électrique: SIR-ELEC, Chimiste: SIR-CMR
      Vétérinaire radiologie: SIR-RI-B, Technicien d’essais moteurs: SIR-CMR, Contrôleur non destructif: SIR-RI-A`,
  }),
  N: trade({
    activities: [['7820Z', 'Intérim @', '* Travail temporaire'], ['8121Z', 'Propreté *', 'Net @'], ['8010Z', 'Sécurité *', 'Gardiennage @'], ['8130Z', 'Espaces verts *', 'Paysages *'], ['7711A', 'Location *']],
    sis: 'Agent d’entretien, Agent de propreté, Chargé de recrutement, Jardinier, Agent d’accueil, Chef d’équipe propreté, Téléopérateur',
    sia: 'Agent de sécurité de nuit: SIA-NUIT, Agent de nettoyage de nuit: SIA-NUIT, Agent de bionettoyage: SIA-BIO-2',
    sir: `Cariste intérimaire: SIR-CONDUITE, Élagueur sur nacelle: SIR-CONDUITE, Laveur de vitres sur nacelle: SIR-CONDUITE
      Électricien intérimaire: SIR-ELEC, Soudeur intérimaire: SIR-CMR`,
  }),
}; // prettier-ignore
