import { randomUUID } from 'node:crypto';
import { OPEN_SESSIONS, type SessionState } from '~/domain/sessions/lifecycle';
import { registrationEntrySchema } from '~/domain/sessions/registration-entry';
import { flash } from '~/http/flash.server';
import { companyPage } from '~/http/guard.server';
import { parseForm } from '~/http/parse-form.server';
import { again, notFound, seeOther } from '~/http/refuse';
import { registerPeople } from '~/services/sessions/company/register-people.server';
import { seatCandidates } from '~/services/sessions/company/seat-candidates.server';
import { showOpenSession } from '~/services/sessions/open/open-sessions.server';
import { paths } from '~/paths';
import { usePageData, useRefusal } from '~/ui/page-data';
import { RegisterPage } from '~/ui/sessions/company/register-page';
import { numberIn } from '~/http/session-number.server';

export const loader = companyPage('session:register', async ({ actor, params, now }) => {
  const session = await showOpenSession(numberIn(params.session));
  if (!session) throw notFound();
  const takes =
    new Date(session.startsAt) > now && (OPEN_SESSIONS as readonly SessionState[]).includes(session.state);
  if (!takes) throw seeOther(paths.session(session.number));
  const candidates = await seatCandidates(actor, { number: session.number, q: '', chosen: [] });
  return { adherent: actor.number, id: randomUUID(), session, candidates };
});

export const action = companyPage('session:register', async ({ actor, request, params, t }) => {
  const number = numberIn(params.session);
  const parsed = await parseForm(request, registrationEntrySchema, t);
  const typed = parsed.form.values;
  const chosen = [typed.salaries ?? []].flat().filter((id) => /^[0-9a-f-]{36}$/.test(id));
  const q = typeof typed.q === 'string' ? typed.q : '';
  const refuse = async (errors?: string[], status: 422 | 409 = 422) =>
    again(
      { form: parsed.form, errors, candidates: await seatCandidates(actor, { number, q, chosen }) },
      status,
    );
  if (!parsed.ok || parsed.value.intent === 'chercher') return refuse();
  const done = await registerPeople(actor, number, parsed.value);
  if (!done) throw notFound();
  if (!done.ok) {
    const [refusal] = done.refusals;
    const names = refusal!.code === 'already-registered' ? refusal!.names.join(', ') : '';
    return refuse([t(`seats:refusal.${refusal!.code}`, { names })], 409);
  }
  const seated = done.value.filter(({ state }) => state === 'confirmee').length;
  const waiting = done.value.length - seated;
  const text = [
    seated > 0 && t('seats:said.registered', { count: seated }),
    waiting > 0 && t('seats:said.waiting', { count: waiting }),
  ];
  return seeOther(
    paths.companySession(actor.number, number),
    flash({ kind: 'success', text: text.filter(Boolean).join(' ') }),
  );
});

export default function Registration() {
  const page = usePageData<typeof loader>();
  const refusal = useRefusal<typeof action>();
  return <RegisterPage {...page} {...refusal} />;
}
