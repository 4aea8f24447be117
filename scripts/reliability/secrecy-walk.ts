import { inflateSync } from 'node:zlib';
import { openWorkbook } from '../../app/platform/sheets/archive';
import { addressOf, type Door } from '../../e2e/support/route-table';

/** What one address answered: enough to say that nothing differs. */
export interface Page {
  status: number;
  location: string;
  type: string;
  body: string;
}

export interface Walk {
  /** Answers by address, in the order of asking. */
  pages: Map<string, Page>;
  /** Patterns of the table that answered at least once with a page, or led to another page of the same space. */
  opened: Set<string>;
}

interface WalkOptions {
  url: string;
  cookie: string;
  doors: readonly Door[];
  /** Values of parameters that are known before. */
  values: Record<string, string>;
}

/** Addresses of one pattern: a list of 300 sheets says no more than eight. */
const EACH = 8;
const AT_ONCE = 6;

/**
 * Opens every pattern of the table, with and without what its pages link to, then follows the links: a page that is added
 * to the table is walked without a word here. Forms are not sent. Beside each page the data its loader gives.
 */
export async function walk({ url, cookie, doors, values }: WalkOptions): Promise<Walk> {
  const pages = new Map<string, Page>();
  const opened = new Set<string>();
  const counts = new Map<string, number>();
  const known = { ...values };
  // Of two patterns an address may match, the router takes the one that says more.
  const patterns = doors
    .map((door) => ({ ...door, regex: regexOf(door.pattern) }))
    .sort((a, b) => parameters(a.pattern) - parameters(b.pattern));
  const doorOf = (address: string) => patterns.find(({ regex }) => regex.test(address.split('?')[0]!));

  const admit = (address: string): boolean => {
    const door = doorOf(address);
    if (!door || pages.has(address)) return false;
    const count = counts.get(door.pattern) ?? 0;
    counts.set(door.pattern, count + 1);
    Object.assign(known, { ...door.regex.exec(address.split('?')[0]!)?.groups, ...known });
    return count < EACH;
  };
  const open = async (wave: readonly string[]) => {
    for (let from = 0; from < wave.length; from += AT_ONCE) {
      const part = wave.slice(from, from + AT_ONCE);
      const answers = await Promise.all(part.map((address) => ask(url, address, cookie)));
      part.forEach((address, index) => {
        pages.set(address, answers[index]!);
        if (leads(answers[index]!)) opened.add(doorOf(address)?.pattern ?? '');
      });
    }
  };
  const follow = async (begin: readonly string[]) => {
    let wave = [...new Set(begin)].filter(admit);
    while (wave.length > 0) {
      await open(wave);
      wave = [...new Set(wave.flatMap((address) => linksOf(pages.get(address)!)))].filter(admit);
    }
  };
  await follow(
    patterns.filter(({ pattern }) => filled(pattern, known)).map(({ pattern }) => addressOf(pattern, known)),
  );
  // Again with all that links have taught of parameters, then with an id that exists nowhere.
  await follow(patterns.map(({ pattern }) => addressOf(pattern, known)));
  const data = [...pages.keys()].filter((address) => pages.get(address)!.type.startsWith('text/html'));
  await open(data.flatMap((address) => dataOf(address, doorOf(address)!.file)));
  return { pages, opened };
}

/** Asks for one address as a browser would, redirects not followed. */
export async function ask(url: string, address: string, cookie: string, form?: Record<string, string>): Promise<Page> {
  const answer = await fetch(url + address, {
    redirect: 'manual',
    headers: { cookie, 'Sec-Fetch-Site': 'same-origin', 'Accept-Language': 'fr' },
    ...(form && { method: 'POST', body: new URLSearchParams(form) }),
  });
  const type = answer.headers.get('content-type') ?? '';
  const content = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, location: answer.headers.get('location') ?? '', type, body: await textIn(type, content) };
} // prettier-ignore

const leads = ({ status, location }: Page) => status === 200 || /^\/(?:entreprise|service)\//.test(location);
const filled = (pattern: string, values: Record<string, string>) =>
  [...pattern.matchAll(/:(\w+)/g)].every(([, name]) => name! in values);
const parameters = (pattern: string) => pattern.split(':').length;
const regexOf = (pattern: string) =>
  new RegExp(`^${pattern.replace(/[.]/g, '\\.').replace(/:(\w+)\??/g, '(?<$1>[^/]+)')}/?$`);
const linksOf = ({ type, body }: Page): string[] =>
  type.startsWith('text/html')
    ? [...body.matchAll(/(?:href|action|src)="(\/[^"#]*)/g)].map(([, address]) =>
        address!.replaceAll('&amp;', '&'),
      )
    : [];
const dataOf = (address: string, file: string) => {
  const id = file.replace(/\.tsx?$/, '');
  return [`${address}${address.includes('?') ? '&' : '?'}_data=${encodeURIComponent(id)}`];
};

/** What a file says: the parts of a workbook unpacked, the streams of a PDF inflated, its own dates and number left out. */
async function textIn(type: string, content: Buffer): Promise<string> {
  if (type.includes('spreadsheetml')) {
    const book = await openWorkbook(content);
    const parts = ['xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml', 'xl/workbook.xml'].filter(book.has);
    return (await Promise.all(parts.map((part) => book.text(part)))).join('\n');
  }
  if (type !== 'application/pdf') return content.toString('utf8').replace(/^DTSTAMP:.*$/gm, 'DTSTAMP');
  return content
    .toString('latin1')
    .replace(/stream\r?\n([\s\S]*?)\r?\nendstream/g, (_, packed: string) => {
      try {
        return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
      } catch {
        return packed;
      }
    })
    .replace(
      /\/(?:CreationDate|ModDate) \([^)]*\)|\/ID \[[^\]]*\]|\/Length \d+|^\d{10} \d{5} n\s*$|startxref\s+\d+/gm,
      '',
    )
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z?|\(D:\d{14}Z\)/g, '');
}
