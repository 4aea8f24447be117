import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { Cluster } from '../../scripts/postgres/cluster';

/**
 * Runs the reminders of visits on the product's own database as if it were `at`; the product then sends what they
 * queue. In a process of its own: the settings of the one that runs the tests are read already.
 */
export async function remindAt(at: Date): Promise<void> {
  const DATA_DIR = process.env.E2E_DATA_DIR!;
  const DATABASE_URL = new Cluster(path.join(DATA_DIR, 'postgres'), false).url();
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'e2e/support/remind-once.ts'], {
    env: { ...process.env, DATA_DIR, DATABASE_URL, SMTP_URL: '', CLOCK: at.toISOString() },
  });
}
