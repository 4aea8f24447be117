import { visitReference } from '~/domain/visits/kinds';
import { paths } from '~/paths';
import type { AnnouncedVisit } from '~/services/visits/announce/show-announced.server';
import type { Serialized } from '~/ui/page-data';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { Card } from '../../kit/card';
import { DayText } from '../../kit/date-time';
import { Notice } from '../../kit/notice';
import { Page } from '../../kit/page';
import { PostButton } from '../../kit/post-button';
import { SummaryList, type SummaryRow } from '../../kit/summary-list';
import { Tag } from '../../kit/tag';

type Visit = Serialized<AnnouncedVisit>;

/** A request just sent: its reference, its last day, what was mailed, who does what next. */
export function VisitAnnounced({
  adherent,
  visit,
  today,
}: {
  adherent: string;
  visit: Visit;
  today: string;
}) {
  const { t, format } = useI18n();
  const { id, kind, act, cause, state, dueOn, fromOn, article, facts, worker, proposalDays } = visit;
  const reference = visitReference(visit.number);
  const waits = state === 'recue';
  const due = dueOn && <DayText day={dueOn} />;
  const isLate = waits && dueOn !== null && dueOn < today;
  const hasBegun = waits && !isLate && kind === 'embauche' && !!facts.startOn && facts.startOn < today;
  const rows: SummaryRow[] = [
    { label: t('announce:worker'), value: worker?.name ?? null },
    { label: t('announce:done.what'), value: t(`visits:kind.${kind}`) },
    ...(act === 'VISITE' || act === 'ATTESTATION'
      ? []
      : [{ label: t('announce:done.act'), value: t(`visits:act.${act}`) }]),
    ...(cause ? [{ label: t('absences:return.cause'), value: t(`visits:cause.${cause}`) }] : []),
    ...(fromOn ? [{ label: t('announce:done.from'), value: <DayText day={fromOn} /> }] : []),
    { label: t('announce:done.due'), value: due || t('announce:done.noDue') },
    ...(article ? [{ label: t('announce:done.article'), value: article }] : []),
    ...(facts.motives?.length
      ? [
          {
            label: t('announce:worry.motives'),
            value: format.list(facts.motives.map((motive) => t(`visits:motive.${motive}`))),
          },
        ]
      : []),
    ...(facts.lastVisitOn
      ? [
          {
            label: t('workers:fields.lastVisitOn'),
            value: (
              <>
                <DayText day={facts.lastVisitOn} />
                {facts.lastVisitService && `, ${facts.lastVisitService}`}
              </>
            ),
          },
        ]
      : []),
    ...(facts.exposures?.length
      ? [
          {
            label: t('announce:done.exposures'),
            value: format.list(facts.exposures.map((code) => t(`thesaurus:exposures.${code}.label`))),
          },
        ]
      : []),
    ...(visit.message ? [{ label: t('announce:message.label'), value: visit.message }] : []),
  ];
  return (
    <Page
      title={t(waits ? 'announce:done.title' : 'announce:done.titleKnown', { reference })}
      tag={<Tag tone={waits ? 'info' : 'plain'}>{t(`visits:state.${state}`)}</Tag>}
      lead={waits ? t('announce:done.lead', { count: proposalDays }) : undefined}
      crumbs={[{ label: t('announce:title'), href: paths.announce(adherent) }]}
    >
      {isLate && (
        <Notice tone="bad" title={t('announce:done.lateTitle', { day: format.day(dueOn) })}>
          <p>{t('announce:done.lateText')}</p>
        </Notice>
      )}
      {hasBegun && facts.startOn && (
        <Notice tone="info" title={t('changes:first.startPast', { day: format.day(facts.startOn) })} />
      )}
      <Card title={t('announce:done.summary')}>
        <SummaryList rows={rows} />
      </Card>
      {waits && (
        <Card title={t('announce:done.next')}>
          <ol className="bullets">
            {visit.mailedTo && <li>{t('announce:done.mailed', { email: visit.mailedTo })}</li>}
            <li>{t('announce:done.step1', { count: proposalDays })}</li>
            <li>{t('announce:done.step2')}</li>
            <li>{t('announce:done.step3')}</li>
          </ol>
          {kind === 'embauche' && worker && !facts.lastVisitOn && (
            <p>
              {t('announce:done.recentVisit')}{' '}
              <a href={paths.worker(adherent, worker.id)}>{t('announce:done.recentVisitLink')}</a>
            </p>
          )}
        </Card>
      )}
      <div className="row">
        <ButtonLink href={paths.visit(adherent, id)}>{t('announce:done.open')}</ButtonLink>
        <ButtonLink href={paths.announce(adherent)} quiet>
          {t('announce:done.another')}
        </ButtonLink>
        {waits && (
          <PostButton action={paths.announced(adherent, id)} label={t('announce:done.cancel')} quiet danger />
        )}
      </div>
    </Page>
  );
}
