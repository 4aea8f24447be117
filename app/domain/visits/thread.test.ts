import { expect, test } from 'vitest';
import { MESSAGE_MAX, messageOf } from './thread';

test.each([
  ['', { ok: false, refusals: [{ code: 'message-empty' }] }],
  ['  \r\n ', { ok: false, refusals: [{ code: 'message-empty' }] }],
  [' Bonjour,\r\nmerci ', { ok: true, value: 'Bonjour,\nmerci' }],
  ['x'.repeat(MESSAGE_MAX), { ok: true, value: 'x'.repeat(MESSAGE_MAX) }],
  [
    'x'.repeat(MESSAGE_MAX + 1),
    { ok: false, refusals: [{ code: 'message-too-long', max: MESSAGE_MAX, length: MESSAGE_MAX + 1 }] },
  ],
])('a message is checked for its length alone (%#)', (text, expected) => {
  expect(messageOf(text)).toEqual(expected);
});
