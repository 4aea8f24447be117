import { SaxesParser } from 'saxes';
import type { Workbook } from './archive';
import { refuse } from './refusal';

type Attributes = Record<string, string>;

/** Calls `visit` for each opening tag of a small part, prefixes off. */
async function tagsOf(
  workbook: Workbook,
  part: string,
  visit: (tag: string, attributes: Attributes, closed: boolean) => void,
) {
  const parser = new SaxesParser({ position: false });
  const plain = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('doctype', () => refuse('file-damaged'));
  parser.on('error', () => refuse('file-damaged'));
  parser.on('opentag', ({ name, attributes }) =>
    visit(plain(name), attributes as unknown as Attributes, false),
  );
  parser.on('closetag', ({ name }) => visit(plain(name), {}, true));
  parser.write(await workbook.text(part)).close();
}

/** Where the first visible sheet lies, and whether its days count from 1904. */
export async function firstSheet(workbook: Workbook): Promise<{ path: string; is1904: boolean }> {
  let is1904 = false;
  const sheets: { relation: string; visible: boolean }[] = [];
  await tagsOf(workbook, 'xl/workbook.xml', (tag, attributes) => {
    if (tag === 'workbookPr') is1904 ||= /^(1|true)$/.test(attributes.date1904 ?? '');
    const relation =
      attributes['r:id'] ?? Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
    if (tag === 'sheet' && relation)
      sheets.push({ relation, visible: (attributes.state ?? 'visible') === 'visible' });
  });
  const targets = new Map<string, string>();
  if (workbook.has('xl/_rels/workbook.xml.rels'))
    await tagsOf(workbook, 'xl/_rels/workbook.xml.rels', (tag, { Id, Target, TargetMode }) => {
      if (tag === 'Relationship' && Id && Target && TargetMode !== 'External') targets.set(Id, Target);
    });
  const chosen = sheets.find(({ visible }) => visible) ?? sheets[0];
  const target = targets.get(chosen?.relation ?? '') ?? 'worksheets/sheet1.xml';
  const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  if (!workbook.has(path)) refuse('file-damaged');
  return { path, is1904 };
}

// Formats that Excel knows by number alone: days, times and both.
const BUILT_IN = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
const isDateFormat = (code: string) =>
  /[dy]|m(?!$)/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, ''));

/** Whether a style of cells shows its number as a day. */
export async function dateStyles(workbook: Workbook): Promise<(style: number) => boolean> {
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCells = false;
  await tagsOf(workbook, 'xl/styles.xml', (tag, attributes, closed) => {
    if (tag === 'cellXfs') inCells = !closed;
    else if (closed) return;
    else if (tag === 'numFmt')
      own.set(Number(attributes.numFmtId), isDateFormat(attributes.formatCode ?? ''));
    else if (tag === 'xf' && inCells) {
      const id = Number(attributes.numFmtId ?? 0);
      styles.push(own.get(id) ?? BUILT_IN(id));
    }
  });
  return (style) => styles[style] ?? false;
}
