/** Every address of the portal. No href or redirect is written by hand elsewhere. */
type Query = Record<string, string | number | readonly string[] | null | undefined>;

/** Adds a query string, leaving out what is empty. */
export function withQuery(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === '') continue;
    for (const item of Array.isArray(value) ? (value as readonly string[]) : [String(value)])
      search.append(key, item);
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

/** Instead of the id of a session: all of them but this browser's. */
export const OTHER_SESSIONS = 'autres';

const company = (adherent: string, rest = '') => `/entreprise/${encodeURIComponent(adherent)}${rest}`;
const service = (rest = '') => `/service${rest}`;

export const paths = {
  // public
  home: () => '/',
  language: () => '/langue',
  legal: () => '/mentions-legales',
  privacy: () => '/confidentialite',
  accessibility: () => '/accessibilite',
  help: () => '/aide',
  kit: (query?: Query) => withQuery('/kit', query),
  suiviTool: (query?: Query) => withQuery('/outils/suivi', query),
  repriseTool: (query?: Query) => withQuery('/outils/reprise', query),
  prerepriseLeaflet: (query?: Query) => withQuery('/outils/pre-reprise.pdf', query),
  apiSuivi: () => '/api/v1/suivi',
  apiReprise: (query?: Query) => withQuery('/api/v1/visites/reprise', query),
  openApi: () => '/api/v1/openapi.json',

  // demo
  demoSignIn: () => '/demo/connexion',
  demoMail: (query?: Query) => withQuery('/demo/mail', query),
  demoMailData: (query?: Query) => withQuery('/demo/mail.json', query),
  demoSms: () => '/demo/sms',
  demoMessage: (id: string) => `/demo/mail/${encodeURIComponent(id)}`,
  demoMessageContent: (id: string) => `/demo/mail/${encodeURIComponent(id)}/contenu`,

  // access
  signIn: (query?: Query) => withQuery('/connexion', query),
  signInCode: (query?: Query) => withQuery('/connexion/code', query),
  secondFactor: (query?: Query) => withQuery('/connexion/double-facteur', query),
  signOut: () => '/deconnexion',
  firstAccess: () => '/premier-acces',
  firstAccessPerson: () => '/premier-acces/personne',
  firstAccessProof: () => '/premier-acces/code',
  invitation: (token: string) => `/invitation/${encodeURIComponent(token)}`,
  account: () => '/compte',
  newEmail: () => '/compte/adresse',
  newEmailCode: () => '/compte/adresse/code',
  security: () => '/compte/securite',
  secondFactorSetup: (query?: Query) => withQuery('/compte/securite/double-facteur', query),
  revokeSession: (id: string) => `/compte/securite/sessions/${id}/revocation`,
  acceptInvitation: () => '/invitations',
  portfolio: (query?: Query) => withQuery('/portefeuille', query),
  requestMandate: () => '/portefeuille/demande',

  // sensibilisations, open to all
  catalogue: (query?: Query) => withQuery('/sensibilisations', query),
  sessionCalendar: (query?: Query) => withQuery('/sensibilisations/calendrier', query),
  theme: (code: string) => `/sensibilisations/themes/${encodeURIComponent(code)}`,
  themeFeed: (code: string) => `/sensibilisations/themes/${encodeURIComponent(code)}/calendrier.ics`,
  /** By its number: the address people share. */
  session: (number: number, rest = '') => `/sensibilisations/sessions/${number}${rest}`,
  participation: (token: string, rest = '') => `/sensibilisations/participation/${token}${rest}`,
  invitationOptOut: (token: string) => `/sensibilisations/invitations/${token}`,

  // the worker's own door
  workerDoor: () => '/salarie',
  workerRequest: (query?: Query) => withQuery('/salarie/demande', query),
  workerCode: (query?: Query) => withQuery('/salarie/code', query),
  workerRequests: (query?: Query) => withQuery('/salarie/mes-demandes', query),
  workerLeave: () => '/salarie/sortie',
  workerVisit: (visit: string, rest = '') => `/salarie/mes-demandes/${visit}${rest}`,

  // company
  companies: () => '/entreprise',
  company: (adherent: string) => company(adherent),
  workers: (adherent: string, query?: Query) => withQuery(company(adherent, '/salaries'), query),
  workersExport: (adherent: string, format: 'csv' | 'xlsx') => company(adherent, `/salaries.${format}`),
  newWorker: (adherent: string) => company(adherent, '/salaries/nouveau'),
  /** `retour`: the step of the declaration to come back to. */
  worker: (adherent: string, worker: string, query?: Query) =>
    withQuery(company(adherent, `/salaries/${worker}`), query),
  workerDeparture: (adherent: string, worker: string) => company(adherent, `/salaries/${worker}/depart`),
  workerReturn: (adherent: string, worker: string) => company(adherent, `/salaries/${worker}/retour`),
  workersBulk: (adherent: string) => company(adherent, '/salaries/actions'),
  undo: (adherent: string) => company(adherent, '/annulation'),
  posts: (adherent: string) => company(adherent, '/postes'),
  newPost: (adherent: string) => company(adherent, '/postes/nouveau'),
  post: (adherent: string, post: string, query?: Query) =>
    withQuery(company(adherent, `/postes/${post}`), query),
  imports: (adherent: string) => company(adherent, '/imports'),
  importModel: (adherent: string, format: 'csv' | 'xlsx') => company(adherent, `/imports/modele.${format}`),
  import: (adherent: string, id: string, query?: Query) =>
    withQuery(company(adherent, `/imports/${id}`), query),
  importStep: (adherent: string, id: string, step: string) => company(adherent, `/imports/${id}/${step}`),
  declaration: (adherent: string) => company(adherent, '/declaration'),
  declarationStep: (adherent: string, step: string, query?: Query) =>
    withQuery(company(adherent, `/declaration/${step}`), query),
  declarationVersion: (adherent: string, exercice: number, number: number, query?: Query) =>
    withQuery(company(adherent, `/declaration/${exercice}/versions/${number}`), query),
  declarationReceipt: (adherent: string, exercice: number, number: number) =>
    company(adherent, `/declaration/${exercice}/versions/${number}/recepisse.pdf`),
  declarationDiff: (adherent: string, exercice: number, number: number) =>
    company(adherent, `/declaration/${exercice}/versions/${number}/ecarts`),
  announce: (adherent: string, query?: Query) => withQuery(company(adherent, '/signaler'), query),
  announceWhat: (adherent: string, what: string, query?: Query) =>
    withQuery(company(adherent, `/signaler/${what}`), query),
  /** What an announcement became: a visit or a notice. */
  announced: (adherent: string, id: string) => company(adherent, `/signaler/suite/${id}`),
  visits: (adherent: string, query?: Query) => withQuery(company(adherent, '/visites'), query),
  visitCalendar: (adherent: string, query?: Query) =>
    withQuery(company(adherent, '/visites/calendrier'), query),
  visitCalendarFile: (adherent: string) => company(adherent, '/visites/calendrier.ics'),
  visitsDue: (adherent: string, query?: Query) => withQuery(company(adherent, '/visites/echeances'), query),
  visitsDueExport: (adherent: string, format: 'csv' | 'xlsx', query?: Query) =>
    withQuery(company(adherent, `/visites/echeances.${format}`), query),
  attendance: (adherent: string) => company(adherent, '/visites/assiduite'),
  /** One visit; `rest`: `/convocation.pdf`, `/rendez-vous.ics`, `/confirmation`, `/excuse`, `/creneaux`, `/messages`, `/annulation`. */
  visit: (adherent: string, visit: string, rest = '', query?: Query) =>
    withQuery(company(adherent, `/visites/${visit}${rest}`), query),
  visitDocument: (adherent: string, visit: string, document: string) =>
    company(adherent, `/visites/${visit}/documents/${document}`),
  companySessions: (adherent: string, query?: Query) =>
    withQuery(company(adherent, '/sensibilisations'), query),
  /** One session as the company sees it; `rest`: `/inscription`, `/rendez-vous.ics`, `/attestations.pdf`. */
  companySession: (adherent: string, number: number, rest = '', query?: Query) =>
    withQuery(company(adherent, `/sensibilisations/sessions/${number}${rest}`), query),
  registration: (adherent: string, id: string, rest: string) =>
    company(adherent, `/sensibilisations/inscriptions/${id}${rest}`),
  intraRequests: (adherent: string, query?: Query) =>
    withQuery(company(adherent, '/sensibilisations/intra'), query),
  intraRequest: (adherent: string, id: string, rest = '') =>
    company(adherent, `/sensibilisations/intra/${id}${rest}`),
  preventionPlan: (adherent: string) => company(adherent, '/sensibilisations/plan'),
  portfolioDue: (query?: Query) => withQuery('/portefeuille/echeances', query),
  etablissements: (adherent: string) => company(adherent, '/etablissements'),
  companyDetails: (adherent: string) => company(adherent, '/etablissements/coordonnees'),
  newEtablissement: (adherent: string) => company(adherent, '/etablissements/nouveau'),
  etablissement: (adherent: string, id: string) => company(adherent, `/etablissements/${id}`),
  invoices: (adherent: string) => company(adherent, '/factures'),
  people: (adherent: string) => company(adherent, '/equipe'),
  place: (adherent: string, place: string) => company(adherent, `/equipe/personnes/${place}`),
  newInvitation: (adherent: string) => company(adherent, '/equipe/invitations/nouvelle'),
  invitationOf: (adherent: string, id: string) => company(adherent, `/equipe/invitations/${id}`),
  newMandate: (adherent: string) => company(adherent, '/equipe/mandats/nouveau'),
  mandate: (adherent: string, id: string) => company(adherent, `/equipe/mandats/${id}`),
  companyAudit: (adherent: string, query?: Query) => withQuery(company(adherent, '/journal'), query),
  job: (id: string) => `/travaux/${id}`,

  // service
  service: () => service(),
  campaign: (query?: Query) => withQuery(service('/campagne'), query),
  campaigns: () => service('/campagnes'),
  newCampaign: () => service('/campagnes/nouvelle'),
  campaignEdit: (exercice: number) => service(`/campagnes/${exercice}`),
  campaignAction: (exercice: number, action: string) => service(`/campagnes/${exercice}/${action}`),
  campaignMissing: (query?: Query) => withQuery(service('/campagne/non-declarants'), query),
  campaignExport: (format: 'csv' | 'xlsx', query?: Query) =>
    withQuery(service(`/campagne/non-declarants.${format}`), query),
  reminders: (query?: Query) => withQuery(service('/campagne/relances'), query),
  reminder: (id: string, query?: Query) => withQuery(service(`/campagne/relances/${id}`), query),
  members: (query?: Query) => withQuery(service('/adherents'), query),
  newMember: () => service('/adherents/nouveau'),
  membersImport: () => service('/adherents/import'),
  membersImportModel: () => service('/adherents/import/modele.csv'),
  memberImport: (id: string, query?: Query) => withQuery(service(`/adherents/import/${id}`), query),
  memberImportWrong: (id: string) => service(`/adherents/import/${id}/lignes-refusees.csv`),
  member: (number: string) => service(`/adherents/${encodeURIComponent(number)}`),
  takeOver: (number: string) => service(`/adherents/${encodeURIComponent(number)}/prise-en-main`),
  memberAction: (number: string, action: string) =>
    service(`/adherents/${encodeURIComponent(number)}/${action}`),
  memberVersion: (number: string, exercice: number, version: number) =>
    service(`/adherents/${encodeURIComponent(number)}/declarations/${exercice}/versions/${version}`),
  visitQueue: (query?: Query) => withQuery(service('/visites'), query),
  newStaffVisit: (query?: Query) => withQuery(service('/visites/nouvelle'), query),
  visitQueueAction: (action: string, query?: Query) =>
    withQuery(service(`/visites/actions/${action}`), query),
  staffVisit: (visit: string, rest = '', query?: Query) =>
    withQuery(service(`/visites/demandes/${visit}${rest}`), query),
  staffVisitDocument: (visit: string, document: string) =>
    service(`/visites/demandes/${visit}/documents/${document}`),
  triage: (query?: Query) => withQuery(service('/visites/ordre'), query),
  notices: (query?: Query) => withQuery(service('/visites/signalements'), query),
  daySheet: (query?: Query) => withQuery(service('/visites/journee'), query),
  dutySessions: (query?: Query) => withQuery(service('/visites/vacations'), query),
  newDutySession: () => service('/visites/vacations/nouvelle'),
  dutySession: (id: string) => service(`/visites/vacations/${id}`),
  visitSettings: () => service('/visites/reglages'),
  visitIndicators: (query?: Query) => withQuery(service('/indicateurs/visites'), query),
  visitIndicatorsFile: (query?: Query) => withQuery(service('/indicateurs/visites.csv'), query),
  sessionBoard: (query?: Query) => withQuery(service('/sensibilisations'), query),
  staffSessions: (query?: Query) => withQuery(service('/sensibilisations/sessions'), query),
  newSession: (query?: Query) => withQuery(service('/sensibilisations/sessions/nouvelle'), query),
  /** `rest`: `/modification`, `/emargement`, `/emargement.pdf`, `/messages`, `/invitations`, `/attestations.pdf`. */
  staffSession: (number: number, rest = '', query?: Query) =>
    withQuery(service(`/sensibilisations/sessions/${number}${rest}`), query),
  themes: () => service('/sensibilisations/themes'),
  themeEdit: (code: string) => service(`/sensibilisations/themes/${encodeURIComponent(code)}`),
  staffIntra: () => service('/sensibilisations/intra'),
  staffIntraRequest: (id: string) => service(`/sensibilisations/intra/${id}`),
  prescriptions: (query?: Query) => withQuery(service('/sensibilisations/prescriptions'), query),
  memberPlan: (number: string) => service(`/adherents/${encodeURIComponent(number)}/plan`),
  sessionIndicators: (query?: Query) => withQuery(service('/indicateurs/sensibilisations'), query),
  sessionIndicatorsFile: (query?: Query) => withQuery(service('/indicateurs/sensibilisations.csv'), query),
  letters: (query?: Query) => withQuery(service('/courriers'), query),
  letterBatch: (id: string) => service(`/courriers/${id}`),
  letterBatchFile: (id: string) => service(`/courriers/${id}/courriers.pdf`),
  thesaurus: () => service('/thesaurus'),
  priceLists: () => service('/tarifs'),
  priceList: (exercice: number) => service(`/tarifs/${exercice}`),
  indicators: (query?: Query) => withQuery(service('/indicateurs'), query),
  indicatorsSecteurs: (query?: Query) => withQuery(service('/indicateurs/secteurs.csv'), query),
  indicatorsNaf: (query?: Query) => withQuery(service('/indicateurs/naf.csv'), query),
  serviceAudit: (query?: Query) => withQuery(service('/journal'), query),
  settings: () => service('/reglages'),
  serviceJobs: () => service('/travaux'),
  staffPeople: () => service('/equipe'),
  healthTeam: (query?: Query) => withQuery(service('/equipe/sante'), query),
  staffPeopleAction: (action: string) => service(`/equipe/${action}`),
};
