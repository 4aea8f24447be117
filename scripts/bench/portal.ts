import path from 'node:path';
import { paths } from '../../app/paths';
import { dataDir } from '../environment';
import { openDatabase } from '../postgres';
import { fill, reset } from '../postgres/world';
import { build } from '../build';
import { type Server, startServer } from './load';

/** The portal as it runs for real, on a database of its own that is written anew, with the demo world in it. */
export const withPortal = <T>(use: (portal: Server) => Promise<T>): Promise<T> =>
  withPortals(1, (portals) => use(portals[0]!));

/** The same with several web processes on one database; with more than one, jobs wait for a worker that is not there. */
export async function withPortals<T>(
  count: number,
  use: (portals: Server[], ownerUrl: string) => Promise<T>,
): Promise<T> {
  await build();
  const database = await openDatabase({ dataDir: path.join(dataDir(), 'bench') });
  try {
    await reset(database.ownerUrl);
    await fill(database.ownerUrl, 'demo');
    const portals: Server[] = [];
    try {
      for (let n = 0; n < count; n++)
        portals.push(
          await startServer(
            ['--max-old-space-size=512', 'build/front.js'],
            {
              DATABASE_URL: database.ownerUrl,
              DATABASE_OWNER_URL: database.ownerUrl,
              DATA_DIR: path.join(dataDir(), 'bench'),
              ...(count > 1 && { JOBS: 'apart' }),
            },
            '/readyz',
          ),
        );
      return await use(portals, database.ownerUrl);
    } finally {
      await Promise.all(portals.map(({ stop }) => stop()));
    }
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
