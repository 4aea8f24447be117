import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { say } from '../environment';

/** Path of the browser for the journeys: `CHROMIUM`, else Debian's; undefined when there is none. */
export function chromium(): string | undefined {
  const places = [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  return places.find((place) => place && existsSync(place));
}

/** Installs Debian's chromium when there is no browser; ends the process with what to do where it may not. */
export function needChromium(): void {
  if (chromium()) return;
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  say('Installing chromium…');
  const apt = (...args: string[]) => {
    const [program, ...all] = [...root, 'apt-get', ...args];
    return spawnSync(program!, all, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
  if (chromium()) return;
  say(
    'The journeys need a browser. Install it (apt-get install chromium) or name one: CHROMIUM=/path npm test',
  );
  process.exit(1);
}
