import { json } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { REPRISE_PARAMETERS } from '~/domain/visits/reprise-query';
import { can } from '~/domain/access/permissions';
import { publicPage } from '~/http/guard.server';
import { paths } from '~/paths';
import { enterCompany, type PersonActor } from '~/services/access/actor';
import { answerReprise } from '~/services/visits/answer-reprise.server';
import { ReprisePage, type ReprisePageProps } from '~/ui/visits/reprise/reprise-page';

export const loader = publicPage('tool:public', async ({ actor, url, today, now }) => {
  const asked = REPRISE_PARAMETERS.some((parameter) => url.searchParams.has(parameter));
  const outcome = asked ? await answerReprise(url.searchParams, now) : null;
  const page: ReprisePageProps = { query: url.search, outcome, today, announceAt: announceAt(actor) };
  return json(page, { status: outcome && !outcome.ok ? 400 : 200 });
});

/** Where this person announces a return: at the only company, or by choosing one; null for who has none. */
function announceAt(person: PersonActor | null): string | null {
  const [only, ...others] = person?.companies ?? [];
  if (!person || !only) return null;
  const company = others.length === 0 ? enterCompany(person, only.number) : null;
  if (company && !can(company.subject, 'visit:announce')) return null;
  return company ? paths.announceWhat(company.number, 'reprise') : paths.companies();
}

export default function Reprise() {
  return <ReprisePage {...(useLoaderData() as ReprisePageProps)} />;
}
