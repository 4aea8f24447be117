import { formatNaf, formatSiren, formatSiret } from '~/domain/shared/identifiers';
import type { MemberSheet } from '~/services/declarations/members/show-member.server';
import type { MemberVisits } from '~/services/visits/member-visits.server';
import type { AuditLine } from '~/services/access/audit-trail.server';
import type { Serialized } from '~/ui/page-data';
import { paths } from '~/paths';
import { auditSentence } from '../../access/audit-sentence';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { Card } from '../../kit/card';
import { DateTime } from '../../kit/date-time';
import { Notice } from '../../kit/notice';
import { Page } from '../../kit/page';
import { PostButton } from '../../kit/post-button';
import { SummaryList } from '../../kit/summary-list';
import { MemberDeclarations, MemberInvoices, MemberPeople } from './member-parts';
import { MemberVisitsPart } from './member-visits';
import { MemberTag } from './members-page';

export type Sheet = Serialized<MemberSheet>;
export interface MemberPageProps {
  sheet: Sheet;
  may: { edit: boolean; radiate: boolean; takeOver: boolean; readList: boolean; print: boolean };
  visits: Serialized<MemberVisits>;
  today: string;
  trail: Serialized<AuditLine>[] | null;
}

/** All that the service knows of a member, on one page. */
export function MemberPage({ sheet, may, visits, today, trail }: MemberPageProps) {
  const { t, format } = useI18n();
  const { member } = sheet;
  const { number, name, status } = member;
  const act = (action: string) => paths.memberAction(number, action);
  return (
    <Page
      title={name}
      tag={<MemberTag status={status} suspended={member.arrearsSince !== null} />}
      crumbs={[{ label: t('members:title'), href: paths.members() }]}
      lead={t('members:sheet.lead', {
        number,
        count: member.effectif,
        effectif: format.integer(member.effectif),
      })}
      next={
        <>
          {may.edit && <ButtonLink href={act('modification')}>{t('members:sheet.edit')}</ButtonLink>}
          <ButtonLink href={paths.memberPlan(number)} quiet>
            {t('plan:staff.link')}
          </ButtonLink>
          {may.takeOver && status === 'active' && (
            <ButtonLink href={paths.takeOver(number)} quiet>
              {t('members:sheet.takeOver')}
            </ButtonLink>
          )}
          {may.radiate && status === 'active' && (
            <ButtonLink href={act('radiation')} quiet danger>
              {t('members:sheet.radiate')}
            </ButtonLink>
          )}
        </>
      }
    >
      {status === 'radiated' && (
        <Notice tone="bad" title={t('members:sheet.radiated', { on: format.day(member.radiatedOn ?? '') })}>
          {member.radiation && (
            <p>
              {[t(`members:reasons.${member.radiation.reason}`), member.radiation.detail]
                .filter(Boolean)
                .join('. ')}
            </p>
          )}
          {may.radiate && <PostButton action={act('retour')} label={t('members:radiation.return')} quiet />}
        </Notice>
      )}
      {member.arrearsSince && (
        <Notice tone="warn" title={t('members:sheet.suspended', { on: format.day(member.arrearsSince) })} />
      )}
      <Identity sheet={sheet} />
      <MemberVisitsPart visits={visits} today={today} />
      <MemberPeople sheet={sheet} mayPrint={may.print} />
      <MemberDeclarations sheet={sheet} mayRead={may.readList} />
      <MemberInvoices sheet={sheet} />
      {trail && (
        <Card title={t('members:sheet.trail')}>
          {trail.length === 0 && <p>{t('audit:none')}</p>}
          <ul className="bullets">
            {trail.map((line) => (
              <li key={line.id}>
                <DateTime at={line.at} /> : {line.actorName} {auditSentence(line, { t, format })}
              </li>
            ))}
          </ul>
          <p>
            <a href={paths.serviceAudit({ adherent: number })}>{t('members:sheet.allTrail')}</a>
          </p>
        </Card>
      )}
    </Page>
  );
}

function Identity({ sheet: { member, etablissements } }: { sheet: Sheet }) {
  const { t, format } = useI18n();
  const place = [
    member.addressLine1,
    member.addressLine2,
    [member.postcode, member.city].filter(Boolean).join(' '),
  ];
  const contact = [member.contactName, member.contactEmail, member.phone];
  const naf =
    member.nafCode && `${formatNaf(member.nafCode)} (${t(`company:fields.${member.nafNomenclature}`)})`;
  return (
    <Card title={t('members:sheet.identity')}>
      <SummaryList
        rows={[
          { label: t('members:fields.siren'), value: formatSiren(member.siren) },
          { label: t('members:column.centre'), value: `${member.centre}, ${member.secteur}` },
          { label: t('members:column.naf'), value: naf },
          { label: t('members:fields.joinedOn'), value: format.day(member.joinedOn) },
          { label: t('members:sheet.address'), value: place.filter(Boolean).join(', ') || null },
          { label: t('members:sheet.contact'), value: contact.filter(Boolean).join(' · ') || null },
          {
            label: t('members:sheet.etablissements'),
            value: (
              <ul>
                {etablissements
                  .filter(({ archived }) => !archived)
                  .map(({ siret, name, city }) => (
                    <li key={siret}>
                      {formatSiret(siret)} · {[name, city].filter(Boolean).join(', ')}
                    </li>
                  ))}
              </ul>
            ),
          },
        ]}
      />
    </Card>
  );
}
