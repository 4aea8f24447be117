import { expect, it } from 'vitest';
import { makeSaver, type SaveAnswer, type SaveState } from './saver';

function saverThatHears(...answers: SaveAnswer[]) {
  const shown: SaveState[] = [];
  const versions: string[] = [];
  const waits: { act: () => void; ms: number }[] = [];
  let sent = 0;
  const saver = makeSaver({
    send: async () => answers[sent++] ?? { kind: 'lost' },
    show: (state) => shown.push(state),
    versioned: (version) => versions.push(version),
    wait: (act, ms) => waits.push({ act, ms }),
  });
  return { saver, shown, versions, waits, sent: () => sent };
}

it('says when the answers are saved and keeps the new version', async () => {
  const { saver, shown, versions } = saverThatHears({ kind: 'saved', version: '8' });
  await saver.save();
  expect(shown).toEqual(['saving', 'saved']);
  expect(versions).toEqual(['8']);
  expect(saver.unsaved()).toBe(false);
});

it('sends a change made during a save after it, never beside it', async () => {
  const { saver, sent } = saverThatHears({ kind: 'saved', version: '2' }, { kind: 'saved', version: '3' });
  const first = saver.save();
  void saver.save();
  expect(sent()).toBe(1);
  await first;
  expect(sent()).toBe(2);
});

it('tries again what was lost on the way, later each time, until it is taken', async () => {
  const { saver, shown, waits } = saverThatHears({ kind: 'lost' }, { kind: 'lost' }, { kind: 'saved' });
  await saver.save();
  expect(saver.unsaved()).toBe(true);
  waits[0]?.act();
  await Promise.resolve();
  await Promise.resolve();
  expect(waits.map(({ ms }) => ms)).toEqual([2_000, 5_000]);
  waits[1]?.act();
  await Promise.resolve();
  await Promise.resolve();
  expect(shown.at(-1)).toBe('saved');
  expect(saver.unsaved()).toBe(false);
});

it.each(['refused', 'conflict'] as const)('does not insist when the server answers %s', async (kind) => {
  const { saver, shown, waits } = saverThatHears({ kind });
  await saver.save();
  expect(shown.at(-1)).toBe(kind);
  expect(waits).toEqual([]);
});

it('tells when nothing is on the way any more, so that the form itself can be sent with the new version', async () => {
  const { saver, versions } = saverThatHears(
    { kind: 'saved', version: '2' },
    { kind: 'saved', version: '3' },
  );
  void saver.save();
  void saver.save();
  expect(saver.sending()).toBe(true);
  await saver.settled();
  expect(saver.sending()).toBe(false);
  expect(versions).toEqual(['2', '3']);
});
