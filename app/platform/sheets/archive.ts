import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { refuse, SheetRefused } from './refusal';

const MOST_ENTRIES = 1_000;
const MOST_UNPACKED = 150_000_000;
/** Lists repeat themselves: 40 times is seen; a bomb is near 1,000. */
const MOST_RATIO = 100;
/** Below this size the ratio says nothing. */
const SMALL = 1_000_000;

export interface Workbook {
  has(name: string): boolean;
  /** Chunks of one part, counted while they are unpacked. Throws SheetRefused on a lie about its size. */
  read(name: string): AsyncGenerator<Buffer>;
  /** The whole of a small part. */
  text(name: string): Promise<string>;
  /** Bytes of a part once unpacked, as the archive declares. */
  size(name: string): number;
}

/**
 * Opens an Excel workbook after a look at its list of parts alone: what it declares to hold, how tight it is packed,
 * whether it carries macros. Nothing is written to disk and links to other files are never followed.
 */
export async function openWorkbook(content: Uint8Array): Promise<Workbook> {
  const buffer = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const zip = await fromBufferPromise(buffer, { lazyEntries: true }).catch(damaged);
  const entries = await entriesOf(zip);
  judge(entries);
  const read = (name: string) => unpack(zip, entries.get(name) ?? refuse('file-damaged'));
  return {
    has: (name) => entries.has(name),
    size: (name) => entries.get(name)?.uncompressedSize ?? 0,
    read,
    text: async (name) => {
      const parts: Buffer[] = [];
      let size = 0;
      for await (const part of read(name)) {
        size += part.length;
        if (size > MOST_TEXT) refuse('file-damaged');
        parts.push(part);
      }
      return Buffer.concat(parts).toString('utf8');
    },
  };
}

const MOST_TEXT = 4_000_000;
const damaged = (): never => refuse('file-damaged');

function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > MOST_ENTRIES) refuse('file-too-compressed');
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    // yauzl refuses absolute paths and `..` by itself.
    zip.on('error', () => reject(new SheetRefused({ code: 'file-damaged' })));
    zip.readEntry();
  });
}

function judge(entries: Map<string, Entry>): void {
  const names = [...entries.keys()];
  const starts = (folder: string) => names.some((name) => name.startsWith(folder));
  if (names.some((name) => /vbaproject\.bin$|^xl\/macrosheets\//i.test(name))) refuse('file-with-macros');
  if (starts('Index/') || starts('Metadata/')) refuse('type-numbers');
  if (entries.has('xl/workbook.bin')) refuse('type-binary-excel');
  if (entries.has('content.xml') && entries.has('mimetype')) refuse('type-opendocument');
  if (!entries.has('xl/workbook.xml')) refuse('type-other');
  let total = 0;
  for (const entry of entries.values()) {
    if (entry.isEncrypted()) refuse('file-encrypted');
    total += entry.uncompressedSize;
    const isTight = entry.uncompressedSize > entry.compressedSize * MOST_RATIO;
    if (total > MOST_UNPACKED || (entry.uncompressedSize > SMALL && isTight)) refuse('file-too-compressed');
  }
}

async function* unpack(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  const stream = await zip.openReadStreamPromise(entry).catch(damaged);
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } catch {
    damaged();
  } finally {
    stream.destroy();
  }
}
