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

/** The demo people, one click each: those of companies, then those of the service. */
export function DemoPeople({ people, next }: { people: readonly Person[]; next?: string }) {
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
    </div>
  );
}

/** The same list on its own page, where an unknown name is refused. */
export function DemoSignInPage({ people, unknown }: { people: readonly Person[]; unknown: boolean }) {
  const { t } = useI18n();
  return (
    <Page title={t('demo:people.title')} lead={t('demo:people.lead')}>
      <ErrorSummary errors={unknown ? [t('demo:people.unknown')] : []} />
      <DemoPeople people={people} />
    </Page>
  );
}
