/** What a rule answers: a value, or every reason why not. Refusals are facts, never sentences; exceptions are for bugs. */
export type Outcome<T, R> = { ok: true; value: T } | { ok: false; refusals: R[] };

/** A granted outcome. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** A refused outcome with all its reasons (at least one). */
export function refused<R>(...refusals: [R, ...R[]]): { ok: false; refusals: R[] } {
  return { ok: false, refusals };
}

/** The value when there is no refusal, all the refusals otherwise. `value` is only computed when granted. */
export function unless<T, R>(refusals: readonly R[], value: () => T): Outcome<T, R> {
  return refusals.length === 0 ? ok(value()) : { ok: false, refusals: [...refusals] };
}
