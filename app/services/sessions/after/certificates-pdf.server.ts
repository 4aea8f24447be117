import type { SessionFormat } from '~/domain/sessions/kinds';
import { sessionReference } from '~/domain/sessions/kinds';
import { dayAt } from '~/domain/shared/day';
import { now } from '~/platform/clock.server';
import { sqlInScope } from '~/platform/db/index.server';
import type { Speech } from '~/platform/i18n.server';
import { writePdf } from '~/platform/pdf.server';
import type { CompanyActor, StaffActor } from '~/services/access/actor';
import { serviceIdentity } from '~/services/service-identity.server';

interface Attended {
  name: string;
  company: string | null;
  themeFr: string;
  themeEn: string;
  format: SessionFormat;
  centre: string | null;
  place: string | null;
  trainer: string;
  startsAt: Date;
  endsAt: Date;
  parts: { startsAt: string; endsAt: string }[];
}

/** Who came to a session that was held: all of them for the service, its own people for a company. */
function whoCame(actor: StaffActor | CompanyActor, number: number): Promise<Attended[]> {
  return sqlInScope(actor.scope, async (sql) => {
    const { rows } = await sql.query<Attended>(
      `SELECT r.name, a.name AS company, t.name_fr AS "themeFr", t.name_en AS "themeEn", s.format, c.name AS centre, s.place,
         s.trainer, s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.parts
       FROM registration r JOIN prevention_session s ON s.id = r.session_id JOIN theme t ON t.code = s.theme_code
         LEFT JOIN centre c ON c.code = s.centre_code LEFT JOIN adherent a ON a.id = r.adherent_id
       WHERE s.number = $1 AND s.state = 'tenue' AND r.attended AND ($2::uuid IS NULL OR r.adherent_id = $2)
       ORDER BY lower(r.name)`,
      [number, 'adherentId' in actor ? actor.adherentId : null],
    );
    return rows;
  });
}

/** A certificate of attendance for each who came, one a page in one file. Null: not held, or nobody of theirs came. */
export async function certificatesPdf(
  actor: StaffActor | CompanyActor,
  number: number,
  { t, format, locale }: Speech,
): Promise<Buffer | null> {
  const people = await whoCame(actor, number);
  if (people.length === 0) return null;
  const service = await serviceIdentity();
  const title = t('certificate:title');
  const reference = sessionReference(number);
  const issued = now();
  return writePdf(
    {
      title: `${title} · ${reference}`,
      issuer: service.name,
      locale,
      createdAt: issued,
      foot: () => `${reference} · ${service.name}\n${service.address}`,
    },
    (pdf) => {
      people.forEach((one, index) => {
        if (index > 0) pdf.page();
        const theme = locale === 'fr' ? one.themeFr : one.themeEn;
        const parts = one.parts.length > 0 ? one.parts : [one];
        pdf.title(title);
        pdf.paragraph(t('certificate:says', { service: service.name }));
        pdf.emphasis(one.name);
        pdf.paragraph(t('certificate:took', { theme }));
        pdf.facts([
          ...(one.company ? [[t('presence:company'), one.company] as const] : []),
          [t('presence:when'), parts.map(({ startsAt, endsAt }) => `${format.weekdayTime(startsAt)} – ${format.time(endsAt)}`).join('\n')],
          [t('presence:where'), [one.centre, one.place].filter(Boolean).join(', ') || t(`sessions:format.${one.format}`)],
          ...(one.trainer ? [[t('presence:trainer'), one.trainer] as const] : []),
          [t('certificate:reference'), reference],
        ]);
        pdf.paragraph(t('certificate:issued', { day: format.day(dayAt(issued.getTime())) }));
        pdf.paragraph(t('certificate:law'), true);
      });
    },
  ); // prettier-ignore
}
