import { trade, type Trade } from './occupation';

/** Sections O to U, and the companies whose section is not known. */
export const publicAndCare: Record<string, Trade | Trade[]> = {
  O: trade({
    activities: [['8430A', 'Caisse de prévoyance de @'], ['8411Z', 'Syndicat intercommunal de @'], ['8430C', 'Agence de solidarité de l’Eure']],
    sis: 'Gestionnaire de dossiers, Agent d’accueil, Conseiller allocataires, Cadre administratif, Informaticien',
    sia: 'Agent de sécurité de nuit: SIA-NUIT, Agent d’assainissement: SIA-BIO-2',
    sir: 'Électricien des bâtiments: SIR-ELEC',
  }),
  P: trade({
    activities: [['8520Z', 'École *', 'École privée de @'], ['8531Z', 'Collège *'], ['8559A', 'Formation *', 'CFA de @'], ['8553Z', 'Auto-école *']],
    sis: 'Enseignant, Formateur, Secrétaire pédagogique, Agent d’entretien, Surveillant, Moniteur d’auto-école',
    sia: 'Surveillant d’internat: SIA-NUIT, Technicien de laboratoire: SIA-BIO-2',
    sir: 'Formateur conduite d’engins: SIR-CONDUITE, Formateur électricité: SIR-ELEC, Formateur soudage: SIR-CMR',
  }),
  Q: [
    trade({
      activities: [['8710A', 'Résidence *', 'EHPAD de @'], ['8610Z', 'Clinique de @', 'Clinique *']],
      sis: 'Secrétaire médicale, Agent hôtelier, Agent administratif, Cuisinier, Psychologue, Animateur',
      sia: `Aide-soignant: SIA-BIO-2, Infirmier: SIA-BIO-2, Aide-soignant de nuit: SIA-NUIT SIA-BIO-2
        Agent de bionettoyage: SIA-BIO-2`,
      sir: `Manipulateur en radiologie: SIR-RI-B, Infirmier de bloc opératoire: SIR-RI-B SIR-BIO-3-4
        Préparateur de chimiothérapies: SIR-CMR, Infirmier en pneumologie: SIR-BIO-3-4, Technicien de maintenance: SIR-ELEC`,
    }),
    trade({
      activities: [['8810A', 'Aide à domicile de @', 'Présence *'], ['8899B', 'Association *'], ['8790A', 'Foyer de @']],
      sis: 'Aide à domicile, Auxiliaire de vie, Éducateur spécialisé, Moniteur éducateur, Agent administratif, Responsable de secteur',
      sia: 'Surveillant de nuit: SIA-NUIT, Garde de nuit: SIA-NUIT, Accompagnant éducatif: SIA-BIO-2',
      sir: 'Moniteur d’atelier bois: SIR-CMR, Moniteur d’atelier logistique: SIR-CONDUITE, Agent technique: SIR-ELEC',
    }),
    trade({
      activities: [['8621Z', 'Cabinet médical *'], ['8623Z', 'Cabinet dentaire *'], ['8690B', 'Laboratoire *']],
      sis: 'Secrétaire médicale, Agent d’accueil, Comptable',
      sia: 'Infirmier: SIA-BIO-2, Technicien de laboratoire: SIA-BIO-2',
      sir: 'Assistant dentaire: SIR-RI-B, Manipulateur en radiologie: SIR-RI-B, Technicien en mycobactéries: SIR-BIO-3-4',
    }),
    trade({
      activities: [['8690A', 'Ambulances *']],
      sis: 'Régulateur, Conducteur de taxi, Secrétaire',
      sia: 'Ambulancier: SIA-BIO-2, Ambulancier de nuit: SIA-NUIT SIA-BIO-2',
    }),
  ],
  R: trade({
    activities: [['9311Z', 'Piscine de @'], ['9312Z', 'Union sportive de @'], ['9001Z', 'Compagnie *'], ['9329Z', 'Parc de loisirs *'], ['9313Z', 'Salle de sport @']],
    sis: 'Éducateur sportif, Animateur, Agent d’accueil, Comédien, Maître-nageur, Professeur de danse',
    sia: 'Agent de bassin de nuit: SIA-NUIT, Soigneur animalier: SIA-BIO-2',
    sir: 'Régisseur lumière: SIR-ELEC, Technicien de manèges: SIR-ELEC SIR-CONDUITE',
  }),
  S: [
    trade({
      activities: [['9602A', 'Coiffure *', 'Salon *'], ['9602B', 'Institut *']],
      sis: 'Coiffeur, Esthéticienne, Agent d’accueil',
    }),
    trade({
      activities: [['9499Z', 'Association *', 'Amicale de @'], ['9412Z', 'Ordre professionnel de @']],
      sis: 'Animateur, Secrétaire, Chargé de mission, Comptable, Agent d’accueil',
      sia: 'Veilleur de nuit: SIA-NUIT',
      sir: 'Technicien de maintenance: SIR-ELEC',
    }),
    trade({
      activities: [['9601B', 'Pressing *'], ['9603Z', 'Pompes funèbres *'], ['9511Z', 'Dépannage *']],
      sis: 'Repasseur, Conseiller funéraire, Vendeur, Technicien réparateur',
      sia: 'Agent funéraire: SIA-BIO-2',
      sir: 'Agent de pressing: SIR-CMR, Thanatopracteur: SIR-CMR SIR-BIO-3-4',
    }),
  ],
  T: trade({
    activities: [['9700Z', 'Maison *', 'Domaine *', 'Copropriété de @']],
    sis: 'Employé de maison, Gardien, Jardinier',
    sia: 'Gardien de nuit: SIA-NUIT',
  }),
  U: trade({
    activities: [['9900Z', 'Bureau international de @']],
    sis: 'Assistant administratif',
    sir: 'Technicien de maintenance: SIR-ELEC',
  }),
  '': trade({
    activities: [],
    sis: 'Employé polyvalent, Secrétaire, Ouvrier',
    sia: 'Ouvrier de nuit: SIA-NUIT',
  }),
}; // prettier-ignore
