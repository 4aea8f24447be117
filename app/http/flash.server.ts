import { z } from 'zod';
import { readCookie, writeCookie } from '~/platform/session-cookie.server';
import { safePath } from './refuse';

/** A word shown once on the next page, with the form that takes the act back. */
export interface FlashMessage {
  kind: 'success' | 'warning' | 'error';
  text: string;
  undo?: { action: string; label: string; fields: Record<string, string> };
}

const COOKIE = 'flash';
const schema = z.object({
  kind: z.enum(['success', 'warning', 'error']),
  text: z.string().max(500),
  undo: z
    .object({ action: z.string(), label: z.string().max(60), fields: z.record(z.string(), z.string()) })
    .refine(({ action }) => safePath(action, '') === action)
    .optional(),
});

/** Set-Cookie header carrying a message to the next page; give it to `seeOther`. */
export const flash = (message: FlashMessage): string => writeCookie(COOKIE, JSON.stringify(message), 120);

/** The message waiting for this page, or null. */
export function readFlash(request: Request): FlashMessage | null {
  const raw = readCookie(request, COOKIE);
  if (!raw) return null;
  try {
    return schema.parse(JSON.parse(raw));
  } catch {
    return null;
  }
}

/** Set-Cookie header that removes it once shown. */
export const clearFlash = (): string => writeCookie(COOKIE, '', 0);
