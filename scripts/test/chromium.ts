import { existsSync } from 'node:fs';

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
