import { paths } from '~/paths';
import { useI18n } from '../i18n';
import { Card } from '../kit/card';
import { ErrorSummary } from '../kit/error-summary';
import { Page } from '../kit/page';

interface Person {
  key: string;
  name: string;
  staff: boolean;
}

export type DemoActivation = { number: string; code: string };

interface DemoPeopleProps {
  people: readonly Person[];
  activation: DemoActivation | null;
  next?: string;
}

/** The demo people, one click each: those of companies, then those of the service; and what opens a first access. */
export function DemoPeople({ people, activation, next }: DemoPeopleProps) {
  const { t } = useI18n();
  return (
    <div className="grid">
      {[false, true].map((staff) => (
        <Card key={String(staff)} title={t(staff ? 'demo:people.service' : 'demo:people.companies')}>
          <form method="post" action={paths.demoSignIn()}>
            {next && <input type="hidden" name="next" value={next} />}
            <ul className="demo-people">
              {people
                .filter((person) => person.staff === staff)
                .map(({ key, name }) => (
                  <li key={key}>
                    <button className="btn quiet slim" name="personne" value={key}>
                      {name}
                    </button>{' '}
                    <span className="soft">{t(`demo:person.${key}`)}</span>
                  </li>
                ))}
            </ul>
          </form>
        </Card>
      ))}
      {activation && (
        <p className="small">
          <a href={paths.firstAccess()}>{t('demo:people.firstAccess')}</a>{' '}
          {t('demo:people.activation', { ...activation })}
        </p>
      )}
    </div>
  );
}

/** The same list on its own page, where an unknown name is refused. */
export function DemoSignInPage({ unknown, ...demo }: DemoPeopleProps & { unknown: boolean }) {
  const { t } = useI18n();
  return (
    <Page title={t('demo:people.title')} lead={t('demo:people.lead')}>
      <ErrorSummary errors={unknown ? [t('demo:people.unknown')] : []} />
      <DemoPeople {...demo} />
    </Page>
  );
}
