import { ok, type Outcome, refused } from '../shared/outcome';

/** Longest message of the thread of a visit, in characters. */
export const MESSAGE_MAX = 2000;

export type MessageRefusal =
  { code: 'message-empty' } | { code: 'message-too-long'; max: number; length: number };

/** A message as it is kept: nothing about it is judged but its length (what one writes to a doctor is one's own). */
export function messageOf(text: string): Outcome<string, MessageRefusal> {
  const body = text.replace(/\r\n?/g, '\n').trim();
  if (body === '') return refused({ code: 'message-empty' });
  if (body.length > MESSAGE_MAX)
    return refused({ code: 'message-too-long', max: MESSAGE_MAX, length: body.length });
  return ok(body);
}
