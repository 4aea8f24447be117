import { addDays, type Day, diffDays } from '~/domain/shared/day';
import { deposit } from '../../factories/deposit';
import { noonOf } from '../../factories/make';
import type { PersonRow } from '../../factories/rows';
import type { Calendar } from './calendar';
import type { DemoCompany } from './lists';

type Deposited = ReturnType<typeof deposit>;
type InvoiceRow = Deposited['invoice'] & {
  number: string | null;
  state: 'draft' | 'issued' | 'paid';
  issuedOn: Day | null;
  dueOn: Day | null;
};

export type AuditRow = {
  at: string;
  personId: string | null;
  actorName: string;
  actorKind: string;
  action: string;
  adherentId: string;
  subjectKind: string | null;
  subjectId: string | null;
  facts: Record<string, unknown> | null;
  ip: string | null;
};

export type MailRow = {
  id: string;
  messageId: string;
  toEmail: string;
  adherentId: string;
  template: string;
  locale: string;
  data: object;
  createdAt: string;
  sentAt: string;
};

/** What the companies declared so far, and what was written about it. */
export type Declared = {
  declarations: Deposited['declaration'][];
  versions: Deposited['version'][];
  invoices: InvoiceRow[];
  audit: AuditRow[];
  mails: MailRow[];
};

const ROLE = 'Responsable de l’entreprise';
const REASON = 'Un salarié avait été oublié dans la première déclaration.';

/** The declarations of both campagnes, in order of deposit so that invoices of last year have numbers without gaps. */
export function declare(companies: readonly DemoCompany[], calendar: Calendar): Declared {
  const all: Declared = { declarations: [], versions: [], invoices: [], audit: [], mails: [] };
  for (const company of companies) {
    declareBefore(company, calendar, all);
    declareNow(company, calendar, all);
  }
  const former = calendar.previous.exercice;
  all.invoices
    .filter(({ exercice }) => exercice === former)
    .forEach((invoice, i) => (invoice.number = `F-${former}-${String(i + 1).padStart(5, '0')}`));
  return all;
}

function declareBefore(company: DemoCompany, { previous }: Calendar, all: Declared) {
  const { spec, make, before, owner } = company;
  if (spec.before === 'none') return;
  const late = spec.before === 'late';
  const on = late
    ? addDays(previous.closesOn, make.random.int(3, 40))
    : addDays(previous.closesOn, -make.random.int(1, diffDays(previous.opensOn, previous.closesOn)));
  const rows = { campaign: previous, prices: previous.prices, on, by: owner, role: ROLE };
  const last =
    spec.before === 'rectifiee' ? rectified(company, before, rows, all) : deposit(make, before, rows);
  // The campagne was closed for good in the meantime.
  all.declarations.push({ ...last.declaration, state: 'close' });
  all.versions.push(last.version);
  const issuedOn = addDays(previous.closedForGoodOn!, 12);
  const unpaid = spec.special === 'arrears' || spec.special === 'radiated';
  const state = unpaid ? ('issued' as const) : ('paid' as const);
  all.invoices.push({ ...last.invoice, number: null, state, issuedOn, dueOn: addDays(issuedOn, 30) });
  note(last, owner, all);
}

function declareNow(company: DemoCompany, { current, today }: Calendar, all: Declared) {
  const { spec, make, now, owner } = company;
  if (!spec.now) return;
  const on = addDays(current.opensOn, make.random.int(2, diffDays(current.opensOn, today) - 1));
  const rows = { campaign: current, prices: current.prices, on, by: owner, role: ROLE };
  if (spec.now === 'deposee' || spec.now === 'rectifiee') {
    const last = spec.now === 'rectifiee' ? rectified(company, now, rows, all) : deposit(make, now, rows);
    all.declarations.push(last.declaration);
    all.versions.push(last.version);
    all.invoices.push({ ...last.invoice, number: null, state: 'draft', issuedOn: null, dueOn: null });
    note(last, owner, all);
    const to = { toEmail: owner.email, adherentId: now.adherent.id, locale: 'fr' };
    const id = make.id();
    const sent = { createdAt: last.version.submittedAt, sentAt: last.version.submittedAt };
    all.mails.push({
      id,
      messageId: `<${id}@localhost>`,
      ...to,
      template: 'declarations/receipt',
      data: {},
      ...sent,
    });
    return;
  }
  const { declaration } = deposit(make, now, rows);
  const half = spec.now === 'half';
  all.declarations.push({
    ...declaration,
    ...{
      state: 'brouillon',
      currentVersion: 0,
      stepsDone: half ? ['entreprise', 'salaries'] : ['entreprise'],
    },
    ...{ cseOpinionOn: null, duerpOn: half ? declaration.duerpOn : null, declarantRole: null },
  });
  all.audit.push(
    event(owner, declaration, 'declaration.begin', { exercice: current.exercice }, declaration.startedAt),
  );
}

/** A first version without one of the workers, then the one in force. */
function rectified(
  { make }: DemoCompany,
  lists: DemoCompany['now'],
  rows: Parameters<typeof deposit>[2],
  all: Declared,
): Deposited {
  const first = deposit(
    make,
    { ...lists, workers: lists.workers.slice(1) },
    { ...rows, on: addDays(rows.on, -2) },
  );
  const last = deposit(make, lists, { ...rows, number: 2 });
  all.versions.push({ ...first.version, declarationId: last.declaration.id });
  note({ ...first, declaration: last.declaration }, rows.by, all);
  return { ...last, declaration: { ...last.declaration, rectificationReason: REASON } };
}

function note({ declaration, version }: Deposited, by: PersonRow, all: Declared) {
  const { exercice, number, effectif, late, submittedAt } = version;
  const action = number === 1 ? 'declaration.submit' : 'declaration.rectify';
  all.audit.push(event(by, declaration, action, { exercice, number, effectif, late }, submittedAt));
}

const event = (
  by: PersonRow,
  declaration: Deposited['declaration'],
  action: string,
  facts: Record<string, unknown>,
  at: string,
): AuditRow => ({
  ...{
    at,
    personId: by.id,
    actorName: by.name,
    actorKind: 'company',
    action,
    adherentId: declaration.adherentId,
  },
  ...{ subjectKind: 'declaration', subjectId: declaration.id, facts, ip: '192.0.2.27' },
});

/** Something about a company that is not a declaration, done on a day. */
export const noted = (
  on: Day,
  who: PersonRow | null,
  adherentId: string,
  action: string,
  facts = {},
): AuditRow => ({
  ...{
    at: noonOf(on),
    personId: who?.id ?? null,
    actorName: who?.name ?? 'système',
    adherentId,
    action,
    facts,
  },
  actorKind: who?.staffRole ? 'staff' : who ? 'company' : 'system',
  ...{ subjectKind: null, subjectId: null, ip: null },
});
