import { StringDecoder } from 'node:string_decoder';
import { SaxesParser, type SaxesAttributePlain } from 'saxes';
import { openWorkbook, type Workbook } from './archive';
import { refuse, SHEET_LIMITS, SheetRefused } from './refusal';
import { boundedRow, rowCounter, type SheetCell, type SheetRow } from './rows';
import { dateStyles, firstSheet } from './workbook-parts';

const ROWS_AT_ONCE = 1_000;
/** A mark, a text or an attribute longer than this is no part of a list. */
const LONGEST_TOKEN = 256 * 1024;
const DAY_MS = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const DAYS_TO_1904 = 1_462;

/** Reads the first visible sheet of a workbook in batches of rows, part by part, without holding it. */
export async function* readXlsx(content: Uint8Array): AsyncGenerator<SheetRow[]> {
  const workbook = await openWorkbook(content);
  const { path, is1904 } = await firstSheet(workbook);
  const texts = workbook.has('xl/sharedStrings.xml') ? await sharedTexts(workbook) : [];
  const isDate = workbook.has('xl/styles.xml') ? await dateStyles(workbook) : () => false;
  const reader = sheetReader(texts, isDate, is1904);
  for await (const _ of feed(workbook, path, reader.parser)) {
    if (reader.rows().length >= ROWS_AT_ONCE) yield reader.take();
  }
  yield reader.take();
}

/** Feeds one part to a parser; a document type (entities that grow) and endless tokens are refused. */
async function* feed(workbook: Workbook, name: string, parser: SaxesParser<object>): AsyncGenerator<void> {
  const decoder = new StringDecoder('utf8');
  let sinceMark = 0;
  parser.on('doctype', () => refuse('file-damaged'));
  parser.on('error', () => refuse('file-damaged'));
  for await (const chunk of workbook.read(name)) {
    sinceMark = chunk.includes(0x3c) ? 0 : sinceMark + chunk.length;
    if (sinceMark > LONGEST_TOKEN) refuse('file-damaged');
    parser.write(decoder.write(chunk));
    yield;
  }
  parser.close();
}

const plain = (name: string) => (name.includes(':') ? name.slice(name.indexOf(':') + 1) : name);

/** The texts that cells point to. Phonetic readings are left out, texts beyond the bound are cut where a cell may see it. */
async function sharedTexts(workbook: Workbook): Promise<string[]> {
  const texts: string[] = [];
  const parser = new SaxesParser({ position: false });
  let text = '';
  let inText = false;
  let phonetic = 0;
  parser.on('opentag', ({ name }) => {
    const tag = plain(name);
    if (tag === 'si') text = '';
    else if (tag === 't') inText = phonetic === 0;
    else if (tag === 'rPh') phonetic += 1;
  });
  parser.on('text', (part) => {
    if (inText && text.length <= SHEET_LIMITS.cellLength) text += part.slice(0, SHEET_LIMITS.cellLength + 1);
  });
  parser.on('closetag', ({ name }) => {
    const tag = plain(name);
    if (tag === 't') inText = false;
    else if (tag === 'rPh') phonetic -= 1;
    else if (tag === 'si') {
      if (texts.length >= MOST_TEXTS) refuse('too-many-rows');
      texts.push(text);
    }
  });
  for await (const _ of feed(workbook, 'xl/sharedStrings.xml', parser));
  return texts;
}

const MOST_TEXTS = 2_000_000;

function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

function sheetReader(texts: readonly string[], isDate: (style: number) => boolean, is1904: boolean) {
  const parser = new SaxesParser({ position: false });
  const count = rowCounter();
  let rows: SheetRow[] = [];
  let cells: SheetCell[] = [];
  let line = 0;
  let column = -1;
  let type = 'n';
  let style = 0;
  let value = '';
  let inValue = false;

  const valueOf = (): SheetCell => {
    if (type === 's') return texts[Number(value)] ?? null;
    if (type === 'b') return value === '1' || value === 'true';
    if (type === 'e') return null;
    if (type === 'd') return dateOf(value);
    if (type !== 'n') return value;
    const number = Number(value);
    if (value === '' || !Number.isFinite(number)) return null;
    if (!isDate(style)) return number;
    return new Date(EPOCH_1900 + Math.round((number + (is1904 ? DAYS_TO_1904 : 0)) * DAY_MS));
  };

  parser.on('opentag', ({ name, attributes: given }) => {
    const attributes = given as unknown as Record<string, string | SaxesAttributePlain>;
    switch (plain(name)) {
      case 'row':
        line = attributes.r ? Number(attributes.r) : line + 1;
        cells = [];
        column = -1;
        break;
      case 'c':
        column = attributes.r ? columnOf(String(attributes.r)) : column + 1;
        type = String(attributes.t ?? 'n');
        style = Number(attributes.s ?? 0);
        value = '';
        break;
      case 'v':
      case 't':
        inValue = true;
        break;
    }
  });
  parser.on('text', (part) => {
    if (!inValue) return;
    if (value.length + part.length > SHEET_LIMITS.cellLength)
      throw new SheetRefused({ code: 'cell-too-long', line, column: column + 1 });
    value += part;
  });
  parser.on('closetag', ({ name }) => {
    switch (plain(name)) {
      case 'v':
      case 't':
        inValue = false;
        break;
      case 'c': {
        if (value === '') break;
        if (column >= SHEET_LIMITS.columns) throw new SheetRefused({ code: 'too-many-columns', line });
        const cell = valueOf();
        while (cells.length < column) cells.push(null);
        cells[column] = cell;
        break;
      }
      case 'row': {
        const row = boundedRow(line, cells);
        if (!row) break;
        count();
        rows.push(row);
      }
    }
  });
  return {
    parser,
    rows: () => rows,
    take: () => {
      const taken = rows;
      rows = [];
      return taken;
    },
  };
}

function dateOf(text: string): SheetCell {
  const date = new Date(/[zZ]|[+-]\d\d:\d\d$/.test(text) || text.length <= 10 ? text : `${text}Z`);
  return Number.isNaN(date.getTime()) ? text : date;
}
