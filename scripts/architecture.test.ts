import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './environment';

/** Folders of code that people write here. */
const folders = ['app', 'server', 'prisma', 'emails', 'e2e', 'scripts'];
const files = folders.flatMap(sources).filter((file) => !file.includes('/generated/'));
const product = files.filter((file) => !/\.test\.tsx?$/.test(file));

/** What the files below `from` may not import; resolved paths are compared, so ~/ and ../ are the same. */
const fences: { from: RegExp; never: RegExp; but?: RegExp; why: string }[] = [
  {
    from: /^app\/domain\//,
    never: /^(?!app\/domain\/|zod$|zod\/)/,
    but: /^temporal-polyfill$/,
    why: 'the domain is pure: it imports the domain and zod',
  },
  {
    from: /^app\/services\//,
    never: /^(@remix-run|react|react-dom)(\/|$)|^app\/(ui|routes|http)\//,
    why: 'a service knows no page',
  },
  {
    from: /^app\/routes\//,
    never: /^(@prisma|stripe|nodemailer|pg)(\/|$)|^app\/platform\//,
    why: 'a route goes through services',
  },
  {
    from: /^app\/ui\//,
    never: /^(@prisma|pg)(\/|$)|^app\/(platform|services|routes)\//,
    why: 'the interface loads no data',
  },
  {
    from: /^(app\/(?!platform\/)|emails\/)/,
    never: /^(@prisma|stripe|nodemailer|pg)(\/|$)|\/db\/generated\//,
    why: 'only app/platform knows the database driver, Stripe and the mail library',
  },
];

describe('architecture', () => {
  it.each(fences)('$why', ({ from, never, but }) => {
    const found = product
      .filter((file) => from.test(file))
      .flatMap((file) =>
        imports(file)
          .filter((target) => never.test(target) && !but?.test(target))
          .map((target) => `${file} imports ${target}`),
      );
    expect(found).toEqual([]);
  });

  it('keeps calendar arithmetic in one file', () => {
    expect(product.filter((file) => imports(file).includes('temporal-polyfill'))).toEqual([
      'app/domain/shared/day.ts',
    ]);
  });

  it('has no place for things without a name', () => {
    const nameless = /(^|\/)(utils?|helpers?|misc|common|lib)(\/|\.tsx?$)/;
    expect(files.filter((file) => nameless.test(file))).toEqual([]);
  });

  it('keeps files small', () => {
    const lines = product.map((file) => ({ file, lines: read(file).split('\n').length }));
    const long = lines.filter((each) => each.lines > 250);
    expect(long.filter((each) => each.lines > 400)).toEqual([]);
    expect(long.length, JSON.stringify(long)).toBeLessThanOrEqual(product.length * 0.05);
  });
});

function sources(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** What a file imports when it runs (types vanish): packages by name, our own files by path. */
function imports(file: string): string[] {
  const statements =
    /(?:^|\n)\s*(?:import|export)\s(?!type\s)(?:[^'";]*?\sfrom\s)?\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;
  return [...read(file).matchAll(statements)].map((match) => {
    const target = (match[1] ?? match[2])!;
    if (target.startsWith('~/')) return `app/${target.slice(2)}`;
    return target.startsWith('.') ? path.join(path.dirname(file), target) : target;
  });
}
