import { MODEL_COLUMNS } from '~/domain/declarations/import/model';
import type { Locale } from '~/locales/translation';
import { type OutCell, type SheetFormat, writeSheet } from '~/platform/sheets.server';
import { parseFrenchDay } from './cells';

/** The file to fill in: headers that are read back as they are, and two people as examples. */
export function modelFile(format: SheetFormat, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const columns = MODEL_COLUMNS.map(({ header, width, required }) => ({
    header: header[locale],
    width,
    required,
  }));
  const rows = [0, 1].map((index) =>
    MODEL_COLUMNS.map(({ kind, examples }): OutCell => {
      const text = examples[locale][index] ?? '';
      return kind === 'date' ? parseFrenchDay(text) : text;
    }),
  );
  return writeSheet(format, columns, rows, locale === 'fr' ? 'Salariés' : 'Workers');
}
