/**
 * Calls `stop` once when this process shall end: Ctrl-C, SIGTERM, a closed terminal, or the death of the process
 * that started it.
 */
export function onStop(stop: () => void): void {
  let stopped = false;
  const once = () => {
    if (stopped) return;
    stopped = true;
    stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, once);
  process.on('disconnect', once);
}
