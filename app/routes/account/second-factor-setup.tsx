import { json } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { flash } from '~/http/flash.server';
import { enteringPage } from '~/http/guard.server';
import type { FormState } from '~/http/parse-form.server';
import { refusedForm } from '~/http/refusal-errors';
import { safePath, seeOther } from '~/http/refuse';
import { sessionCookie } from '~/http/sign-in.server';
import { paths } from '~/paths';
import {
  beginSecondFactor,
  confirmSecondFactor,
  recoveryCodesLeft,
  removeSecondFactor,
  renewRecoveryCodes,
} from '~/services/access/second-factor.server';
import { SecondFactorSetupPage } from '~/ui/access/second-factor-setup';
import { usePageData } from '~/ui/page-data';

// Staff come here before they have a second factor, hence a page of signing in.
export const loader = enteringPage('account:own', async ({ actor, url }) => {
  const next = safePath(url.searchParams.get('next'), '');
  if (actor.totp && !actor.secondFactor) throw seeOther(paths.secondFactor({ next: url.pathname }));
  const setup = await beginSecondFactor(actor);
  return { setup, next, staff: actor.staffRole !== null, left: setup ? 0 : await recoveryCodesLeft(actor) };
});

export interface SetupResult {
  codes?: string[];
  form?: FormState;
}

export const action = enteringPage('account:own', async ({ actor, request, t }) => {
  if (actor.totp && !actor.secondFactor) throw seeOther(paths.secondFactor());
  const form = await request.formData();
  const typed = String(form.get('code') ?? '');
  const refuse = (refusals: { code: string }[]) =>
    json<SetupResult>({ form: refusedForm(t, 'secondFactor', refusals, undefined, 'code') }, { status: 422 });
  switch (form.get('intent')) {
    case 'remove': {
      const removed = await removeSecondFactor(actor, typed);
      const done = { kind: 'success', text: t('secondFactor:setup.removed') } as const;
      return removed.ok ? seeOther(paths.security(), flash(done)) : refuse(removed.refusals);
    }
    case 'renew': {
      const renewed = await renewRecoveryCodes(actor, typed);
      return renewed.ok ? json<SetupResult>({ codes: renewed.value }) : refuse(renewed.refusals);
    }
    default: {
      const confirmed = await confirmSecondFactor(actor, typed);
      if (!confirmed.ok) return refuse(confirmed.refusals);
      const { codes, token } = confirmed.value;
      return json<SetupResult>({ codes }, { headers: { 'Set-Cookie': sessionCookie(token) } });
    }
  }
});

export default function SecondFactorSetup() {
  const result = useActionData() as SetupResult | undefined;
  return <SecondFactorSetupPage {...usePageData<typeof loader>()} {...result} />;
}
