import { trade, type Trade } from './occupation';

/** Sections A to F: farming to building. */
export const industry: Record<string, Trade | Trade[]> = {
  A: trade({
    activities: [['0161Z', 'Travaux agricoles *'], ['0210Z', 'Forêts de la Risle'], ['0130Z', 'Pépinières *']],
    sis: 'Ouvrier paysagiste, Secrétaire, Pépiniériste, Vendeur conseil',
    sia: 'Soigneur animalier: SIA-BIO-2',
    sir: 'Conducteur d’engins forestiers: SIR-CONDUITE',
  }),
  B: trade({
    activities: [['0812Z', 'Carrières *']],
    sis: 'Agent de bascule, Secrétaire, Chef de carrière',
    sir: 'Conducteur de pelle: SIR-CONDUITE',
  }),
  C: [
    trade({
      activities: [['1071C', 'Boulangerie *', 'Au fournil de @', 'Boulangerie-pâtisserie *'], ['1013B', 'Charcuterie *'], ['1071D', 'Pâtisserie *']],
      sis: 'Vendeur, Pâtissier, Charcutier, Secrétaire, Livreur',
      sia: 'Boulanger de nuit: SIA-NUIT, Désosseur: SIA-BIO-2',
    }),
    trade({
      activities: [['2562B', 'Mécanique de précision *', 'Usinage *', 'Ateliers *'], ['2511Z', 'Constructions métalliques *', 'Métallerie *'], ['3320A', 'Montage industriel *'], ['2811Z', 'Turbines de l’Eure']],
      sis: 'Tourneur, Fraiseur, Dessinateur, Assistant administratif, Technicien méthodes, Contrôleur qualité, Monteur, Chef d’équipe, Acheteur',
      sia: 'Opérateur en équipe de nuit: SIA-NUIT, Soudeur par résistance: SIA-CEM',
      sir: `Soudeur: SIR-CMR, Cariste: SIR-CONDUITE, Pontier élingueur: SIR-CONDUITE, Électricien de maintenance: SIR-ELEC
        Fondeur: SIR-PLOMB SIR-CMR, Peintre industriel: SIR-CMR, Radiologue industriel: SIR-RI-A`,
    }),
    trade({
      activities: [['2229A', 'Plasturgie de l’Iton', 'Plastiques *'], ['1812Z', 'Imprimerie *'], ['1629Z', 'Emballages bois *'], ['1721A', 'Cartonnages *']],
      sis: 'Opérateur de ligne, Conducteur de presse, Agent de conditionnement, Comptable, Contrôleur qualité, Commercial, Chef d’équipe',
      sia: 'Conducteur de ligne de nuit: SIA-NUIT, Opérateur en équipe de nuit: SIA-NUIT',
      sir: `Cariste: SIR-CONDUITE, Technicien de maintenance: SIR-ELEC SIR-CONDUITE, Imprimeur: SIR-CMR
        Magasinier cariste: SIR-CONDUITE, Opérateur de scierie: SIR-CMR`,
    }),
    trade({
      activities: [['2120Z', 'Laboratoires *', 'Pharma Seine Eure'], ['2042Z', 'Parfums *', 'Cosmétiques de Normandie'], ['2059Z', 'Chimie *']],
      sis: 'Opérateur de conditionnement, Responsable de production, Ingénieur procédés, Assistant administratif, Contrôleur qualité, Chef d’équipe',
      sia: 'Conducteur de ligne de nuit: SIA-NUIT, Technicien de laboratoire microbiologie: SIA-BIO-2',
      sir: `Opérateur chimie: SIR-CMR, Cariste: SIR-CONDUITE, Électromécanicien: SIR-ELEC, Préparateur: SIR-CMR
        Opérateur de traitement de surface: SIR-CMR SIA-NUIT`,
    }),
  ],
  D: trade({
    activities: [['3514Z', 'Énergie du Vexin'], ['3530Z', 'Chaleur urbaine de @'], ['3511Z', 'Hydroélectricité de la Risle']],
    sis: 'Chargé de clientèle, Comptable, Ingénieur réseaux',
    sia: 'Opérateur de conduite de nuit: SIA-NUIT',
    sir: 'Monteur de réseaux: SIR-ELEC, Technicien d’exploitation: SIR-ELEC',
  }),
  E: trade({
    activities: [['3811Z', 'Collecte *', 'Propreté de l’Andelle'], ['3832Z', 'Recyclage *'], ['3600Z', 'Eaux de @'], ['3821Z', 'Valorisation *']],
    sis: 'Agent d’accueil de déchèterie, Assistant d’exploitation, Ripeur, Agent de tri, Responsable de site',
    sia: 'Égoutier: SIA-BIO-2, Ripeur de nuit: SIA-NUIT',
    sir: `Conducteur de benne: SIR-CONDUITE, Conducteur de chargeuse: SIR-CONDUITE, Agent de traitement: SIR-CMR
      Électromécanicien: SIR-ELEC, Désamianteur: SIR-AMIANTE`,
  }),
  F: trade({
    activities: [['4321A', 'Électricité *'], ['4332A', 'Menuiserie *'], ['4120A', 'Construction *']],
    sis: 'Métreur, Secrétaire, Conducteur de travaux, Menuisier d’agencement',
    sir: 'Électricien: SIR-ELEC, Monteur d’échafaudages: SIR-ECHAFAUDAGE, Conducteur d’engins: SIR-CONDUITE',
  }),
}; // prettier-ignore
