import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { paths } from '../../app/paths';
import { root } from '../environment';
import { load, type Server } from './load';
import { enterAs, withPortal } from './portal';

const LOAD = { connections: 4, warmUp: 2_000, requests: 300 };

interface PageFigures {
  name: string;
  path: string;
  cpuMs: number;
  p50Ms: number;
  p99Ms: number;
  htmlBytes: number;
  jsGzBytes: number;
}

/** The pages people open most, signed in, on the demo world with isolation on: processor time, waiting, weight. */
export function measure(): Promise<{ pages: PageFigures[] }> {
  return withPortal(async (portal) => {
    const employer = await enterAs(portal, 'usine');
    const staff = await enterAs(portal, 'gestion');
    const team = await enterAs(portal, 'assistante');
    const adherent = /\/entreprise\/([^/?]+)/.exec(employer.landing)?.[1] ?? '';
    const pages: [name: string, page: string, cookie?: string][] = [
      ['home', paths.home()],
      ['sign-in', paths.signIn()],
      ['dashboard', paths.company(adherent), employer.cookie],
      ['worker list', paths.workers(adherent), employer.cookie],
      ['visits', paths.visits(adherent), employer.cookie],
      ['calendar', paths.visitCalendar(adherent), employer.cookie],
      ['due list', paths.visitsDue(adherent), employer.cookie],
      ['inbox', paths.visitQueue(), team.cookie],
      ['day sheet', paths.daySheet(), team.cookie],
      ['campaign', paths.campaign(), staff.cookie],
    ];
    const figures: PageFigures[] = [];
    for (const [name, page, cookie] of pages) figures.push(await measurePage(portal, name, page, cookie));
    return { pages: figures };
  });
}

async function measurePage(
  portal: Server,
  name: string,
  page: string,
  cookie?: string,
): Promise<PageFigures> {
  const answer = await fetch(portal.url + page, { headers: cookie ? { cookie } : {}, redirect: 'manual' });
  if (answer.status !== 200) throw new Error(`${page} answered ${answer.status}`);
  const html = await answer.text();
  const { cpuMs, p50Ms, p99Ms, errors } = await load(portal, page, { ...LOAD, cookie });
  if (errors > 0) throw new Error(`${page}: ${errors} answers failed under load`);
  console.error(`${name.padEnd(12)} ${cpuMs} ms`);
  return {
    name,
    path: page,
    cpuMs,
    p50Ms,
    p99Ms,
    htmlBytes: Buffer.byteLength(html),
    jsGzBytes: scriptBytes(html),
  };
}

/** Compressed size of the scripts a page loads: the client entry, and a module for each enhancement it names. */
function scriptBytes(html: string): number {
  if (!/<script[^>]* src=/.test(html)) return 0;
  const names = [...html.matchAll(/ data-enhance="([^"]+)"/g)].flatMap(([, list]) => list!.split(' '));
  const assets = path.join(root, 'build/client/assets');
  const wanted = new Set(['entry.client', ...names]);
  return readdirSync(assets)
    .filter((file) => file.endsWith('.js.gz') && wanted.has(file.replace(/-[\w-]{8}\.js\.gz$/, '')))
    .reduce((sum, file) => sum + statSync(path.join(assets, file)).size, 0);
}
