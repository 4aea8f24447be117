import { paths } from '~/paths';
import { useDocument } from '../document';
import { useI18n } from '../i18n';
import { ButtonLink } from '../kit/button';
import { HeroPicture } from './hero-picture';

const doors = ['employer', 'accountant', 'independent', 'worker'] as const;
const steps = ['workers', 'exposures', 'check', 'receipt'] as const;

/** The public home page: one sentence, two ways in, then a door for each audience. */
export function HomePage() {
  const { t } = useI18n();
  const { head, service: identity } = useDocument();
  const { name: service, phone } = identity;
  head.title = t('home:title');
  return (
    <div className="page">
      <div className="hero">
        <div>
          <h1>{t('home:title')}</h1>
          <p className="lead">{t('home:lead')}</p>
          <div className="row">
            <ButtonLink href={paths.signIn()}>{t('home:signIn')}</ButtonLink>
            <ButtonLink href={paths.firstAccess()} quiet>
              {t('home:firstAccess')}
            </ButtonLink>
          </div>
          <p className="soft small">{t('home:noPassword')}</p>
        </div>
        <HeroPicture title={t('home:picture')} />
      </div>

      <section className="tool" aria-labelledby="tool">
        <div>
          <h2 id="tool">{t('home:tool.title')}</h2>
          <p>{t('home:tool.text')}</p>
        </div>
        <div>
          <ButtonLink href={paths.suiviTool()}>{t('home:tool.action')}</ButtonLink>
          <p>
            <a href={paths.repriseTool()}>{t('repriseTool:title')}</a>
          </p>
        </div>
      </section>

      <section className="stack">
        <h2>{t('home:doors.title')}</h2>
        <div className="doors">
          {doors.map((door) => (
            <section key={door} className="card door">
              <h3>{t(`home:doors.${door}.title`)}</h3>
              <p>{t(`home:doors.${door}.text`, { service, phone })}</p>
              <Ways door={door} />
            </section>
          ))}
        </div>
      </section>

      <section className="stack">
        <h2>{t('home:steps.title')}</h2>
        <ol className="path">
          {steps.map((step) => (
            <li key={step}>
              <h3>{t(`home:steps.${step}.title`)}</h3>
              <p>{t(`home:steps.${step}.text`)}</p>
            </li>
          ))}
        </ol>
      </section>

      <p className="soft">
        {t('home:staff', { service })} <a href={paths.service()}>{t('home:staffAction')}</a>
      </p>
    </div>
  );
}

/** The real next steps of one audience. */
function Ways({ door }: { door: (typeof doors)[number] }) {
  const { t } = useI18n();
  const href = {
    employer: paths.firstAccess(),
    accountant: paths.portfolio(),
    independent: `${paths.help()}#independants`,
    worker: paths.workerDoor(),
  }[door];
  return (
    <div className="row">
      <ButtonLink href={href} quiet>
        {t(`home:doors.${door}.action`)}
      </ButtonLink>
      {door === 'employer' && <a href={paths.signIn()}>{t('home:doors.employer.other')}</a>}
    </div>
  );
}
