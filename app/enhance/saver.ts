export type SaveState = 'saving' | 'saved' | 'failed' | 'refused' | 'conflict';

/** What the server said of a save: taken (with the row's new version), refused, changed by someone else, or nothing. */
export type SaveAnswer =
  { kind: 'saved'; version?: string } | { kind: 'refused' } | { kind: 'conflict' } | { kind: 'lost' };

interface SaverOptions {
  /** Sends what the form holds now. Never throws. */
  send(): Promise<SaveAnswer>;
  show(state: SaveState): void;
  /** Keeps the version of the row for the next save. */
  versioned(version: string): void;
  /** Waits, then calls; replaced in tests. */
  wait(act: () => void, ms: number): void;
}

const RETRY_MS = [2_000, 5_000, 15_000, 30_000];

/**
 * Saves one at a time: a change during a save is sent after it, with the version that save returned.
 * What the network lost is sent again, each time later; what the server refused is not.
 */
export function makeSaver({ send, show, versioned, wait }: SaverOptions) {
  let busy = false;
  let dirty = false;
  let losses = 0;
  let running: Promise<void> = Promise.resolve();

  function save(): Promise<void> {
    if (busy) dirty = true;
    else running = sendNow();
    return running;
  }

  async function sendNow(): Promise<void> {
    busy = true;
    dirty = false;
    show('saving');
    const answer = await send();
    busy = false;
    if (answer.kind === 'lost') {
      show('failed');
      wait(() => void save(), RETRY_MS[Math.min(losses++, RETRY_MS.length - 1)] ?? 0);
      return;
    }
    losses = 0;
    if (answer.kind === 'saved' && answer.version) versioned(answer.version);
    if (dirty) return sendNow();
    show(answer.kind);
  }
  return {
    save,
    unsaved: () => busy || dirty || losses > 0,
    sending: () => busy,
    /** When nothing is on the way any more. */
    settled: () => running,
  };
}
