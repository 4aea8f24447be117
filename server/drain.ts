import type { Server, ServerResponse } from 'node:http';
import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds between "we are leaving" and the closed door: connections already on their way get in. */
const LAST_CALL = 150;
/** Node takes one waiting connection per turn of its loop: so many turns without one, and nobody waits any more. */
const QUIET_TURNS = 5;
/** Milliseconds left to requests in flight, then to the application's parts: 10 s with what the system needs. */
const IN_FLIGHT = 7_000;
const PARTS = 2_500;

/** Keeps count of the answers being made, to end without dropping one. */
export function createDrain() {
  let inFlight = 0;
  let arrivals = 0;
  let idle: (() => void) | null = null;
  const drain = {
    draining: false,
    /** Counts an answer in; the returned function counts it out. */
    track(res: ServerResponse): () => void {
      inFlight++;
      arrivals++;
      if (drain.draining) res.setHeader('Connection', 'close');
      return () => {
        inFlight--;
        if (inFlight === 0) idle?.();
      };
    },
    /** Resolves when every answer is sent and `stopParts` has ended, or when their time is over. */
    async run(server: Server, stopParts: () => Promise<void>): Promise<void> {
      drain.draining = true;
      const end = performance.now() + LAST_CALL + IN_FLIGHT;
      server.on('connection', () => arrivals++);
      await sleep(LAST_CALL);
      // Closing the door resets who knocked and was not let in yet.
      for (let quiet = 0, seen = arrivals; quiet < QUIET_TURNS && performance.now() < end; seen = arrivals) {
        await turn();
        quiet = arrivals === seen ? quiet + 1 : 0;
      }
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      const emptied = inFlight === 0 ? Promise.resolve() : new Promise<void>((resolve) => (idle = resolve));
      await within(end - performance.now(), emptied);
      server.closeAllConnections();
      await closed;
      await within(PARTS, stopParts());
    },
  };
  return drain;
}

async function within(ms: number, work: Promise<void>): Promise<void> {
  const stop = new AbortController();
  try {
    await Promise.race([work, sleep(ms, undefined, { signal: stop.signal }).catch(() => undefined)]);
  } finally {
    stop.abort();
  }
}
