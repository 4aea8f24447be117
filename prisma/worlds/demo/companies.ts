import { DEMO_ACTIVATION, type DemoKey } from './people';

/** A company of the demo world. What is not said is ordinary: declared last year, not yet begun this year. */
export type CompanySpec = {
  number: string;
  name: string;
  naf: string;
  centre: string;
  /** `2 Vendeur, 1 Boulanger: SIA-NUIT`; "Apprenti …" has an apprentice's contract, "Intérimaire …" a mission. */
  people: string;
  /** The demo person who is its administrateur. */
  owner?: DemoKey;
  /** Last year's declaration: in time unless told. */
  before?: 'late' | 'rectifiee' | 'none';
  /** This year's. `half`: company and workers done, two workers incomplete. */
  now?: 'begun' | 'half' | 'deposee' | 'rectifiee';
  /** `new`: its activation code waits. `orphan`: the administrateur left. `shared`: some have two employers. */
  special?: 'arrears' | 'radiated' | 'new' | 'orphan' | 'shared';
  /** The accountant's mandate. */
  mandate?: 'active' | 'ending' | 'requested';
};

/** Companies with somebody of the demo people in them, and those that show a state or an edge. */
const CAST: CompanySpec[] = [
  { number: '27-00012', name: 'Boulangerie Martin', naf: '1071C', centre: 'BERNAY', owner: 'boulangerie', people: '3 Vendeur, 1 Pâtissier, 1 Boulanger de nuit: SIA-NUIT, 1 Apprenti boulanger' },
  { number: '27-00048', name: 'Garage Dubois', naf: '4520A', centre: 'VERNON', owner: 'garage', now: 'half', people: '1 Mécanicien: SIR-CMR, 1 Mécanicien véhicules électriques: ELECTRIQUE, 1 Carrossier, 1 Peintre carrossier: SIR-CMR, 1 Dépanneur remorqueur: CONDUITE, 1 Magasinier, 1 Réceptionnaire, 1 Secrétaire, 1 Comptable, 1 Préparateur, 1 Apprenti mécanicien, 1 Vendeur' },
  { number: '27-00320', name: 'Normandie Emballages', naf: '2222Z', centre: 'HEUDEBOUVILLE', owner: 'usine', people: '72 Opérateur de ligne, 48 Opérateur de ligne de nuit: SIA-NUIT, 40 Cariste: SIR-CONDUITE, 22 Technicien de maintenance: ELECTRIQUE CONDUITE, 14 Imprimeur: SIR-CMR, 10 Opérateur encres et solvants: SIR-CMR, 6 Soudeur: SIR-CMR, 3 Contrôleur par gammamétrie: SIR-RI-B, 8 Surveillant isolé de nuit: SIR-EMPLOYEUR SIA-NUIT, 26 Agent de conditionnement, 20 Préparateur de commandes, 14 Contrôleur qualité, 16 Employé administratif, 8 Commercial, 5 Laborantin: SIA-BIO-2, 8 Apprenti opérateur' },
  { number: '27-00205', name: 'Présence à domicile', naf: '8810A', centre: 'EVREUX', owner: 'aide-a-domicile', before: 'late', people: '34 Aide à domicile, 6 Auxiliaire de vie: SIA-BIO-2, 3 Responsable de secteur, 2 Garde de nuit: SIA-NUIT, 1 Comptable' },
  { number: '27-00233', name: 'Eure Intérim', naf: '7820Z', centre: 'HEUDEBOUVILLE', owner: 'interim', now: 'begun', people: '6 Chargé de recrutement, 24 Intérimaire préparateur, 14 Intérimaire cariste: CONDUITE, 8 Intérimaire soudeur: SIR-CMR, 6 Intérimaire électricien: ELECTRIQUE, 6 Intérimaire de nuit: SIA-NUIT' },
  { number: '27-00178', name: 'Services du Vexin', naf: '8121Z', centre: 'GISORS', owner: 'multi-employeurs', special: 'shared', people: '7 Agent de propreté, 2 Agent de propreté de nuit: SIA-NUIT, 1 Chef d’équipe' },
  { number: '27-00264', name: 'Transports Lecoq', naf: '4941A', centre: 'PONT-AUDEMER', special: 'arrears', people: '14 Conducteur routier, 3 Conducteur de nuit: SIA-NUIT, 4 Cariste: CONDUITE, 2 Exploitant' },
  { number: '27-00057', name: 'Menuiserie Gosselin', naf: '1623Z', centre: 'LE-NEUBOURG', special: 'radiated', before: 'late', people: '5 Menuisier: SIR-CMR, 1 Secrétaire' },
  { number: DEMO_ACTIVATION.number, name: 'Fleurs de l’Iton', naf: '4776Z', centre: 'EVREUX', special: 'new', before: 'none', people: '2 Fleuriste' },
  { number: '27-00149', name: 'Imprimerie Vasse', naf: '1812Z', centre: 'EVREUX', special: 'orphan', people: '6 Imprimeur offset: SIR-CMR, 2 Infographiste, 1 Massicotier, 1 Commercial' },
  { number: '27-00301', name: 'Clinique du Parc', naf: '8610Z', centre: 'VERNON', now: 'rectifiee', before: 'rectifiee', people: '28 Infirmier: SIA-BIO-2, 24 Aide-soignant: SIA-BIO-2, 10 Aide-soignant de nuit: SIA-NUIT SIA-BIO-2, 5 Manipulateur en radiologie: SIR-RI-B, 7 Infirmier de bloc: SIR-RI-B SIR-BIO-3-4, 3 Préparateur de chimiothérapies: SIR-CMR, 14 Agent administratif, 9 Agent de restauration' },
]; // prettier-ignore

/** The others: many sizes, secteurs and activities, so that the campagne has something to show. */
const CHORUS: CompanySpec[] = [
  { number: '27-00021', name: 'Pharmacie des Tanneurs', naf: '4773Z', centre: 'PONT-AUDEMER', now: 'deposee', mandate: 'active', people: '2 Préparateur en pharmacie, 1 Pharmacien adjoint, 1 Vendeur' },
  { number: '27-00023', name: 'Coiffure Élégance', naf: '9602A', centre: 'VERNEUIL', now: 'deposee', mandate: 'active', people: '2 Coiffeur, 1 Apprenti coiffeur' },
  { number: '27-00034', name: 'Le Relais de la Risle', naf: '5610A', centre: 'BERNAY', mandate: 'active', people: '3 Serveur, 2 Cuisinier, 1 Plongeur, 1 Apprenti cuisinier' },
  { number: '27-00041', name: 'Optique Vernonnaise', naf: '4778A', centre: 'VERNON', now: 'deposee', mandate: 'active', people: '3 Opticien' },
  { number: '27-00066', name: 'Cabinet dentaire Fouquet', naf: '8623Z', centre: 'LES-ANDELYS', mandate: 'active', people: '2 Assistant dentaire: SIR-RI-B, 1 Secrétaire' },
  { number: '27-00072', name: 'Auto-école Bailly', naf: '8553Z', centre: 'GISORS', mandate: 'active', people: '3 Moniteur, 1 Secrétaire' },
  { number: '27-00083', name: 'Charcuterie Hamel', naf: '1013B', centre: 'LE-NEUBOURG', now: 'begun', mandate: 'active', people: '3 Charcutier: SIA-BIO-2, 2 Vendeur' },
  { number: '27-00095', name: 'Paysages du Neubourg', naf: '8130Z', centre: 'LE-NEUBOURG', mandate: 'ending', people: '6 Jardinier, 2 Élagueur: CONDUITE, 1 Chef d’équipe' },
  { number: '27-00103', name: 'Notaires du Pont', naf: '6910Z', centre: 'PONT-AUDEMER', now: 'deposee', mandate: 'active', people: '4 Clerc de notaire, 2 Secrétaire' },
  { number: '27-00111', name: 'Immobilière de la Seine', naf: '6831Z', centre: 'VERNON', now: 'deposee', mandate: 'active', people: '4 Négociateur, 1 Assistant' },
  { number: '27-00118', name: 'Usinage Marchand', naf: '2562B', centre: 'BOSGOUET', mandate: 'active', people: '9 Fraiseur, 4 Tourneur, 2 Opérateur de dégraissage: SIR-CMR, 2 Cariste: CONDUITE, 1 Technicien méthodes, 2 Employé administratif' },
  { number: '27-00126', name: 'Pressing du Centre', naf: '9601B', centre: 'EVREUX', before: 'late', mandate: 'active', people: '2 Agent de pressing: SIR-CMR, 1 Repasseur' },
  { number: '27-00131', name: 'Hôtel de la Gare', naf: '5510Z', centre: 'HEUDEBOUVILLE', mandate: 'active', people: '2 Réceptionniste, 1 Veilleur de nuit: SIA-NUIT, 4 Femme de chambre' },
  { number: '27-00137', name: 'Clinique vétérinaire des Saules', naf: '7500Z', centre: 'SAINT-ANDRE', now: 'deposee', mandate: 'active', people: '3 Auxiliaire vétérinaire: SIA-BIO-2, 2 Vétérinaire: SIR-RI-B, 1 Secrétaire' },
  { number: '27-00142', name: 'Électricité Blondel', naf: '3320A', centre: 'SAINT-ANDRE', now: 'half', mandate: 'active', people: '8 Électricien: ELECTRIQUE, 1 Conducteur de nacelle: CONDUITE, 1 Secrétaire' },
  { number: '27-00156', name: 'Ambulances de l’Andelle', naf: '8690A', centre: 'PONT-SAINT-PIERRE', now: 'deposee', mandate: 'requested', people: '11 Ambulancier: SIA-BIO-2, 2 Régulateur' },
  { number: '27-00163', name: 'Négoce bois Auger', naf: '4673A', centre: 'VERNEUIL', mandate: 'requested', people: '5 Vendeur, 6 Cariste: CONDUITE, 2 Scieur: SIR-CMR, 1 Comptable' },
  { number: '27-00184', name: 'Supermarché du Lièvre', naf: '4711D', centre: 'BERNAY', now: 'deposee', people: '12 Hôte de caisse, 14 Employé libre-service, 4 Réassort de nuit: SIA-NUIT, 3 Boucher: SIA-BIO-2, 2 Cariste: CONDUITE, 2 Chef de rayon' },
  { number: '27-00191', name: 'École Sainte-Clotilde', naf: '8520Z', centre: 'LES-ANDELYS', now: 'deposee', people: '9 Enseignant, 4 Agent d’entretien, 2 Secrétaire' },
  { number: '27-00196', name: 'Résidence des Cordeliers', naf: '8710A', centre: 'PONT-SAINT-PIERRE', people: '18 Aide-soignant: SIA-BIO-2, 6 Infirmier: SIA-BIO-2, 5 Aide-soignant de nuit: SIA-NUIT SIA-BIO-2, 8 Agent hôtelier, 3 Employé administratif, 2 Cuisinier' },
  { number: '27-00212', name: 'Recyclage de l’Eure', naf: '3832Z', centre: 'EVREUX', now: 'begun', people: '9 Agent de tri, 7 Conducteur d’engins: CONDUITE, 4 Ripeur, 2 Opérateur dépollution: SIR-CMR' },
  { number: '27-00219', name: 'Désamiantage Perrot', naf: '3900Z', centre: 'BOSGOUET', now: 'deposee', people: '16 Opérateur amiante: SIR-AMIANTE, 4 Encadrant amiante: SIR-AMIANTE, 2 Monteur d’échafaudages: SIR-ECHAFAUDAGE, 2 Employé administratif' },
  { number: '27-00241', name: 'Logistique Seine Aval', naf: '5210B', centre: 'HEUDEBOUVILLE', people: '52 Préparateur de commandes, 34 Cariste: CONDUITE, 18 Cariste de nuit: CONDUITE SIA-NUIT, 8 Chef de quai, 10 Employé administratif, 3 Technicien de maintenance: ELECTRIQUE' },
  { number: '27-00248', name: 'Vitraux et plombs Ménard', naf: '2312Z', centre: 'VERNEUIL', people: '4 Vitrailliste: SIR-PLOMB, 1 Secrétaire' },
  { number: '27-00255', name: 'Assurances Guyot', naf: '6622Z', centre: 'LE-NEUBOURG', now: 'deposee', people: '5 Conseiller clientèle, 1 Assistant' },
  { number: '27-00271', name: 'Logiciels du Cailly', naf: '6201Z', centre: 'HEUDEBOUVILLE', people: '21 Développeur, 4 Chef de projet, 3 Commercial, 2 Apprenti développeur' },
  { number: '27-00278', name: 'Piscine des Cambres', naf: '9311Z', centre: 'LES-ANDELYS', now: 'deposee', people: '5 Maître-nageur, 3 Agent d’accueil, 2 Agent technique: ELECTRIQUE' },
  { number: '27-00286', name: 'Laboratoires Duval', naf: '2120Z', centre: 'GISORS', now: 'rectifiee', people: '30 Opérateur de conditionnement, 16 Technicien de laboratoire: SIR-CMR, 9 Microbiologiste: SIA-BIO-2, 12 Opérateur de nuit: SIA-NUIT, 8 Cariste: CONDUITE, 11 Employé administratif' },
]; // prettier-ignore

/** All companies of the demo world, by number. */
export const DEMO_COMPANIES: readonly CompanySpec[] = [...CAST, ...CHORUS].sort((a, b) =>
  a.number < b.number ? -1 : 1,
);
