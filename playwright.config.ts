import { defineConfig, devices } from '@playwright/test';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { chromium } from './scripts/test/chromium';

const port = Number((process.env.E2E_PORT ??= '3737'));
const dataDir = (process.env.E2E_DATA_DIR ??= path.resolve('.data/e2e'));
const baseURL = `http://localhost:${port}`;

// The configuration is read once more in every worker, which must not take the data away.
if (!process.env.TEST_WORKER_INDEX && !process.env.E2E_STARTED)
  rmSync(dataDir, { recursive: true, force: true });
process.env.E2E_STARTED = 'yes';

const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } };

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  testIgnore: '**/*.after.spec.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
  use: {
    baseURL,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: chromium(),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-dev-shm-usage'],
    },
  },
  // A journey runs on a desktop; its tags add a phone (@phone) and a browser without JavaScript (@nojs).
  projects: [
    { name: 'desktop', use: desktop },
    {
      name: 'phone',
      grep: /@phone/,
      use: { ...desktop, viewport: { width: 390, height: 844 }, hasTouch: true },
    },
    { name: 'nojs', grep: /@nojs/, use: { ...desktop, javaScriptEnabled: false } },
    // Looks at what all the others left in the database, the mails and the log.
    {
      name: 'traces',
      testMatch: '**/*.after.spec.ts',
      testIgnore: [],
      dependencies: ['desktop', 'phone', 'nojs'],
    },
  ],
  // The product as everybody starts it, on an empty database, which the start fills with the demo world.
  webServer: {
    // Its log is kept, at its most talkative, for the test that looks for names in it.
    command: `mkdir -p '${dataDir}' && exec node scripts/run.mjs start > '${dataDir}/printed.log'`,
    url: `${baseURL}/readyz`,
    env: {
      PORT: String(port),
      DATA_DIR: dataDir,
      DATABASE_URL: '',
      DATABASE_OWNER_URL: '',
      SMTP_URL: '',
      LOG_LEVEL: 'debug',
    },
    reuseExistingServer: false,
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
});
