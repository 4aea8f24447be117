import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { archive, workbook } from '../../../prisma/factories/archive';
import {
  readSheet,
  sheetFormat,
  SheetRefused,
  type SheetCell,
  type SheetFormat,
  writeSheet,
} from '../sheets.server';
import { delimiterOf } from './csv';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding));
const latin = (text: string) => bytes(text, 'latin1');

async function formatOf(content: Uint8Array): Promise<string> {
  const known = await sheetFormat(content);
  return 'refusal' in known ? known.refusal.code : known.format;
}
async function cellsOf(content: Uint8Array, format: SheetFormat): Promise<SheetCell[][]> {
  const rows: SheetCell[][] = [];
  for await (const batch of readSheet(content, format)) rows.push(...batch.map(({ cells }) => cells));
  return rows;
}
async function linesOf(content: Uint8Array, format: SheetFormat): Promise<number[]> {
  const lines: number[] = [];
  for await (const batch of readSheet(content, format)) lines.push(...batch.map(({ line }) => line));
  return lines;
}
const refusalOf = (content: Uint8Array, format: SheetFormat) =>
  cellsOf(content, format).then(
    () => null,
    (error: unknown) => (error instanceof SheetRefused ? error.refusal : error),
  );

describe('a file is known by its content, whatever its name', () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const encrypted = Buffer.concat([
    Buffer.from(ole),
    Buffer.alloc(600),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);
  const macro = workbook('', [{ name: 'xl/vbaProject.bin', content: 'x' }]);
  const locked = workbook('', [], { flags: 1 });
  it.each([
    ['a CSV', bytes('Nom;Prénom\nRoy;Zoé\n'), 'csv'],
    ['a workbook', workbook('<row r="1"><c r="A1"><v>1</v></c></row>'), 'xlsx'],
    ['nothing', bytes(''), 'file-empty'],
    ['a renamed PDF', bytes('%PDF-1.7\n1 0 obj'), 'type-pdf'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'type-image'],
    ['an old .xls', new Uint8Array([...ole, ...Array<number>(600).fill(0)]), 'type-old-excel'],
    ['a workbook with a password', new Uint8Array(encrypted), 'file-encrypted'],
    ['a workbook with an encrypted part', locked, 'file-encrypted'],
    ['a workbook with macros', macro, 'file-with-macros'],
    ['a binary workbook', archive([{ name: 'xl/workbook.bin', content: 'x' }]), 'type-binary-excel'],
    ['a Numbers document', archive([{ name: 'Index/Document.iwa', content: 'x' }]), 'type-numbers'],
    [
      'an OpenDocument sheet',
      archive([
        { name: 'mimetype', content: 'application/vnd.oasis' },
        { name: 'content.xml', content: '<a/>' },
      ]),
      'type-opendocument',
    ],
    ['another archive', archive([{ name: 'word/document.xml', content: '<a/>' }]), 'type-other'],
    [
      'a program',
      new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 1, 1, 1, ...Array<number>(200).fill(0)]),
      'type-other',
    ],
    ['a web page named .xls', bytes('<html><table><tr><td>Nom</td></tr></table></html>'), 'type-other'],
    ['a cut archive', workbook('<row/>').subarray(0, 200), 'file-damaged'],
    ['a path out of the archive', archive([{ name: '../../etc/passwd', content: 'x' }]), 'file-damaged'],
    ['more than 20 MB', new Uint8Array(20_000_001).fill(97), 'file-too-large'],
  ])('%s', async (_, content, expected) => {
    expect(await formatOf(content)).toBe(expected);
  });
});

describe('hostile files are refused early, with memory bounded', () => {
  it('a bomb: a part that unpacks to a thousand times its size', async () => {
    const bomb = workbook('', [{ name: 'xl/media/a.bin', content: new Uint8Array(30_000_000) }]);
    expect(bomb.length).toBeLessThan(40_000);
    expect(await formatOf(bomb)).toBe('file-too-compressed');
  });
  it('a sheet that declares a gigabyte', async () => {
    expect(await formatOf(workbook('', [], { declared: 1_000_000_000 }))).toBe('file-too-compressed');
  });
  it('a sheet that declares less than it holds', async () => {
    const row = '<row><c><v>1</v></c></row>';
    expect(await refusalOf(workbook(row.repeat(5_000), [], { declared: 500 }), 'xlsx')).toEqual({
      code: 'file-damaged',
    });
  });
  it('entities that grow (billion laughs)', async () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>`;
    expect(await refusalOf(workbook('', [], { content: laughs }), 'xlsx')).toEqual({ code: 'file-damaged' });
  });
  it('200 columns, in both formats', async () => {
    const wide = Array.from({ length: 200 }, (_, i) => `c${i}`);
    expect(await refusalOf(bytes(wide.join(';')), 'csv')).toEqual({ code: 'too-many-columns', line: 1 });
    const cells = wide.map((text) => `<c t="str"><v>${text}</v></c>`).join('');
    expect(await refusalOf(workbook(`<row>${cells}</row>`), 'xlsx')).toEqual({
      code: 'too-many-columns',
      line: 1,
    });
  });
  it('a cell of 50,000 characters, in both formats', async () => {
    const long = 'x'.repeat(50_000);
    expect(await refusalOf(bytes(`a;b\n1;${long}`), 'csv')).toEqual({
      code: 'cell-too-long',
      line: 2,
      column: 2,
    });
    const inline = `<row r="7"><c r="C7" t="inlineStr"><is><t>${long}</t></is></c></row>`;
    expect(await refusalOf(workbook(inline), 'xlsx')).toEqual({ code: 'cell-too-long', line: 7, column: 3 });
  });
  it('a mark that never ends', async () => {
    const endless = `<worksheet><sheetData><row a="${randomBytes(500_000).toString('hex')}"/></sheetData></worksheet>`;
    expect(await refusalOf(workbook('', [], { content: endless }), 'xlsx')).toEqual({ code: 'file-damaged' });
  });
  it('a million rows', async () => {
    expect(await refusalOf(bytes('Nom;Prénom\n' + 'a;b\n'.repeat(60_000)), 'csv')).toEqual({
      code: 'too-many-rows',
    });
  });
  it('quotes that never close', async () => {
    expect(await refusalOf(bytes(`a;b\n"${'x;y\n'.repeat(100_000)}`), 'csv')).toEqual({
      code: 'file-damaged',
    });
  });
});

describe('a CSV', () => {
  it.each([
    ['semicolons', 'Nom;Prénom\nRoy;Zoé', ';'],
    ['commas', 'Nom,Prénom\n"Roy, dit Le Roy",Zoé', ','],
    ['tabs', 'Nom\tPrénom\nRoy\tZoé', '\t'],
    ['commas in numbers', 'Nom;Salaire\nRoy;1,5\nLeroy;2,5', ';'],
  ])('with %s', (_, text, sign) => {
    expect(delimiterOf(text)).toBe(sign);
  });
  const expected = [
    ['Nom', 'Prénom'],
    ['Château', 'Zoé'],
  ];
  const text = 'Nom;Prénom\r\nChâteau;Zoé\r\n';
  it.each([
    ['UTF-8', bytes(text)],
    ['UTF-8 with its mark', bytes(`\ufeff${text}`)],
    ['Windows-1252', latin(text)],
    ['UTF-16', bytes(`\ufeff${text}`, 'utf16le')],
  ])('in %s', async (_, content) => {
    expect(await formatOf(content)).toBe('csv');
    expect(await cellsOf(content, 'csv')).toEqual(expected);
  });
  it('drops NUL and other control signs, empty lines and empty columns at the end', async () => {
    expect(await cellsOf(bytes('a;b;;\n\n;;;\nR\u0000oy;\u0007Zoé;;\n'), 'csv')).toEqual([
      ['a', 'b'],
      ['Roy', 'Zoé'],
    ]);
  });
  it('names lines as the person sees them', async () => {
    expect(await linesOf(bytes('a;b\n\n"x\ny";2\n3;4\n'), 'csv')).toEqual([1, 4, 5]);
  });
});

describe('a workbook', () => {
  it('gives texts, numbers, days and yes/no, at their column and line', async () => {
    const content = workbook(
      `<row r="3"><c r="B3" t="s"><v>1</v></c><c r="D3"><v>12.5</v></c><c r="E3" s="1"><v>31811</v></c><c r="F3" t="b"><v>1</v></c><c r="G3" t="e"><v>#REF!</v></c></row>
       <row r="5"><c r="A5" t="inlineStr"><is><r><t>Jean </t></r><r><t>Roy &amp; fils</t></r></is></c></row><row r="9"><c r="A9" s="1"/></row>`,
      [
        {
          name: 'xl/sharedStrings.xml',
          content: '<sst><si><t>non</t></si><si><t>Zoé</t><rPh><t>zo</t></rPh></si></sst>',
        },
        {
          name: 'xl/styles.xml',
          content: '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
        },
      ],
    );
    expect(await cellsOf(content, 'xlsx')).toEqual([
      [null, 'Zoé', null, 12.5, new Date('1987-02-03T00:00:00Z'), true],
      ['Jean Roy & fils'],
    ]);
    expect(await linesOf(content, 'xlsx')).toEqual([3, 5]);
  });
  it('with a link to another file reads nothing of it', async () => {
    const rels = `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" TargetMode="External" Target="file:///etc/passwd"/></Relationships>`;
    const content = workbook('<row><c t="str"><v>a</v></c></row>', [
      { name: 'xl/externalLinks/_rels/externalLink1.xml.rels', content: rels },
    ]);
    expect(await cellsOf(content, 'xlsx')).toEqual([['a']]);
  });
});

describe('what we write', () => {
  const columns = [{ header: 'Nom' }, { header: 'Né(e) le' }, { header: 'Nombre' }];
  const rows = [
    ['=1+1', { day: '1987-02-03' }, 2],
    ['+33 6', null, null],
    ['-"x";y', null, 0],
  ];
  it('in CSV is never run as a formula, and comes back as it was', async () => {
    const content = await writeSheet('csv', columns, rows, 'A');
    expect(new TextDecoder().decode(content)).toContain("'=1+1;03/02/1987;2");
    expect(await cellsOf(content, 'csv')).toEqual([
      ['Nom', 'Né(e) le', 'Nombre'],
      ['=1+1', '03/02/1987', '2'],
      ['+33 6'],
      ['-"x";y', '', '0'],
    ]);
  });
  it('in a workbook holds days as days', async () => {
    const content = await writeSheet('xlsx', columns, rows, 'A');
    expect(await formatOf(content)).toBe('xlsx');
    expect(await cellsOf(content, 'xlsx')).toEqual([
      ['Nom', 'Né(e) le', 'Nombre'],
      ['=1+1', new Date('1987-02-03T00:00:00Z'), 2],
      ['+33 6'],
      ['-"x";y', null, 0],
    ]);
  });
});
