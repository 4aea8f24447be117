import { now } from '~/platform/clock.server';
import type { Speech } from '~/platform/i18n.server';
import { writePdf } from '~/platform/pdf.server';
import { serviceIdentity } from '~/services/service-identity.server';
import { sessionReference } from '~/domain/sessions/kinds';
import type { AttendanceList, AttendanceSeat } from './show-attendance.server';

/** Empty lines of the sheet, for people who come without having registered. */
const SPARE_LINES = 6;
/** Two lines high: a signature needs the room. */
const ROOM = '\n\u00a0';

/** The attendance sheet of a session, to print and sign. */
export async function attendancePdf(list: AttendanceList, { t, format, locale }: Speech): Promise<Buffer> {
  const service = await serviceIdentity();
  const title = t('presence:sheet.title');
  const reference = sessionReference(list.number);
  const spare = Array.from({ length: Math.min(SPARE_LINES, list.free) }, (_, index): AttendanceSeat => ({
    id: String(index), name: '', company: null, walkIn: true, attended: null,
  })); // prettier-ignore
  return writePdf(
    {
      title: `${title} · ${reference}`,
      issuer: service.name,
      locale,
      createdAt: now(),
      foot: (page, pages) => `${reference} · ${t('presence:sheet.page', { page, pages })}`,
    },
    (pdf) => {
      pdf.title(title);
      pdf.emphasis(locale === 'fr' ? list.themeFr : list.themeEn);
      pdf.facts([
        [
          t('presence:when'),
          list.parts.map(({ startsAt, endsAt }) => `${format.weekdayTime(startsAt)} – ${format.time(endsAt)}`).join('\n'),
        ],
        [t('presence:where'), [list.centre, list.place].filter(Boolean).join(', ') || t(`sessions:format.${list.format}`)],
        [t('presence:trainer'), list.trainer],
      ]);
      pdf.table(
        [
          { label: t('presence:name'), width: 0.32, cell: ({ name }: AttendanceSeat) => name + ROOM },
          { label: t('presence:company'), width: 0.34, cell: ({ company }) => company ?? '' },
          ...list.parts.map(({ startsAt }) => ({
            label: list.parts.length > 1 ? `${t('presence:sheet.signature')}, ${format.shortDay(format.dayOf(startsAt))}` : t('presence:sheet.signature'),
            width: 0.34 / list.parts.length,
            cell: () => '',
          })),
        ],
        [...list.seats, ...spare],
      );
      pdf.paragraph(t('presence:sheet.trainerSigns'));
    },
  ); // prettier-ignore
}
