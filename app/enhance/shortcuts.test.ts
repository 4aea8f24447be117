import { expect, it } from 'vitest';
import { isTyping } from './shortcuts';

it.each([
  [{ tagName: 'INPUT' }, true],
  [{ tagName: 'TEXTAREA' }, true],
  [{ tagName: 'DIV', isContentEditable: true }, true],
  [{ tagName: 'A' }, false],
  [{}, false],
])('%o', (target, typing) => expect(isTyping(target)).toBe(typing));
