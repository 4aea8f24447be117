/** A part of the platform that starts and stops with the process: database, jobs, mail catcher. */
export interface LifecycleHook {
  name: string;
  /** Awaited at boot, in order of registration; a throw stops the boot. */
  start?(): Promise<void> | void;
  /** Awaited by `/readyz`; a throw or `false` means not ready. */
  ready?(): Promise<boolean> | boolean;
  /** Awaited after the last request is answered, in reverse order. */
  stop?(): Promise<void> | void;
}

const hooks: LifecycleHook[] = [];

/** Adds a part to the process' life. A second registration under the same name replaces the first. */
export function onLifecycle(hook: LifecycleHook): void {
  const known = hooks.findIndex((h) => h.name === hook.name);
  if (known >= 0) hooks[known] = hook;
  else hooks.push(hook);
}

/** The life of the process, for the front (through the entry of the build) and for the worker. */
export const portal = {
  async start(): Promise<void> {
    for (const hook of hooks) await hook.start?.();
  },
  /** Names of the parts that are not ready; empty when all are. */
  async notReady(): Promise<string[]> {
    const states = await Promise.all(
      hooks.map(async (hook) => {
        try {
          return (await hook.ready?.()) === false ? hook.name : null;
        } catch {
          return hook.name;
        }
      }),
    );
    return states.filter((name) => name !== null);
  },
  /** Stops every part even when one of them fails, then reports the failures together. */
  async stop(): Promise<void> {
    const failures: unknown[] = [];
    for (const hook of [...hooks].reverse()) {
      try {
        await hook.stop?.();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Some parts did not stop cleanly');
  },
};
