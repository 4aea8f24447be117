import type { TestProject } from 'vitest/node';
import { startRig } from './rig';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the product under test runs. */
    rig: { folder: string; port: number };
  }
}

/** Starts the product once for all tests that hurt it, and stops it after them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { folder, port, stop } = await startRig('tests');
  project.provide('rig', { folder, port });
  return async () => {
    const { code } = await stop();
    if (code !== 0) throw new Error(`The product ended with code ${code}`);
  };
}
