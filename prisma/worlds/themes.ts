/** Themes of the model service (service project), with the exposures and sections of NAF they answer. */
export const MODEL_THEMES = [
  theme('DUERP', 'Document unique et évaluation des risques', 'The risk assessment document (DUERP)', {
    audience: ['Dirigeants, personnes chargées de la prévention', 'Owners, people in charge of prevention'],
    goals: ['Repérer ses risques, les classer, repartir avec un plan d’actions commencé.', 'Find your risks, rank them, leave with a plan begun.'],
    minutes: 180, formats: ['sur-place', 'webinaire', 'intra'], seats: [5, 12], exposures: [], naf: [],
  }),
  theme('ECRAN', 'Travail sur écran', 'Screen work', {
    audience: ['Salariés qui travaillent sur écran', 'People who work on a screen'],
    goals: ['Régler son poste, ménager ses yeux et son dos, organiser ses pauses.', 'Set your desk, spare your eyes and back, plan breaks.'],
    minutes: 60, formats: ['webinaire', 'intra'], seats: [10, 300], exposures: [], naf: ['J', 'K', 'L', 'M', 'N', 'O'],
  }),
  theme('CHIMIQUE', 'Risque chimique', 'Chemical risks', {
    audience: ['Salariés exposés, encadrement', 'Exposed workers, supervisors'],
    goals: ['Lire une étiquette et une fiche de données, choisir ses protections, remplacer les produits les plus dangereux.', 'Read labels and data sheets, choose protection, replace the most dangerous products.'],
    minutes: 180, formats: ['sur-place', 'intra'], seats: [5, 12], exposures: ['SIR-CMR', 'SIR-PLOMB', 'SIR-AMIANTE'], naf: [],
  }),
  theme('RPS', 'Risques psychosociaux', 'Psychosocial risks', {
    audience: ['Dirigeants, encadrement, élus du CSE', 'Owners, supervisors, elected members'],
    goals: ['Reconnaître les situations à risque, savoir réagir, construire une démarche.', 'Recognise risky situations, know how to react, build an approach.'],
    minutes: 180, formats: ['sur-place', 'webinaire', 'intra'], seats: [5, 12], exposures: [], naf: ['P', 'Q', 'K'],
  }),
  theme('SST', 'Sauveteur secouriste du travail, formation initiale', 'First aid at work, initial course', {
    audience: ['Salariés volontaires', 'Volunteers among the workers'],
    goals: ['Protéger, examiner, alerter, secourir ; prévenir les risques dans son entreprise.', 'Protect, examine, alert, help; prevent risks in your company.'],
    minutes: 840, formats: ['sur-place', 'intra'], seats: [4, 10], exposures: [], naf: ['C', 'F', 'G', 'H', 'I'], price: 15_000,
  }),
  theme('SST-MAC', 'Sauveteur secouriste, maintien des compétences', 'First aid at work, refresher', {
    audience: ['Sauveteurs secouristes formés depuis moins de 24 mois', 'First aiders trained in the last 24 months'],
    goals: ['Mettre à jour ses gestes et son certificat.', 'Refresh your skills and your certificate.'],
    minutes: 420, formats: ['sur-place', 'intra'], seats: [4, 10], exposures: [], naf: [], price: 8_000,
  }),
  theme('ACTIVITE', 'Activité physique et nutrition', 'Physical activity and food', {
    audience: ['Tous les salariés', 'All workers'],
    goals: ['Bouger et manger mieux quand on travaille, aussi en horaires décalés.', 'Move and eat better at work, also on shifts.'],
    minutes: 60, formats: ['webinaire', 'intra'], seats: [10, 300], exposures: ['SIA-NUIT'], naf: [],
  }),
  theme('ROUTIER', 'Risque routier', 'Road risks', {
    audience: ['Salariés qui conduisent pour leur travail', 'Workers who drive for work'],
    goals: ['Préparer ses trajets, gérer fatigue et téléphone, réagir à un accident.', 'Prepare trips, handle tiredness and phones, react to an accident.'],
    minutes: 180, formats: ['sur-place', 'intra'], seats: [5, 12], exposures: ['CONDUITE', 'SIR-CONDUITE'], naf: ['H'],
  }),
  theme('REFERENT', 'Salarié désigné compétent', 'The worker in charge of prevention', {
    audience: ['Salarié désigné par l’employeur (L.4644-1)', 'The worker named by the employer (L.4644-1)'],
    goals: ['Connaître son rôle, ses outils et à qui s’adresser.', 'Know your role, your tools and whom to ask.'],
    minutes: 180, formats: ['sur-place'], seats: [5, 12], exposures: [], naf: [],
  }),
  theme('ERGONOMIE', 'Démarche ergonomique', 'Ergonomics', {
    audience: ['Encadrement, méthodes, maintenance', 'Supervisors, methods, maintenance'],
    goals: ['Observer une situation de travail, trouver des améliorations simples, les essayer.', 'Observe work, find simple improvements, try them.'],
    minutes: 180, formats: ['sur-place', 'intra'], seats: [5, 12], exposures: ['SIR-CHARGES-55'], naf: ['C', 'G', 'H'],
  }),
  theme('ADDICTIONS', 'Conduites addictives', 'Addictions at work', {
    audience: ['Dirigeants, encadrement', 'Owners, supervisors'],
    goals: ['Comprendre, réagir à une situation aiguë, écrire ses règles internes.', 'Understand, react to an acute situation, write house rules.'],
    minutes: 90, formats: ['webinaire', 'intra'], seats: [8, 300], exposures: [], naf: [],
  }),
  theme('AIDE-DOMICILE', 'Aide à domicile : prendre soin de soi', 'Home help: taking care of yourself', {
    audience: ['Aides et auxiliaires de vie', 'Home helpers'],
    goals: ['Protéger son dos, poser ses limites, travailler seul sans s’isoler.', 'Protect your back, set limits, work alone without being alone.'],
    minutes: 180, formats: ['sur-place', 'intra'], seats: [5, 12], exposures: ['SIA-BIO-2'], naf: ['Q'],
  }),
].map((row, position) => ({ ...row, position })); // prettier-ignore

export type ThemeRow = (typeof MODEL_THEMES)[number];

type Both = [fr: string, en: string];

function theme(
  code: string,
  nameFr: string,
  nameEn: string,
  of: { audience: Both; goals: Both; minutes: number; formats: string[]; seats: [min: number, max: number]; exposures: string[]; naf: string[]; price?: number },
) {
  return {
    code, nameFr, nameEn, audienceFr: of.audience[0], audienceEn: of.audience[1], goalsFr: of.goals[0], goalsEn: of.goals[1],
    durationMinutes: of.minutes, formats: of.formats, minSeats: of.seats[0], maxSeats: of.seats[1],
    priceCents: of.price ?? 0, exposures: of.exposures, nafSections: of.naf,
  };
} // prettier-ignore
