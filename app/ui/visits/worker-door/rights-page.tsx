import { paths } from '~/paths';
import { useDocument } from '../../document';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { Card } from '../../kit/card';
import { Page } from '../../kit/page';
import { Why } from '../../kit/why';

/** Each right with its article, and the visit it asks for. */
const rights = [
  { name: 'demande', article: 'R.4624-34', kind: 'demande-travailleur' },
  { name: 'prereprise', article: 'L.4624-2-4, R.4624-29, R.4624-30', kind: 'prereprise' },
  { name: 'postExposition', article: 'L.4624-2-1, R.4624-28-2', kind: 'spe' },
] as const;

const employer = [
  { name: 'employer', article: 'L.1110-4 du code de la santé publique, R.4624-34' },
  { name: 'time', article: 'R.4624-39' },
] as const;

const others = [
  { name: 'midCareer', article: 'L.4624-2-2' },
  { name: 'liaison', article: 'L.1226-1-3' },
  { name: 'who', article: 'L.4624-1' },
] as const;

/** What a worker may ask for, and what his employer learns of it. */
export function RightsPage({ inside }: { inside: boolean }) {
  const { t } = useI18n();
  const { phone } = useDocument().service;
  return (
    <Page
      title={t('door:rights.title')}
      lead={t('door:rights.lead')}
      next={
        <>
          <ButtonLink href={paths.workerRequest()}>{t('door:rights.ask')}</ButtonLink>
          <ButtonLink href={paths.workerRequests()} quiet>
            {t(inside ? 'door:list.title' : 'door:rights.mine')}
          </ButtonLink>
        </>
      }
    >
      <div className="grid">
        {employer.map((each) => (
          <Right key={each.name} {...each} level={2} />
        ))}
      </div>
      <section className="stack">
        <h2>{t('door:rights.know')}</h2>
        {rights.map(({ kind, ...each }) => (
          <Right key={each.name} {...each} href={paths.workerRequest({ visite: kind })} />
        ))}
      </section>
      <section className="stack">
        <h2>{t('door:rights.others')}</h2>
        <div className="grid">
          {others.map((each) => (
            <Right key={each.name} {...each} />
          ))}
        </div>
      </section>
      <p>{t('door:rights.emergency')}</p>
      <p className="soft">{t('door:rights.call', { phone })}</p>
    </Page>
  );
}

interface RightProps {
  name: string;
  article: string;
  href?: string;
  level?: 2 | 3;
}

function Right({ name, article, href, level = 3 }: RightProps) {
  const { t } = useI18n();
  const title = t(`door:rights.${name}.title`);
  return (
    <Card title={title} level={level}>
      <p>{t(`door:rights.${name}.text`)}</p>
      <Why article={article} about={title}>
        {t(`door:rights.${name}.why`)}
      </Why>
      {href && (
        <p>
          <a href={href}>
            {t('door:rights.ask')}
            <span className="sr"> : {title}</span>
          </a>
        </p>
      )}
    </Card>
  );
}
