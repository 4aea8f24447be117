import { refuse, SHEET_LIMITS } from './refusal';
import { openWorkbook } from './archive';
import { encodingOf } from './csv';

export type SheetFormat = 'csv' | 'xlsx';

const starts = (content: Uint8Array, ...bytes: number[]) =>
  bytes.every((byte, index) => content[index] === byte);
const ascii = (content: Uint8Array, from: number, to: number) =>
  Buffer.from(
    content.buffer,
    content.byteOffset + from,
    Math.max(0, Math.min(to, content.length) - from),
  ).toString('latin1');

/** Files of our own time that people rename: their first bytes. */
const IMAGES: number[][] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * What a file is, by its content whatever its name. Throws SheetRefused with the reason when it is no list we read.
 * Of a workbook only the list of its parts is looked at.
 */
export async function sniff(content: Uint8Array): Promise<SheetFormat> {
  if (content.length === 0) refuse('file-empty');
  if (content.length > SHEET_LIMITS.bytes) refuse('file-too-large');
  if (/^[\s\ufeff]*%PDF-/.test(ascii(content, 0, 1024))) refuse('type-pdf');
  if (starts(content, 0x50, 0x4b)) {
    await openWorkbook(content);
    return 'xlsx';
  }
  if (starts(content, 0xd0, 0xcf, 0x11, 0xe0))
    refuse(
      Buffer.from(content.buffer, content.byteOffset, content.length).includes(ENCRYPTED)
        ? 'file-encrypted'
        : 'type-old-excel',
    );
  const isImage =
    IMAGES.some((mark) => starts(content, ...mark)) ||
    /^RIFF....WEBP|^....ftyp(heic|mif1|avif)/s.test(ascii(content, 0, 16));
  // `BM` may begin a word: an image has a NUL in its first bytes.
  if (isImage && content.subarray(0, 32).includes(0)) refuse('type-image');
  if (!isText(content)) refuse('type-other');
  if (/^\s*(<\?xml|<!doctype html|<html)/i.test(ascii(content, 0, 256).replace(/^\xef\xbb\xbf/, '')))
    refuse('type-other');
  return 'csv';
}

const SAMPLE = 64 * 1024;

/** Text has next to no NUL and few control signs, but for UTF-16 where every other byte is NUL. */
function isText(content: Uint8Array): boolean {
  if (encodingOf(content).startsWith('utf-16')) return true;
  const sample = content.subarray(0, SAMPLE);
  let strange = 0;
  for (const byte of sample) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) strange += 1;
  return strange * 100 <= sample.length;
}
