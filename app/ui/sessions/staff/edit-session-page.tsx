import type { SessionChoices } from '~/services/sessions/staff/list-sessions.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { ErrorSummary } from '../../kit/error-summary';
import type { FormState } from '../../kit/form-state';
import { Page } from '../../kit/page';
import { SessionFields } from './session-fields';

interface EditSessionPageProps {
  number: number;
  version: number;
  choices: SessionChoices;
  form: FormState;
}

/** What of a session may still change; its people hear of another date or place. */
export function EditSessionPage({ number, version, choices, form }: EditSessionPageProps) {
  const { t } = useI18n();
  return (
    <Page
      title={t('board:form.editTitle', { number })}
      lead={t('board:form.tells')}
      crumbs={[
        { label: t('board:title'), href: paths.sessionBoard() },
        { label: t('board:page.reference', { number }), href: paths.staffSession(number) },
      ]}
    >
      <ErrorSummary form={form} />
      <form method="post" action={paths.staffSession(number, '/modification')} noValidate className="form">
        <input type="hidden" name="version" value={version} />
        <SessionFields form={form} choices={choices} />
        <div className="row">
          <Button>{t('board:form.save')}</Button>
        </div>
      </form>
    </Page>
  );
}
