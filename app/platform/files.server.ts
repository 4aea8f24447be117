import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
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

function checked(key: string): string {
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

export function s3Store(client: S3Client, bucket: string): FileStore {
  return {
    async put(key, content, mime) {
      await client.send(
        new PutObjectCommand({ Bucket: bucket, Key: checked(key), Body: content, ContentType: mime }),
      );
    },
    async get(key) {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: checked(key) }));
      if (!Body) throw new Error('empty answer from the file store');
      return Body.transformToByteArray();
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: checked(key) }));
    },
  };
}

let store: FileStore | undefined;

/** The store of this installation: a bucket when S3_BUCKET is set, else a folder under DATA_DIR. */
export function files(): FileStore {
  if (store) return store;
  const { S3_BUCKET, S3_ENDPOINT, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, dataDir } = env();
  if (!S3_BUCKET) return (store = folderStore(join(dataDir, 'files')));
  const credentials =
    S3_ACCESS_KEY_ID && S3_SECRET_ACCESS_KEY
      ? { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY }
      : undefined;
  const client = new S3Client({
    region: S3_REGION,
    endpoint: S3_ENDPOINT,
    forcePathStyle: Boolean(S3_ENDPOINT),
    credentials,
  });
  return (store = s3Store(client, S3_BUCKET));
}
