import type { APIRequestContext } from '@playwright/test';
import { request as nodeRequest } from 'node:http';
import { expect, test } from '../support/test';
import { addressOf, doors } from '../support/route-table';

test.describe('90 · No door opens for the wrong person', () => {
  // One company's real ids, read as its own administrateur, tried as everybody else.
  async function idsOfPlant(request: APIRequestContext): Promise<Record<string, string>> {
    const home = await request.get('/entreprise');
    const adherent = /\/entreprise\/([\d-]+)/.exec(home.url() + (await home.text()))?.[1] ?? '';
    const pages = await Promise.all(
      ['salaries', 'postes', 'imports', 'declaration', 'equipe'].map(async (part) => (await request.get(`/entreprise/${adherent}/${part}`)).text()), // prettier-ignore
    );
    const html = pages.join();
    const id = (part: string) =>
      new RegExp(`/entreprise/${adherent}/${part}/([0-9a-f-]{36})`).exec(html)?.[1];
    const [, exercice = '2026', number = '1'] = /declaration\/(\d{4})\/versions\/(\d+)/.exec(html) ?? [];
    const ids = {
      adherent,
      worker: id('salaries'),
      post: id('postes'),
      import: id('imports'),
      exercice,
      number,
    };
    expect(ids.adherent).toMatch(/^27-\d+$/);
    expect(ids.worker, 'a worker of the plant').toBeTruthy();
    expect(ids.post, 'a post of the plant').toBeTruthy();
    return Object.fromEntries(
      Object.entries(ids).filter((entry): entry is [string, string] => Boolean(entry[1])),
    );
  }

  test('another company, its accountant and the service get 404 on every address of a company', async ({
    page,
    signInAs,
  }) => {
    test.setTimeout(180_000);
    const { request } = page;
    await signInAs('usine');
    const ids = await idsOfPlant(request);
    const company = (await doors()).filter(({ pattern }) => pattern.startsWith('/entreprise/:adherent'));
    expect(company.length).toBeGreaterThan(15);
    for (const person of ['boulangerie', 'comptable', 'medecin', 'direction'] as const) {
      await signInAs(person);
      for (const { pattern } of company) {
        const address = addressOf(pattern, ids);
        for (const method of ['GET', 'POST'] as const) {
          const answer = await request.fetch(address, {
            method, maxRedirects: 0, headers: { 'Sec-Fetch-Site': 'same-origin' },
            ...(method === 'POST' && { form: { version: '1', reason: 'essai', exercice: ids.exercice ?? '' } }),
          }); // prettier-ignore
          expect([404, 405], `${person} ${method} ${address}: ${answer.status()}`).toContain(answer.status());
        }
      }
    }
  });

  test('nobody outside the service opens a page of the service', async ({ page, signInAs }) => {
    const { request } = page;
    const service = (await doors()).filter(({ pattern }) => pattern.startsWith('/service'));
    expect(service.length).toBeGreaterThan(3);
    for (const person of ['boulangerie', 'comptable'] as const) {
      await signInAs(person);
      for (const { pattern } of service) {
        for (const method of ['GET', 'POST'] as const) {
          const answer = await request.fetch(addressOf(pattern, {}), { method, maxRedirects: 0, headers: { 'Sec-Fetch-Site': 'same-origin' }, ...(method === 'POST' && { form: {} }) }); // prettier-ignore
          expect([404, 405], `${person} ${method} ${pattern}: ${answer.status()}`).toContain(answer.status());
        }
      }
    }
  });

  test('a stranger is sent to sign-in, and back where he wanted to go', async ({ page }) => {
    const { request } = page;
    const personal = (await doors()).filter(({ pattern }) =>
      /^\/(entreprise|service|compte|portefeuille)(\/|$)/.test(pattern),
    );
    for (const { pattern, file } of personal) {
      const answer = await request.get(addressOf(pattern, { adherent: '27-00001' }), { maxRedirects: 0 });
      // An address that only takes forms has nothing to show.
      if (answer.status() === 404 && file.endsWith('.ts')) continue;
      expect(answer.status(), `${pattern}: ${answer.status()}`).toBe(303);
      expect(answer.headers().location, pattern).toMatch(/^\/connexion/);
    }
  });

  test('a stranger at the worker’s door is asked for a code, whatever request he names', async ({
    page,
    signInAs,
  }) => {
    const own = (await doors()).filter(({ pattern }) => pattern.startsWith('/salarie/mes-demandes/'));
    expect(own.length).toBeGreaterThan(4);
    // Being signed in somewhere else opens nothing here, the service least of all.
    for (const person of [null, 'usine', 'medecin'] as const) {
      if (person) await signInAs(person);
      for (const { pattern } of own) {
        for (const method of ['GET', 'POST'] as const) {
          const answer = await page.request.fetch(addressOf(pattern, {}), { method, maxRedirects: 0, headers: { 'Sec-Fetch-Site': 'same-origin' }, ...(method === 'POST' && { form: { body: 'essai' } }) }); // prettier-ignore
          const { status, to } = { status: answer.status(), to: answer.headers().location };
          expect([404, 405].includes(status) || (status === 303 && to === '/salarie/mes-demandes'), `${person} ${method} ${pattern}: ${status} ${to}`).toBe(true); // prettier-ignore
        }
      }
    }
  });

  test('a form sent by another site is refused on every address', async ({ page, signInAs }) => {
    await signInAs('usine');
    for (const { pattern } of await doors()) {
      for (const suffix of ['', '?_data=root']) {
        const answer = await page.request.post(addressOf(pattern, {}) + suffix, { form: { x: '1' }, maxRedirects: 0, headers: { Origin: 'https://ailleurs.example', 'Sec-Fetch-Site': 'cross-site' } }); // prettier-ignore
        expect(answer.status(), `${pattern}${suffix}`).toBe(403);
      }
    }
  });

  test('an unknown host is refused', async ({ baseURL }) => {
    const { port } = new URL(baseURL!);
    const status = await new Promise((resolve, reject) => {
      nodeRequest({ port, host: '127.0.0.1', path: '/', headers: { Host: 'ailleurs.example' } }, (answer) => resolve(answer.statusCode)).on('error', reject).end(); // prettier-ignore
    });
    expect(status).toBe(400);
  });
});
