import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { debounce } from './debounce';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('acts once, after the last call', () => {
  const act = vi.fn();
  const { later } = debounce(act, 100);
  later();
  vi.advanceTimersByTime(60);
  later();
  vi.advanceTimersByTime(60);
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60);
  expect(act).toHaveBeenCalledOnce();
});

it('acts now when it must, once', () => {
  const act = vi.fn();
  const { later, flush, pending } = debounce(act, 100);
  flush();
  later();
  expect(pending()).toBe(true);
  flush();
  vi.advanceTimersByTime(200);
  expect(act).toHaveBeenCalledOnce();
});
