import { json } from '@remix-run/node';
import { z } from 'zod';
import { personNameSchema, phoneSchema } from '~/domain/access/person';
import { flash } from '~/http/flash.server';
import { personPage } from '~/http/guard.server';
import { optional, parseForm } from '~/http/parse-form.server';
import { seeOther } from '~/http/refuse';
import { locales } from '~/locales/translation';
import { paths } from '~/paths';
import { readAccount, saveAccount } from '~/services/access/account.server';
import { ProfilePage } from '~/ui/access/account';
import { usePageData, useRefusal } from '~/ui/page-data';

const schema = z.object({
  name: personNameSchema,
  phone: optional(phoneSchema),
  locale: optional(z.enum(locales)),
});

export const loader = personPage('account:own', ({ actor }) => readAccount(actor));

export const action = personPage('account:own', async ({ actor, request, t }) => {
  const parsed = await parseForm(request, schema, t);
  if (!parsed.ok) return json(parsed.form, { status: 422 });
  await saveAccount(actor, parsed.value);
  return seeOther(paths.account(), flash({ kind: 'success', text: t('account:profile.saved') }));
});

export default function Profile() {
  return <ProfilePage account={usePageData<typeof loader>()} form={useRefusal<typeof action>()} />;
}
