import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { env } from './env.server';

/** Where documents and uploads lie. Keys are ours, never a name a person gave. */
export interface FileStore {
  /** Durable when it resolves. */
  put(key: string, content: Uint8Array, mime: string): Promise<void>;
  /** Throws when there is none. */
  get(key: string): Promise<Uint8Array>;
  remove(key: string): Promise<void>;
}

const KEY = /^[a-z-]+\/[0-9a-f-]{36}$/;

/** A new key, for instance `import/019…`. */
export const newFileKey = (kind: string): string => `${kind}/${randomUUID()}`;

/** The key, or a TypeError when it is not one of ours. */
export function checked(key: string): string {
  if (!KEY.test(key)) throw new TypeError('not a file key');
  return key;
}

export function folderStore(folder: string): FileStore {
  const path = (key: string) => join(folder, checked(key));
  return {
    async put(key, content) {
      const target = path(key);
      await mkdir(dirname(target), { recursive: true, mode: 0o700 });
      const draft = `${target}.${process.pid}.part`;
      const file = await open(draft, 'w', 0o600);
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, target);
    },
    get: (key) => readFile(path(key)),
    remove: (key) => rm(path(key), { force: true }),
  };
}

let store: FileStore | undefined;

/** The store of this installation: a bucket when S3_BUCKET is set, else a folder under DATA_DIR. */
export function files(): FileStore {
  if (store) return store;
  const { S3_BUCKET, dataDir } = env();
  if (!S3_BUCKET) return (store = folderStore(join(dataDir, 'files')));
  // A quarter of a second of starting, for the few who have a bucket.
  const bucket = import('./s3-store.server').then(({ s3Store }) => s3Store());
  return (store = {
    put: async (...file) => (await bucket).put(...file),
    get: async (key) => (await bucket).get(key),
    remove: async (key) => (await bucket).remove(key),
  });
}
