import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testFront, type TestFront } from './support/front';

const UNSAFE = ['POST', 'PUT', 'PATCH', 'DELETE'];
const form = { 'content-type': 'application/x-www-form-urlencoded' };
let front: TestFront;
let clientDir: string;

beforeAll(async () => {
  clientDir = mkdtempSync(join(tmpdir(), 'client-'));
  mkdirSync(join(clientDir, 'assets'));
  writeFileSync(join(clientDir, 'assets/app-abc123.js'), 'export {};');
  writeFileSync(join(clientDir, 'assets/app-abc123.js.br'), brotliCompressSync('export {};'));
  writeFileSync(join(clientDir, 'robots.txt'), 'User-agent: *');
  writeFileSync(join(clientDir, '.secret'), 'no');
  front = await testFront({ clientDir });
});
afterAll(async () => {
  await front.close();
  rmSync(clientDir, { recursive: true });
});

describe('host', () => {
  it.each(['portail.test', 'localhost', 'localhost:3000', '127.0.0.1:3000', '[::1]:3000'])(
    'answers to %s',
    async (host) => {
      expect((await front.ask('/', { headers: { host } })).status).toBe(200);
    },
  );
  it.each([
    'evil.test',
    'portail.test.evil.test',
    'portail.test:81',
    'localhost.evil.test',
    'a@portail.test',
  ])('refuses "%s" with 400', async (host) => {
    expect((await front.ask('/', { headers: { host } })).status).toBe(400);
  });
  it('does not believe X-Forwarded-Host from a stranger', async () => {
    const headers = { host: 'evil.test', 'x-forwarded-host': 'portail.test' };
    expect((await front.ask('/', { headers })).status).toBe(400);
  });
  it('refuses two Host headers, an absolute target and a missing Host', async () => {
    for (const head of [
      'GET / HTTP/1.1\r\nHost: portail.test\r\nHost: evil.test',
      'GET http://evil.test/ HTTP/1.1\r\nHost: portail.test',
      'GET / HTTP/1.1',
    ])
      expect((await front.raw(`${head}\r\nConnection: close\r\n\r\n`)).text).toMatch(/^HTTP\/1\.1 400 /);
  });
  it('refuses a path that cannot be decoded', async () => {
    expect((await front.ask('/a/%')).status).toBe(400);
  });
  it('takes a target that starts with two slashes as a path', async () => {
    expect((await front.ask('//evil.test/')).status).toBe(404);
  });
});

describe('method', () => {
  it('refuses TRACE and unknown methods with 405', async () => {
    for (const method of ['TRACE', 'PROPFIND', 'REPORT']) {
      const answer = await front.ask('/', { method });
      expect([method, answer.status, answer.headers.allow?.includes('GET')]).toEqual([method, 405, true]);
    }
  });
  it('answers a preflight only for the open API', async () => {
    const api = await front.ask('/api/v1/suivi', { method: 'OPTIONS' });
    expect([api.status, api.headers['access-control-allow-origin']]).toEqual([204, '*']);
    const page = await front.ask('/entreprise/1/salaries', { method: 'OPTIONS' });
    expect([page.status, page.headers['access-control-allow-origin']]).toEqual([405, undefined]);
  });
});

describe('change asked for by another site', () => {
  const targets = [
    '/entreprise/1/salaries',
    '/entreprise/1/salaries?_data=workers',
    '/entreprise/1/salaries?index',
    '/echo',
    '/echo?_data=echo',
    '/nowhere',
  ];
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.test' },
    { origin: 'null' },
    { origin: 'https://portail.test' },
    { origin: 'http://portail.test.evil.test' },
    { origin: 'not an origin' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: 'http://portail.test' },
    { 'sec-fetch-site': 'same-origin', origin: 'http://evil.test' },
    { referer: 'http://evil.test/page' },
  ];
  it('is refused with 403, whatever the method, the route and the way', async () => {
    for (const method of UNSAFE)
      for (const path of targets)
        for (const headers of foreign) {
          const { status } = await front.ask(path, {
            method,
            headers: { ...form, ...headers },
            body: 'a=1',
          });
          expect([method, path, headers, status]).toEqual([method, path, headers, 403]);
        }
  });
  it('is taken from our own pages and from programs without a browser', async () => {
    const own: Record<string, string>[] = [
      { origin: 'http://portail.test' },
      { 'sec-fetch-site': 'same-origin', origin: 'http://portail.test' },
      { 'sec-fetch-site': 'none' },
      {},
      { referer: 'http://portail.test/x' },
    ];
    for (const headers of own) {
      const { status, text } = await front.ask('/entreprise/1/salaries', {
        method: 'POST',
        headers: { ...form, ...headers },
        body: 'nom=Nora',
      });
      expect([headers, status]).toEqual([headers, 200]);
      expect(text).toContain('1');
    }
  });
  it('reading stays open', async () => {
    expect((await front.ask('/', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(200);
  });
});

describe('proxy', () => {
  it('strips X-Forwarded-* of strangers', async () => {
    const headers = { 'x-forwarded-for': '1.2.3.4', 'x-forwarded-proto': 'https', 'x-real-ip': '1.2.3.4' };
    expect(JSON.parse((await front.ask('/forwarded', { headers })).text)).toEqual({
      ip: expect.stringMatching(/^(127\.0\.0\.1|::1)$/),
      url: 'http://portail.test/forwarded',
      for: null,
    });
  });
  it('believes ours, and looks through a chain of them', async () => {
    const behind = await testFront({
      trustedProxies: ['127.0.0.1', '::1', '10.0.0.0/8'],
      appUrl: 'https://portail.test',
    });
    const headers = {
      host: 'inside:8080',
      'x-forwarded-host': 'portail.test',
      'x-forwarded-for': '6.6.6.6, 1.2.3.4, 10.1.1.1',
      'x-forwarded-proto': 'https',
    };
    expect(JSON.parse((await behind.ask('/forwarded', { headers })).text)).toMatchObject({
      ip: '1.2.3.4',
      url: 'https://portail.test/forwarded',
    });
    await behind.close();
  });
  it('refuses a list it cannot read', async () => {
    await expect(testFront({ trustedProxies: ['proxy.local'] })).rejects.toThrow(/TRUSTED_PROXIES/);
  });
});

describe('body', () => {
  const mb = (n: number) => Buffer.alloc(n * 1024 * 1024);
  it('takes up to 1 MB, and up to 20 MB where a file is expected', async () => {
    expect((await front.ask('/echo', { method: 'POST', body: mb(1) })).text).toBe(String(1024 * 1024));
    expect((await front.ask('/televersement', { method: 'POST', body: mb(20) })).text).toBe(
      String(20 * 1024 * 1024),
    );
  });
  it('answers more by a 413 that says the limit, announced or not', async () => {
    for (const headers of [{}, { 'transfer-encoding': 'chunked' }] as Record<string, string>[]) {
      const answer = await front.ask('/echo', { method: 'POST', headers, body: mb(2) });
      expect(answer.status).toBe(413);
      expect(answer.text).toContain('1 Mo');
    }
    expect((await front.ask('/televersement', { method: 'POST', body: mb(21) })).status).toBe(413);
  });
});

describe('page', () => {
  it('carries a content policy with a new nonce each time and nothing unsafe', async () => {
    const [one, two] = [await front.ask('/nonce'), await front.ask('/nonce')];
    const policy = String(one.headers['content-security-policy']);
    const nonce = /'nonce-([^']+)'/.exec(policy)![1]!;
    expect(policy).not.toContain('unsafe');
    expect(one.text.replaceAll('&quot;', '"')).toContain(`"nonce":"${nonce}"`);
    expect(two.text).not.toContain(nonce);
    expect(one.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
    });
    expect(one.headers['strict-transport-security']).toBeUndefined();
    expect(one.headers['x-powered-by']).toBeUndefined();
  });
  it('is kept by no cache when it is personal', async () => {
    for (const path of [
      '/entreprise/1/salaries',
      '/ENTREPRISE/1/salaries',
      '/service',
      '/compte/x',
      '/portefeuille',
      '/demo/mail',
      '/salarie',
      '/salarie/mes-demandes',
      '/%65ntreprise/1/salaries',
      '/entreprise/nowhere/at/all',
      '/entreprise/1/depart',
    ])
      expect([path, (await front.ask(path)).headers['cache-control']]).toEqual([path, 'no-store']);
    expect((await front.ask('/')).headers['cache-control']).toBe('private, no-cache');
  });
  it('asks for HTTPS for two years in production', async () => {
    const live = await testFront({ production: true, appUrl: 'https://portail.test' });
    const { headers } = await live.ask('/');
    expect(headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains');
    expect(headers['content-security-policy']).toContain('upgrade-insecure-requests');
    await live.close();
  });
  it('reaches Remix with its params, its query, and only its branch', async () => {
    const { text } = await front.ask('/entreprise/00123/salaries?q=a%20b');
    expect(text.replaceAll('&quot;', '"')).toContain('{"params":{"adherent":"00123"},"q":"a b"}');
    expect((await front.ask('/fichiers/a/b.txt')).text).toBe('a/b.txt');
    expect((await front.ask('/entreprise/1/salaries?_data=workers')).text).toContain('"adherent":"1"');
    expect((await front.ask('/ancien')).headers.location).toBe('/');
    expect((await front.ask('/', { method: 'HEAD' })).text).toBe('');
    const missing = await front.ask('/nowhere');
    expect([missing.status, missing.text]).toEqual([404, expect.stringContaining('status 404')]);
  });
  it('answers 404 for a loader that no guard made, and says so in the log', async () => {
    const answer = await front.ask('/oubli');
    expect([answer.status, answer.text.includes('private')]).toEqual([404, false]);
    expect(front.log).toContainEqual({ routes: ['unguarded'] });
  });
});

describe('failure', () => {
  it('shows no stack and no cause, in the language of the reader', async () => {
    for (const [language, words] of [
      ['en', 'Request not understood'],
      ['fr', 'Demande incomprise'],
      ['de, en;q=0.5', 'Request not understood'],
    ] as const) {
      const answer = await front.ask('/', { headers: { host: 'evil.test', 'accept-language': language } });
      expect(answer.text).toContain(words);
      expect(answer.headers['content-security-policy']).not.toContain('unsafe');
    }
    const broken = await front.ask('/panne');
    expect([broken.status, broken.text.includes('secret')]).toEqual([500, false]);
  });
  it('is a 503 with Retry-After when the database is away', async () => {
    for (const path of ['/absente', '/absente?_data=away']) {
      const answer = await front.ask(path);
      expect([answer.status, answer.headers['retry-after'], answer.text.includes('secret')]).toEqual([
        503,
        '5',
        false,
      ]);
    }
    expect((await front.ask('/absente?_data=away')).text).toContain('Le portail revient');
  });
});

describe('static file', () => {
  it('is kept for a year when its name carries a hash, asked again otherwise', async () => {
    const hashed = await front.ask('/assets/app-abc123.js');
    expect([hashed.status, hashed.headers['cache-control']]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
    expect(hashed.headers['x-content-type-options']).toBe('nosniff');
    expect((await front.ask('/robots.txt')).headers['cache-control']).toBe('public, no-cache');
    const again = await front.ask('/robots.txt', {
      headers: { 'if-none-match': String((await front.ask('/robots.txt')).headers.etag) },
    });
    expect(again.status).toBe(304);
  });
  it('comes packed as the build packed it, and stays when the build is replaced', async () => {
    const ask = (encoding: string) =>
      front.ask('/assets/app-abc123.js', { headers: { 'accept-encoding': encoding } });
    expect((await ask('gzip, br')).headers['content-encoding']).toBe('br');
    expect((await ask('gzip')).headers['content-encoding']).toBeUndefined();
    rmSync(join(clientDir, 'assets'), { recursive: true });
    const answer = await ask('identity');
    expect([answer.status, answer.text, answer.headers.vary]).toEqual([200, 'export {};', 'Accept-Encoding']);
  });
  it('is never a hidden file nor one outside', async () => {
    for (const path of [
      '/.secret',
      '/assets/../.secret',
      '/..%2f..%2fpackage.json',
      '/assets/%2e%2e/%2e%2e/package.json',
    ])
      expect([path, (await front.ask(path)).status]).toEqual([path, 404]);
  });
});

describe('open API', () => {
  it('tells who asks too much when to come back', async () => {
    const asked: string[] = [];
    const busy = await testFront({
      portal: {
        notReady: async () => [],
        stop: async () => undefined,
        apiWait: async (ip) => {
          asked.push(ip);
          return 7;
        },
      },
    });
    const answer = await busy.ask('/api/v1/suivi');
    expect([answer.status, answer.headers['retry-after']]).toEqual([429, '7']);
    expect(JSON.parse(answer.text).erreurs[0].code).toBe('TROP_DE_DEMANDES');
    expect((await busy.ask('/%61PI/v1/suivi')).status).toBe(429);
    expect((await busy.ask('/')).status).toBe(200);
    expect(asked).toHaveLength(2);
    await busy.close();
  });
});

describe('probe', () => {
  it('says alive, ready, or what is missing', async () => {
    expect((await front.ask('/healthz', { headers: { host: '10.0.0.7:3000' } })).status).toBe(200);
    expect((await front.ask('/readyz')).status).toBe(200);
    const half = await testFront({
      portal: {
        apiWait: async () => null,
        notReady: async () => ['database'],
        stop: async () => undefined,
      },
    });
    const answer = await half.ask('/readyz');
    expect([answer.status, JSON.parse(answer.text)]).toEqual([
      503,
      { status: 'unavailable', notReady: ['database'] },
    ]);
    expect((await half.ask('/healthz')).status).toBe(200);
    await half.close();
  });
});
