import type { CompanyRole } from '~/domain/access/roles';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { ErrorSummary } from '../../kit/error-summary';
import type { FormState } from '../../kit/form-state';
import { Page } from '../../kit/page';
import { PostButton } from '../../kit/post-button';
import { RoleChoices, RoleWords } from './role-choices';

interface PlacePageProps {
  member: { id: string; name: string; email: string; roles: CompanyRole[]; version: number; you: boolean };
  number: string;
  form?: FormState;
}

/** One member: roles, hand-over, leaving. */
export function PlacePage({ member, number, form }: PlacePageProps) {
  const { t } = useI18n();
  const { name, email, roles, version, you } = member;
  // Only the form of the roles shows again what was ticked in it.
  const typed = form?.values.intent === 'roles' ? form : undefined;
  const here = paths.place(number, member.id);
  return (
    <Page
      title={t('people:place.title', { name })}
      lead={email}
      crumbs={[{ label: t('people:team.title'), href: paths.people(number) }]}
    >
      <ErrorSummary form={form} />
      <p>
        {t('people:place.now')} <RoleWords roles={roles} />
      </p>
      <Card>
        <form method="post" className="form">
          <RoleChoices label={t('people:place.roles')} values={roles} form={typed} />
          <Button name="intent" value="roles">
            {t('people:place.save')}
          </Button>
          <input type="hidden" name="version" value={version} />
        </form>
      </Card>
      {!you && (
        <Card title={t('people:handOver.title')}>
          <p>{t('people:handOver.text', { name })}</p>
          <PostButton
            action={here}
            fields={{ intent: 'hand-over', version, roles: 'lecture' }}
            label={t('people:handOver.submit', { name })}
            quiet
          />
        </Card>
      )}
      <Card title={t(you ? 'people:leave.titleYou' : 'people:leave.title')}>
        <p>{t('people:leave.text')}</p>
        <PostButton
          action={here}
          fields={{ intent: 'leave', version }}
          label={t(you ? 'people:leave.submitYou' : 'people:leave.submit', { name })}
          danger
          quiet
        />
      </Card>
    </Page>
  );
}
