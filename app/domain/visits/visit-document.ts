/** Largest document of a visit, in bytes. */
export const DOCUMENT_BYTES = 10 * 1024 * 1024;

export type DocumentRefusal = {
  code: 'document-missing' | 'document-empty' | 'document-too-large' | 'document-not-pdf';
};

const HEAD = /^%PDF-[12]\.\d/;
const HEAD_BYTES = 8;
/** Writers may leave line ends and a signature's padding after the mark of the end. */
const TAIL_BYTES = 2048;

const latin = new TextDecoder('latin1');

/**
 * Whether the content is what a PDF is: its mark at the very first byte (a reader would also take it later, where a
 * page of another kind could stand before it) and its end near the last. Name and declared type are not asked.
 */
export function documentRefusal(content: Uint8Array): DocumentRefusal | null {
  if (content.length === 0) return { code: 'document-empty' };
  if (content.length > DOCUMENT_BYTES) return { code: 'document-too-large' };
  const begins = HEAD.test(latin.decode(content.subarray(0, HEAD_BYTES)));
  const ends = latin.decode(content.subarray(-TAIL_BYTES)).includes('%%EOF');
  return begins && ends ? null : { code: 'document-not-pdf' };
}
