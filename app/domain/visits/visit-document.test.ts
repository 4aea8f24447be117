import { expect, it } from 'vitest';
import { DOCUMENT_BYTES, documentRefusal } from './visit-document';

const bytes = (text: string) => new TextEncoder().encode(text);
const sized = (length: number) => {
  const content = new Uint8Array(length).fill(32);
  content.set(bytes('%PDF-1.7\n'));
  content.set(bytes('%%EOF\n'), length - 6);
  return content;
};

it.each([
  ['a PDF', sized(5000), null],
  ['the largest', sized(DOCUMENT_BYTES), null],
  ['one byte more', sized(DOCUMENT_BYTES + 1), 'document-too-large'],
  ['nothing', bytes(''), 'document-empty'],
  ['a page that calls itself a PDF', bytes('<html>%PDF-1.7 %%EOF'), 'document-not-pdf'],
  ['cut before its end', sized(5000).subarray(0, 4000), 'document-not-pdf'],
  ['a version that never was', bytes('%PDF-9.0 %%EOF'), 'document-not-pdf'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'document-not-pdf'],
])('%s', (_what, content, code) => {
  expect(documentRefusal(content)?.code ?? null).toBe(code);
});
