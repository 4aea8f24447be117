import path from 'node:path';
import { paths } from '../../app/paths';
import { dataDir } from '../environment';
import { openDatabase } from '../postgres';
import { fill, reset } from '../postgres/world';
import { build } from '../build';
import { type Server, startServer } from './load';

/** The portal as it runs for real, on a database of its own that is written anew, with the demo world in it. */
export async function withPortal<T>(use: (portal: Server) => Promise<T>): Promise<T> {
  await build();
  const database = await openDatabase({ dataDir: path.join(dataDir(), 'bench') });
  try {
    await reset(database.ownerUrl);
    await fill(database.ownerUrl, 'demo');
    const portal = await startServer(
      ['--max-old-space-size=512', 'build/front.js'],
      {
        DATABASE_URL: database.ownerUrl,
        DATABASE_OWNER_URL: database.ownerUrl,
        DATA_DIR: path.join(dataDir(), 'bench'),
      },
      '/readyz',
    );
    return await use(portal).finally(portal.stop);
  } finally {
    await database.close();
  }
}

export interface Visitor {
  cookie: string;
  /** Where the sign-in led. */
  landing: string;
}

/** Signs in as one of the demo people. */
export async function enterAs(portal: Server, person: string): Promise<Visitor> {
  const answer = await fetch(portal.url + paths.demoSignIn(), {
    method: 'POST',
    body: new URLSearchParams({ personne: person }),
    redirect: 'manual',
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ');
  if (answer.status !== 303 || !cookie) throw new Error(`"${person}" could not sign in: ${answer.status}`);
  return { cookie, landing: answer.headers.get('location') ?? '/' };
}
