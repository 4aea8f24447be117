import { LONGEST_SERIES, REPEATS } from '~/domain/sessions/session-entry';
import type { SessionChoices } from '~/services/sessions/staff/list-sessions.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { Radios } from '../../kit/choices';
import { ErrorSummary } from '../../kit/error-summary';
import { type FormState, textOf } from '../../kit/form-state';
import { Page } from '../../kit/page';
import { TextInput } from '../../kit/text-input';
import { SessionFields } from './session-fields';

interface NewSessionPageProps {
  choices: SessionChoices;
  form: FormState;
}

/** A session to plan, alone or as a series; begun from another when copied. */
export function NewSessionPage({ choices, form }: NewSessionPageProps) {
  const { t } = useI18n();
  return (
    <Page
      title={t('board:form.newTitle')}
      crumbs={[
        { label: t('board:title'), href: paths.sessionBoard() },
        { label: t('board:list.title'), href: paths.staffSessions() },
      ]}
    >
      <ErrorSummary form={form} />
      <form method="post" action={paths.newSession()} noValidate className="form">
        <input type="hidden" name="id" value={textOf(form, 'id', null)} />
        <SessionFields form={form} choices={choices} />
        <Radios
          name="repeat"
          label={t('board:form.repeat')}
          choices={REPEATS.map((value) => ({ value, label: t(`board:form.repeats.${value}`) }))}
          form={form}
          inline
        />
        <TextInput
          name="times"
          inputMode="numeric"
          width={4}
          label={t('board:form.times')}
          hint={t('board:form.timesHint', { max: LONGEST_SERIES })}
          form={form}
        />
        <div className="row">
          <Button name="step" value="publish">
            {t('board:form.publish')}
          </Button>
          <Button name="step" value="draft" quiet>
            {t('board:form.draft')}
          </Button>
        </div>
      </form>
    </Page>
  );
}
