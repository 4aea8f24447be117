/** Calls `act` once, `delayMs` after the last call. `flush` acts now if a call waits, `cancel` forgets it. */
export function debounce(act: () => void, delayMs: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fire = () => {
    timer = undefined;
    act();
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(fire, delayMs);
  };
  const flush = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    fire();
  };
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return { later, flush, cancel, pending: () => timer !== undefined };
}
