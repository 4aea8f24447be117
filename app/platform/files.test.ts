import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startFauxqs } from 'fauxqs';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';

const bucket = await startFauxqs({ port: 0, logger: false });
bucket.createBucket('documents');
const folder = mkdtempSync(path.join(tmpdir(), 'portal-files-'));
afterAll(async () => {
  await bucket.stop();
  rmSync(folder, { recursive: true });
});
afterEach(() => vi.unstubAllEnvs());

const settings = {
  folder: { DATA_DIR: folder, SMTP_URL: '', S3_BUCKET: '' },
  bucket: {
    DATA_DIR: folder,
    SMTP_URL: 'smtp://mail.example',
    SECRET: 'x'.repeat(32),
    S3_BUCKET: 'documents',
    S3_ENDPOINT: `http://127.0.0.1:${bucket.port}`,
    S3_ACCESS_KEY_ID: 'key',
    S3_SECRET_ACCESS_KEY: 'secret',
  },
};

describe.each(['folder', 'bucket'] as const)('documents in a %s', (place) => {
  async function store() {
    for (const [key, value] of Object.entries(settings[place])) vi.stubEnv(key, value);
    vi.resetModules();
    return import('./files.server');
  }

  it('come back byte for byte, and are gone when removed', async () => {
    const { files, newFileKey } = await store();
    const key = newFileKey('import');
    const content = Uint8Array.from({ length: 100_000 }, (_, n) => (n * 31) % 256);
    await files().put(key, content, 'application/octet-stream');
    expect(Buffer.compare(Buffer.from(await files().get(key)), content)).toBe(0);
    await files().remove(key);
    await expect(files().get(key)).rejects.toThrow();
    await files().remove(key);
  });

  it('have no name that somebody else chose', async () => {
    const { files } = await store();
    for (const key of ['../secret', 'import/../../x', '/etc/passwd', 'import/a'])
      await expect(async () => files().get(key)).rejects.toThrow(TypeError);
  });
});
