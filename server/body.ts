import type { IncomingMessage } from 'node:http';

const MB = 1024 * 1024;
export const BODY_LIMIT = 1 * MB;
export const UPLOAD_LIMIT = 20 * MB;
/** All bodies held at once by this process; beyond it the next request is asked to come back. */
const BODIES_AT_ONCE = 160 * MB;

type Read =
  { ok: true; body: Buffer<ArrayBuffer> | null } | { ok: false; reason: 'too-large' | 'busy' | 'aborted' };
export type Body = Read & {
  /** Gives the memory back to the count; to be called when the request ends. */
  release: () => void;
};

/** Reads request bodies within limits. One reader for a process, so that it can bound their sum (bytes). */
export function createBodyReader(atOnce = BODIES_AT_ONCE) {
  let held = 0;

  /** Reads the whole body, at most `limit` bytes. A refused body is left to flow to nowhere, so that the answer gets through. */
  function read(req: IncomingMessage, limit: number): Promise<Body> {
    let mine = 0;
    const chunks: Buffer[] = [];
    const release = () => {
      held -= mine;
      mine = 0;
    };
    return new Promise((resolve) => {
      const settle = (result: Read) => {
        req.off('data', onData).off('end', onEnd).off('close', onClose).off('error', onClose);
        if (!result.ok) req.on('error', () => undefined).resume();
        resolve({ ...result, release });
      };
      const onEnd = () => settle({ ok: true, body: mine > 0 ? Buffer.concat(chunks, mine) : null });
      const onClose = () => settle({ ok: false, reason: 'aborted' });
      const onData = (chunk: Buffer) => {
        mine += chunk.length;
        held += chunk.length;
        if (mine > limit) settle({ ok: false, reason: 'too-large' });
        else if (held > atOnce) settle({ ok: false, reason: 'busy' });
        else chunks.push(chunk);
      };
      if (Number(req.headers['content-length'] ?? 0) > limit) settle({ ok: false, reason: 'too-large' });
      else req.on('data', onData).on('end', onEnd).on('close', onClose).on('error', onClose);
    });
  }
  return { read };
}
