import { cancellableUntil } from '~/domain/sessions/seats';
import { standingOf } from '~/domain/sessions/filling';
import { sessionReference } from '~/domain/sessions/kinds';
import type { OpenSession } from '~/services/sessions/open/open-sessions.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { Card } from '../../kit/card';
import { Notice } from '../../kit/notice';
import { Page } from '../../kit/page';
import { SummaryList } from '../../kit/summary-list';
import { Why } from '../../kit/why';
import { SessionList, StandingTag, usePrice, useThemeName } from './session-words';

export interface SessionPageProps {
  session: OpenSession;
  others: OpenSession[];
  /** Companies the reader may register for; null when nobody is signed in. */
  companies: { number: string; name: string }[] | null;
  /** It is over, or begun. */
  past: boolean;
  /** What search engines and calendars read of it (schema.org Event), as JSON. */
  structured: string;
}

/** The page of one session that people share: no name on it. */
export function SessionPage({ session, others, companies, past, structured }: SessionPageProps) {
  const { t, format } = useI18n();
  const name = useThemeName()(session);
  const price = usePrice();
  const open = !past && (session.state === 'publiee' || session.state === 'confirmee');
  const until = cancellableUntil(new Date(session.startsAt), session.noticeHours);
  return (
    <Page
      title={t('catalogue:session.title', { theme: name, when: format.day(format.dayOf(session.startsAt)) })}
      lead={t('catalogue:session.reference', { number: session.number })}
      tag={<StandingTag session={session} />}
      crumbs={[
        { label: t('catalogue:title'), href: paths.catalogue() },
        { label: t('catalogue:calendar.title'), href: paths.sessionCalendar() },
      ]}
      next={open && <Register session={session} companies={companies} />}
    >
      {session.state === 'annulee' && (
        <Notice title={t('catalogue:session.cancelledTitle')} tone="warn">
          <p>{t('catalogue:session.cancelledText')}</p>
        </Notice>
      )}
      {session.state !== 'annulee' && past && <Notice title={t('catalogue:session.pastTitle')} />}
      <Card>
        <SummaryList
          rows={[
            { label: t('catalogue:session.when'), value: <When session={session} /> },
            {
              label: t('catalogue:session.where'),
              value:
                session.format === 'webinaire'
                  ? t('catalogue:session.online')
                  : [session.centre, session.place, session.address].filter(Boolean).join(', '),
            },
            ...(session.trainer ? [{ label: t('catalogue:session.trainer'), value: session.trainer }] : []),
            { label: t('catalogue:price'), value: price(session.priceCents) },
            ...(open ? [{ label: t('catalogue:session.notice'), value: format.dateTime(until) }] : []),
          ]}
        />
        {open && session.state === 'publiee' && (
          <Why label={t('catalogue:session.decisionAbout')}>
            {t('catalogue:session.decision', { on: format.day(session.decisionOn) })}
          </Why>
        )}
        {open && <p className="soft small">{t('catalogue:session.share')}</p>}
      </Card>
      {others.length > 0 && (
        <Card title={t('catalogue:session.others')}>
          <SessionList sessions={others} withTheme={false} />
        </Card>
      )}
      {/* Data, not a script: `<` is written so that nothing in it can end the element. */}
      <script
        type="application/ld+json"
        id={sessionReference(session.number)}
        dangerouslySetInnerHTML={{ __html: structured }}
      />
    </Page>
  );
}

function Register({ session, companies }: Pick<SessionPageProps, 'session' | 'companies'>) {
  const { t } = useI18n();
  const full = standingOf(session).code === 'full';
  if (companies === null)
    return (
      <>
        <ButtonLink href={paths.signIn({ next: paths.session(session.number) })}>
          {t('catalogue:session.signIn')}
        </ButtonLink>
        <span className="soft small">{t('catalogue:session.signInWhy')}</span>
      </>
    );
  const [only] = companies;
  if (companies.length === 1 && only)
    return (
      <ButtonLink href={paths.companySession(only.number, session.number, '/inscription')}>
        {t(full ? 'catalogue:session.wait' : 'catalogue:session.register')}
      </ButtonLink>
    );
  if (companies.length === 0) return <span className="soft">{t('catalogue:session.signInWhy')}</span>;
  return companies.slice(0, 5).map(({ number, name }) => (
    <ButtonLink key={number} href={paths.companySession(number, session.number, '/inscription')} quiet>
      {t('catalogue:session.registerFor', { company: name })}
    </ButtonLink>
  ));
}

function When({ session }: { session: OpenSession }) {
  const { t, format } = useI18n();
  const span = (from: string, to: string) => `${format.weekdayTime(from)} – ${format.time(to)}`;
  if (session.parts.length === 0) return <>{span(session.startsAt, session.endsAt)}</>;
  return (
    <ul className="plain">
      {session.parts.map((part, index) => (
        <li key={part.startsAt}>
          {t('catalogue:session.part', { day: index + 1 })} · {span(part.startsAt, part.endsAt)}
        </li>
      ))}
    </ul>
  );
}
