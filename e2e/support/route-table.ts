import type { RouteConfigEntry } from '@remix-run/route-config';
import routes from '../../app/routes';

export interface Door {
  /** As in the table: `/entreprise/:adherent/salaries/:worker`. */
  pattern: string;
  file: string;
}

/** Every address of the portal, from the one route table. */
export async function doors(): Promise<Door[]> {
  const found: Door[] = [];
  const walk = (entries: RouteConfigEntry[], above: string) => {
    for (const { path = '', children = [], file } of entries) {
      const pattern = [above, path].filter(Boolean).join('/');
      if (children.length > 0) walk(children, pattern);
      else found.push({ pattern: `/${pattern}`, file });
    }
  };
  walk(await routes, '');
  return found;
}

/** An address of a pattern: each parameter takes its value, or an id that exists nowhere. */
export function addressOf(pattern: string, values: Record<string, string>): string {
  return pattern.replace(
    /:(\w+)\??/g,
    (_, name: string) => values[name] ?? '00000000-0000-7000-8000-000000000000',
  );
}
