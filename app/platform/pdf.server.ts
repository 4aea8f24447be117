import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const fontFolder = dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'),
);
const REGULAR = join(fontFolder, '400Regular/SourceSans3_400Regular.ttf');
const BOLD = join(fontFolder, '700Bold/SourceSans3_700Bold.ttf');

const INK = '#1d2a33';
const SOFT = '#52626d';
const ACCENT = '#0b4f6c';
const RULE = '#d8d2c7';
const MARGIN = 56;
const FOOT = 40;

export interface PdfColumn<R> {
  label: string;
  /** Share of the width. */
  width: number;
  cell(row: R): string;
  figures?: boolean;
}

/** What a document of the service is written with; every part is tagged for readers of the PDF's structure. */
export interface PdfWriter {
  title(text: string): void;
  heading(text: string): void;
  paragraph(text: string, soft?: boolean): void;
  /** Larger text standing alone: a code, a number. */
  emphasis(text: string): void;
  facts(rows: readonly (readonly [label: string, value: string])[]): void;
  table<R>(columns: readonly PdfColumn<R>[], rows: readonly R[]): void;
  gap(points: number): void;
  /** An address where a window envelope (C5, DL) shows it; what follows begins below the fold. */
  address(lines: readonly string[]): void;
  /** Begins a new page: another letter of a batch. */
  page(): void;
}

export interface PdfOptions {
  title: string;
  /** Who issues it: printed at the top of every page. */
  issuer: string;
  locale: 'fr' | 'en';
  /** Printed at the foot of every page. */
  foot(page: number, pages: number): string;
  createdAt: Date;
}

/**
 * Writes a tagged PDF 1.7 with embedded fonts. In: facts of the document and what writes its content.
 * Out: the file. Same input, same bytes but for the random file id.
 */
export async function writePdf(options: PdfOptions, write: (writer: PdfWriter) => void): Promise<Buffer> {
  // Takes a tenth of a second to load, which the first document can wait for and a start cannot.
  const { default: PDFDocument } = await import('pdfkit');
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN + 16, bottom: MARGIN + FOOT, left: MARGIN, right: MARGIN },
    pdfVersion: '1.7',
    tagged: true,
    lang: options.locale,
    displayTitle: true,
    bufferPages: true,
    info: { Title: options.title, Author: options.issuer, CreationDate: options.createdAt },
  });
  doc.registerFont('regular', REGULAR).registerFont('bold', BOLD);
  const parts: Buffer[] = [];
  const finished = new Promise<Buffer>((resolve, reject) => {
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.on('end', () => resolve(Buffer.concat(parts)));
    doc.on('error', reject);
  });
  const root = doc.struct('Document');
  doc.addStructure(root);
  write(writerFor(doc, root));
  root.end();
  frame(doc, options);
  doc.end();
  return finished;
}

/** NF Z 11-001: the window of a DL or C5 envelope on a sheet folded in three or in two, in points. */
const WINDOW = { left: 298, top: 142, width: 240, bottom: 260 };

type Doc = PDFKit.PDFDocument;
type Structure = PDFKit.PDFStructureElement;

const widthOf = (doc: Doc) => doc.page.width - 2 * MARGIN;
const bottomOf = (doc: Doc) => doc.page.height - MARGIN - FOOT;

function writerFor(doc: Doc, root: Structure): PdfWriter {
  const say = (tag: string, text: string, font: string, size: number, color: string, after: number) => {
    root.add(
      doc.struct(tag, {}, () => {
        doc
          .font(font)
          .fontSize(size)
          .fillColor(color)
          .text(text, MARGIN, doc.y, { width: widthOf(doc), lineGap: 2 });
      }),
    );
    doc.y += after;
  };
  return {
    title: (text) => say('H1', text, 'bold', 20, INK, 10),
    heading: (text) => {
      if (doc.y > bottomOf(doc) - 80) doc.addPage();
      doc.y += 8;
      say('H2', text, 'bold', 13, ACCENT, 4);
    },
    paragraph: (text, soft) => say('P', text, 'regular', soft ? 9.5 : 11, soft ? SOFT : INK, 6),
    emphasis: (text) => say('P', text, 'bold', 18, INK, 8),
    facts: (rows) => tableOf(doc, root, factColumns, rows, false),
    table: (columns, rows) => tableOf(doc, root, columns, rows, true),
    address: (lines) => {
      const block = doc.struct('P', {}, () => {
        doc.font('regular').fontSize(11).fillColor(INK);
        doc.text(lines.join('\n'), WINDOW.left, WINDOW.top, { width: WINDOW.width, lineGap: 1 });
      });
      root.add(block);
      doc.y = Math.max(doc.y, WINDOW.bottom);
    },
    gap: (points) => void (doc.y += points),
    page: () => void doc.addPage(),
  };
}

const factColumns: PdfColumn<readonly [string, string]>[] = [
  { label: '', width: 0.38, cell: ([label]) => label },
  { label: '', width: 0.62, cell: ([, value]) => value },
];

function tableOf<R>(
  doc: Doc,
  root: Structure,
  columns: readonly PdfColumn<R>[],
  rows: readonly R[],
  head: boolean,
): void {
  const table = doc.struct('Table');
  root.add(table);
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const line = (texts: readonly string[], tag: 'TH' | 'TD', first: 'TH' | 'TD') => {
    const size = head ? 9.5 : 11;
    const widths = columns.map(({ width }) => (width / total) * widthOf(doc) - 8);
    doc.font(tag === 'TH' ? 'bold' : 'regular').fontSize(size);
    const height =
      Math.max(...texts.map((text, i) => doc.heightOfString(text || ' ', { width: widths[i] }))) + 6;
    if (doc.y + height > bottomOf(doc)) doc.addPage();
    const top = doc.y;
    const row = doc.struct('TR');
    table.add(row);
    let left = MARGIN;
    texts.forEach((text, i) => {
      const column = columns[i];
      const kind = i === 0 ? first : tag;
      const x = left;
      row.add(
        doc.struct(kind, {}, () => {
          doc
            .font(kind === 'TH' ? 'bold' : 'regular')
            .fontSize(size)
            .fillColor(tag === 'TH' ? SOFT : INK);
          doc.text(text, x, top + 3, { width: widths[i], align: column?.figures ? 'right' : 'left' });
        }),
      );
      left += (widths[i] ?? 0) + 8;
    });
    row.end();
    doc.y = top + height;
    doc.markContent('Artifact', { type: 'Layout' });
    doc
      .moveTo(MARGIN, doc.y)
      .lineTo(MARGIN + widthOf(doc), doc.y)
      .lineWidth(0.5)
      .strokeColor(RULE)
      .stroke();
    doc.endMarkedContent();
  };
  if (head) line(columns.map(({ label }) => label), 'TH', 'TH'); // prettier-ignore
  for (const row of rows) line(columns.map((column) => column.cell(row)), 'TD', 'TH'); // prettier-ignore
  table.end();
  doc.y += 8;
}

/** Issuer and page numbers, outside the reading order. */
function frame(doc: Doc, { issuer, foot }: PdfOptions): void {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page);
    const { bottom } = doc.page.margins;
    doc.page.margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Top'] });
    doc
      .font('bold')
      .fontSize(10)
      .fillColor(ACCENT)
      .text(issuer, MARGIN, 36, { width: widthOf(doc), lineBreak: false });
    doc.endMarkedContent();
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    doc.font('regular').fontSize(8.5).fillColor(SOFT);
    doc.text(foot(page - start + 1, count), MARGIN, doc.page.height - 48, {
      width: widthOf(doc),
      lineBreak: true,
    });
    doc.endMarkedContent();
    doc.page.margins.bottom = bottom;
  }
}
