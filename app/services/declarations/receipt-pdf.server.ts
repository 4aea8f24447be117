import { CATEGORIES } from '~/domain/declarations/category';
import { formatSiren } from '~/domain/shared/identifiers';
import type { Speech } from '~/platform/i18n.server';
import { type PdfColumn, writePdf } from '~/platform/pdf.server';
import type { SnapshotWorker } from '~/domain/declarations/snapshot';
import { serviceIdentity } from '../service-identity.server';
import type { Version } from './find-version.server';

/** The receipt of a version: what was declared, by whom, when, its fingerprint, the list of names. */
export async function receiptPdf(version: Version, { t, format, locale }: Speech): Promise<Buffer> {
  const service = await serviceIdentity();
  const { snapshot, counts, cotisation } = version;
  const text = (key: string, values?: Record<string, unknown>) => t(`declaration:${key}`, values);
  const title = text('pdf.title', { exercice: version.exercice });
  return writePdf(
    {
      title: `${title} · ${snapshot.company.name}`,
      issuer: service.name,
      locale,
      createdAt: version.submittedAt,
      foot: (page, pages) =>
        `${version.receiptNumber} · ${text('pdf.page', { page, pages })}\n${version.hash}`,
    },
    (pdf) => {
      pdf.title(title);
      pdf.paragraph(text('pdf.issued'));
      pdf.facts([
        [text('version.receiptNumber'), version.receiptNumber],
        [text('company.name'), `${snapshot.company.name}, ${text('company.number').toLowerCase()} ${snapshot.company.number}`],
        [text('company.siren'), formatSiren(snapshot.company.siren)],
        [text('version.submittedAt'), format.dateTime(version.submittedAt) + (version.late ? ` (${text('version.lateNote').toLowerCase()})` : '')],
        [text('version.declarant'), `${version.declarantName}, ${version.declarantRole}`],
        [text('pdf.referenceDate'), format.day(snapshot.referenceDate)],
        [text('version.hash'), version.hash],
      ]); // prettier-ignore
      pdf.heading(text('review.effectif', { day: format.day(snapshot.referenceDate) }));
      pdf.facts([
        ...CATEGORIES.map((category) => [`${category}, ${t(`kit:category.${category.toLowerCase()}`)}`, format.integer(counts[category])] as const),
        [text('review.total'), format.integer(counts.effectif)],
      ]); // prettier-ignore
      pdf.heading(text('cotisation.title'));
      pdf.facts([
        [text('cotisation.totalNet'), format.money(cotisation.netCents)],
        [text('cotisation.totalGross'), format.money(cotisation.grossCents)],
      ]);
      pdf.heading(text('review.statements'));
      const { duerpOn, noDuerp, cseOpinionOn, noCse } = snapshot.statements;
      pdf.facts([
        [text('statements.duerp'), noDuerp ? text('statements.duerpNone') : duerpOn ? format.day(duerpOn) : t('kit:unknown')],
        [text('statements.cse'), noCse ? text('statements.cseNone') : cseOpinionOn ? format.day(cseOpinionOn) : t('kit:unknown')],
      ]); // prettier-ignore
      if (snapshot.workers.length > 0) {
        pdf.heading(text('version.workers'));
        pdf.table(columnsOf(text, format.shortDay), snapshot.workers);
      }
      pdf.paragraph(text('version.hashWhy'), true);
    },
  );
}

function columnsOf(
  text: (key: string, values?: Record<string, unknown>) => string,
  day: (day: string) => string,
): PdfColumn<SnapshotWorker>[] {
  return [
    {
      label: text('version.worker'),
      width: 0.34,
      cell: (w) => `${w.usedName ?? w.familyName} ${w.firstName}`,
    },
    { label: text('version.birth'), width: 0.14, cell: (w) => (w.birthDate ? day(w.birthDate) : '') },
    { label: text('version.startOn'), width: 0.14, cell: (w) => (w.startOn ? day(w.startOn) : '') },
    { label: text('version.post'), width: 0.26, cell: (w) => w.post ?? '' },
    {
      label: text('version.category'),
      width: 0.12,
      cell: (w) =>
        w.employersCount > 1
          ? `${w.category} ${text('version.part', { parts: w.employersCount })}`
          : w.category,
    },
  ];
}
