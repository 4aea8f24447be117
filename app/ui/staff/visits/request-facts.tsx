import { visitReference } from '~/domain/visits/kinds';
import type { VisitRequest } from '~/services/visits/show-request.server';
import { paths } from '~/paths';
import type { Serialized } from '../../page-data';
import { useI18n } from '../../i18n';
import { Card } from '../../kit/card';
import { DateTime, DayText } from '../../kit/date-time';
import { type SummaryRow, SummaryList } from '../../kit/summary-list';
import { CategoryTag, Tag } from '../../kit/tag';
import { DueText } from './due-text';

export type Visit = Serialized<VisitRequest>;

/** `level`: of the headings, under the heading that names the request. */
export interface RequestPartProps {
  visit: Visit;
  level: 2 | 3;
}

/** Why the request is here and by when: the rule in words, its article, the legal day. */
export function RequestReason({ visit, today }: { visit: Visit; today: string }) {
  const { t } = useI18n();
  const rule = t(`visits:triage.${visit.rule}`);
  return (
    <section aria-label={t('visitQueue:sheet.why')}>
      <p>
        <strong>{t(`visits:kind.${visit.kind}`)}</strong> <Tag>{t(`visits:state.${visit.state}`)}</Tag>{' '}
        {visit.private && <Tag tone="info">{t('visitQueue:private')}</Tag>}
      </p>
      <p>
        {visit.rank === null
          ? t('visitQueue:sheet.ruleOnly', { rule })
          : t('visitQueue:sheet.rule', { rank: visit.rank, rule })}
        {visit.article && <span className="soft"> ({visit.article})</span>}
      </p>
      <p>
        <DueText due={visit.dueOn} today={today} />
      </p>
    </section>
  );
}

const rowsOf = (rows: (SummaryRow | null | undefined | false | '' | 0)[]): SummaryRow[] =>
  rows.filter((row): row is SummaryRow => Boolean(row));

/** Who it is about: identity, company, post, declared exposures, follow-up; the cause of a follow-up is not told. */
export function RequestWorker({ visit, level }: RequestPartProps) {
  const { t, format } = useI18n();
  const { worker, company } = visit;
  const contact = company && [company.contact, company.phone].filter(Boolean).join(' · ');
  return (
    <Card title={t('visitQueue:sheet.worker')} level={level}>
      <SummaryList
        rows={rowsOf([
          worker?.birthDate
            ? { label: t('visitQueue:sheet.born'), value: <DayText day={worker.birthDate} /> }
            : visit.facts.birthDate && {
                label: t('visitQueue:sheet.born'),
                value: <DayText day={visit.facts.birthDate} />,
              },
          company && {
            label: t('visitQueue:sheet.company'),
            value: <a href={paths.member(company.number)}>{company.name}</a>,
          },
          contact ? { label: t('visitQueue:sheet.contact'), value: contact } : null,
          worker && {
            label: t('visitQueue:sheet.post'),
            value: worker.post ?? worker.jobTitle,
          },
          worker && {
            label: t('visitQueue:sheet.exposures'),
            value:
              format.list(worker.exposures.map((code) => t(`thesaurus:exposures.${code}.label`))) ||
              t('visitQueue:sheet.noExposure'),
          },
          worker && {
            label: t('visitQueue:sheet.followUp'),
            value: <CategoryTag category={worker.category} t={t} />,
          },
          worker && {
            label: t('visitQueue:sheet.last'),
            value: worker.lastOn ? <DayText day={worker.lastOn} /> : t('visitQueue:sheet.never'),
          },
          worker?.nextOn && {
            label: t('visitQueue:sheet.nextOn'),
            value: <DayText day={worker.nextOn} />,
          },
        ])}
      />
    </Card>
  );
}

/** What was asked, in words. */
export function RequestFacts({ visit, level }: RequestPartProps) {
  const { t, format } = useI18n();
  const { facts } = visit;
  const on = (label: string, value: string | undefined) =>
    value && { label: t(`visitQueue:sheet.${label}`), value: <DayText day={value} /> };
  const requester = [visit.requesterName, visit.requesterEmail, visit.requesterPhone];
  return (
    <Card title={t('visitQueue:sheet.request')} level={level}>
      <SummaryList
        rows={rowsOf([
          {
            label: t('visitQueue:sheet.origin'),
            value: `${visitReference(visit.number)}, ${t(`visits:origin.${visit.origin}`)}`,
          },
          { label: t('visitQueue:sheet.requestedAt'), value: <DateTime at={visit.requestedAt} /> },
          visit.requesterName && {
            label: t('visitQueue:sheet.requester'),
            value: requester.filter(Boolean).join(' · '),
          },
          visit.cause && { label: t('visitQueue:sheet.cause'), value: t(`visits:cause.${visit.cause}`) },
          facts.absenceFrom && {
            label: t('visitQueue:sheet.absence'),
            value: facts.returnOn
              ? t('visitQueue:sheet.absenceFromTo', {
                  from: format.day(facts.absenceFrom),
                  to: format.day(facts.returnOn),
                })
              : t('visitQueue:sheet.absenceFrom', { from: format.day(facts.absenceFrom) }),
          },
          on('returnOn', facts.absenceFrom ? undefined : facts.returnOn),
          on('prerepriseOn', visit.worker?.prerepriseOn ?? facts.prerepriseOn),
          on('startOn', facts.startOn),
          on('endedOn', facts.endedOn),
          facts.motives?.length && {
            label: t('visitQueue:sheet.motives'),
            value: (
              <ul className="bullets">
                {facts.motives.map((motive) => (
                  <li key={motive}>{t(`visits:motive.${motive}`)}</li>
                ))}
              </ul>
            ),
          },
          on('informed', facts.workerInformedOn),
          facts.availability && { label: t('visitQueue:sheet.availability'), value: facts.availability },
          facts.teleconsultationAgreed && {
            label: t('visitQueue:sheet.teleconsultation'),
            value: t('visitQueue:sheet.yes'),
          },
          facts.employer && { label: t('visitQueue:sheet.employer'), value: facts.employer },
          visit.professional && { label: t('visitQueue:sheet.assigned'), value: visit.professional },
        ])}
      />
      {facts.holdAnyway && <p>{t('visitQueue:sheet.holdAnyway')}</p>}
      {visit.message && (
        <blockquote className="whitespace-pre-wrap break-words">
          <span className="sr">{t('visitQueue:sheet.message')} </span>
          {visit.message}
        </blockquote>
      )}
      {visit.handedOverAt && (
        <p className="soft small">
          {t('visitQueue:sheet.handedOver', { at: format.dateTime(visit.handedOverAt) })}
        </p>
      )}
      {visit.publishedAt && (
        <p className="soft small">
          {t('visitQueue:sheet.published', { at: format.dateTime(visit.publishedAt) })}
        </p>
      )}
    </Card>
  );
} // prettier-ignore
