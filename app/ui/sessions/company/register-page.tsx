import { standingOf } from '~/domain/sessions/filling';
import type { FormState } from '~/http/parse-form.server';
import type { SeatCandidate } from '~/services/sessions/company/seat-candidates.server';
import type { OpenSession } from '~/services/sessions/open/open-sessions.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { Checkboxes } from '../../kit/choices';
import { Card } from '../../kit/card';
import { ErrorSummary } from '../../kit/error-summary';
import { Page } from '../../kit/page';
import { TextInput } from '../../kit/text-input';
import { useThemeName } from '../open/session-words';

export interface RegisterPageProps {
  adherent: string;
  id: string;
  session: OpenSession;
  candidates: { total: number; rows: SeatCandidate[] };
  form?: FormState;
  /** Refusals that belong to no field. */
  errors?: string[];
}

/** Ticks workers of the list, adds people typed by hand, sends. Searching keeps what is ticked and typed. */
export function RegisterPage({ adherent, id, session, candidates, form, errors }: RegisterPageProps) {
  const { t, format } = useI18n();
  const theme = useThemeName()(session);
  const standing = standingOf(session);
  return (
    <Page
      title={t('seats:form.title')}
      lead={t('seats:form.lead', { theme, when: format.weekdayTime(session.startsAt) })}
      crumbs={[
        { label: t('seats:title'), href: paths.companySessions(adherent) },
        { label: theme, href: paths.session(session.number) },
      ]}
    >
      <ErrorSummary form={form} errors={errors} />
      <p>
        {standing.code === 'full' ? t('seats:form.full') : t('seats:form.seats', { count: standing.left })}
      </p>
      <form
        method="post"
        action={paths.companySession(adherent, session.number, '/inscription')}
        className="form"
        noValidate
      >
        <input type="hidden" name="id" value={form?.values.id ?? id} />
        {/* Enter in a field sends, and does not search: the first button of a form is the one Enter presses. */}
        <button name="intent" value="inscrire" className="sr" tabIndex={-1} aria-hidden="true">
          {t('seats:form.send')}
        </button>
        <Card>
          <div className="row">
            <TextInput name="q" type="search" label={t('seats:form.search')} form={form} />
            <Button name="intent" value="chercher" quiet>
              {t('seats:form.find')}
            </Button>
          </div>
          {candidates.rows.length === 0 ? (
            <p className="soft">{t('seats:form.empty')}</p>
          ) : (
            <Checkboxes
              name="salaries"
              label={t('seats:form.list')}
              form={form}
              choices={candidates.rows.map(({ id: value, name, post, isIn }) => ({
                value,
                label: name,
                hint: [post, isIn && t('seats:form.already')].filter(Boolean).join(' · ') || undefined,
              }))}
            />
          )}
          {candidates.total > candidates.rows.length && (
            <p className="hint">
              {t('seats:form.more', { shown: candidates.rows.length, total: candidates.total })}
            </p>
          )}
        </Card>
        <Card>
          <fieldset className="field">
            <legend>{t('seats:form.typed')}</legend>
            <p className="hint">{t('seats:form.typedHint')}</p>
            {[1, 2, 3].map((n) => (
              <div className="pairs" key={n}>
                <TextInput name={`nom${n}`} label={t('seats:form.name', { n })} form={form} />
                <TextInput name={`email${n}`} type="email" label={t('seats:form.email', { n })} form={form} />
              </div>
            ))}
          </fieldset>
        </Card>
        <div className="row">
          <Button name="intent" value="inscrire">
            {t(standing.code === 'full' ? 'seats:form.wait' : 'seats:form.send')}
          </Button>
        </div>
      </form>
    </Page>
  );
}
