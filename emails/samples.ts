import type { MailData, MailName } from '.';

const company = { company: 'Boulangerie Martin', number: '27-00412' };
const bakery = { ...company, name: 'Léa Martin' };

const appointment = {
  id: '019b1d5c-7a00-7000-8000-000000000002',
  startsAt: '2026-11-24T08:30:00.000Z',
  mode: 'sur-place' as const,
  centre: 'Bernay',
  address: '11 rue de la Prévention, 27300 Bernay',
  professional: 'Thomas Girard',
  profession: 'infirmier' as const,
};
const visit = {
  ...company,
  reader: 'company' as const,
  visitId: '019b1d5c-7a00-7000-8000-000000000003',
  reference: 'V-123',
  worker: 'Paul Renard',
  kind: 'periodique' as const,
  appointment,
};
const fee = { netCents: 7_000, grossCents: 8_400 };

/** One plausible message of each kind, for the preview and the tests. */
export const samples: { [N in MailName]: MailData<N> } = {
  'access/activation': { ...company, code: 'KQ7RM-4TZPD', until: '2027-03-31' },
  'access/email-changed': {},
  'access/email-taken': {},
  'access/first-access-code': { company: company.company, code: '418205', minutes: 10 },
  'access/handed-over': { ...company, by: 'Léa Martin' },
  'access/invitation': {
    ...company,
    kind: 'membership',
    by: 'Léa Martin',
    roles: ['declaration', 'convocation'],
    token: 'an-example',
    expires: '2027-01-26',
    until: null,
  },
  'access/joined': { ...bakery, name: 'Paul Renard' },
  'access/mandate-decided': { company: company.company, decision: 'accepted' },
  'access/mandate-expiring': { ...bakery, name: 'Vincent Delarue', until: '2027-02-28', reader: 'company' },
  'access/mandate-requested': {
    ...company,
    name: 'Vincent Delarue',
    firm: 'Cabinet Delarue',
    roles: ['declaration'],
    until: '2027-12-31',
  },
  'access/new-email-code': { code: '730914', minutes: 10 },
  'access/second-factor': { change: 'added' },
  'access/take-over': { ...bakery, reason: 'Départ de la précédente administratrice.', you: true },
  'access/no-account': {},
  'access/sign-in-code': { code: '264073', minutes: 10 },
  'declarations/reminder': {
    company: 'Boulangerie Martin',
    number: '27-10001',
    exercice: 2027,
    closesOn: '2027-02-28',
    late: false,
    begun: true,
    hasAccess: true,
  },
  'declarations/import-done': {
    company: company.company,
    adherent: company.number,
    importId: '019b1d5c-7a00-7000-8000-000000000001',
    created: 312,
    updated: 9,
    left: 4,
  },
  'visits/worker-code': { code: '582016', minutes: 10 },
  'service/staff-invitation': { name: 'Karim Benali', by: 'Hélène Vasseur', role: 'gestion' },
  'declarations/receipt': {
    company: company.company,
    adherent: company.number,
    exercice: 2027,
    number: 1,
    receiptNumber: 'DEC-2027-00412-1',
    effectif: 6,
    grossCents: 83_520,
  },
  'visits/request-received': { ...visit, kind: 'reprise', appointment: null, days: 5, dueOn: '2026-12-01' },
  'visits/convocation': { ...visit, noticeHours: 48, feeCents: 7_000 },
  'visits/reminder': { ...visit, noticeHours: 48, feeCents: null },
  'visits/moved': visit,
  'visits/cancelled': visit,
  'visits/not-required': { ...visit, appointment: null },
  'visits/excused': { ...visit, fee },
  'visits/replaced': { ...visit, by: 'Zoé Lambert' },
  'visits/absent': { ...visit, fee, corrected: false },
  'visits/new-message': { ...visit, appointment: null },
  'visits/document': visit,
  'visits/published': { ...visit, appointment: null },
  'visits/own-news': { ...visit, news: 'convoke', days: 5, shared: false },
  'visits/to-team': { ...visit, news: 'message' },
  'sessions/to-decide': {
    sessions: [
      { number: 14, themeFr: 'Risque routier', themeEn: 'Road risks', startsAt: '2026-12-08T08:00:00.000Z', seats: 3, min: 6 },
    ],
  }, // prettier-ignore
  'sessions/place-news': {
    news: 'registered',
    reader: 'company',
    adherent: company.number,
    names: ['Zoé Lambert', 'Hugo Petit'],
    number: 14,
    themeFr: 'Risque routier',
    themeEn: 'Road risks',
    startsAt: '2026-12-08T08:00:00.000Z',
    where: 'Heudebouville, salle de formation',
    offeredUntil: null,
  },
};
