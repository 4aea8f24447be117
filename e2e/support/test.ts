import { AxeBuilder } from '@axe-core/playwright';
import { type APIRequestContext, expect, type Page, test as base } from '@playwright/test';
import { type Mail, mailTo } from './mail';

export { expect };

/** The demo people, as the sign-in page names them. */
export type DemoPerson =
  | 'direction'
  | 'gestion'
  | 'assistante'
  | 'infirmier'
  | 'medecin'
  | 'boulangerie'
  | 'garage'
  | 'usine'
  | 'aide-a-domicile'
  | 'interim'
  | 'multi-employeurs'
  | 'comptable';

type Fixtures = {
  /** Signs the browser in as a demo person. */
  signInAs: (person: DemoPerson) => Promise<void>;
  /** Waits for the newest mail to an address, received since the test began. */
  readMail: (to: string) => Promise<Mail>;
  /** Fails when axe finds anything on the page as it is now. */
  expectAccessible: (page?: Page) => Promise<void>;
  /** Runs beside every test: an error in the browser's console, or an answer of 500 and up, fails it. */
  cleanConsole: void;
};

export const test = base.extend<Fixtures>({
  signInAs: async ({ page }, use) => {
    await use((person) => signIn(page.request, person));
  },
  readMail: async ({}, use) => {
    const since = new Date();
    await use((to) => mailTo(to, since));
  },
  expectAccessible: async ({ page }, use) => {
    await use(async (other = page) => {
      const { violations } = await new AxeBuilder({ page: other }).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
      expect(found, `axe on ${other.url()}`).toEqual([]);
    });
  },
  cleanConsole: [
    async ({ page }, use) => {
      const found: string[] = [];
      page.on('pageerror', (error) => found.push(`error: ${error.message}`));
      page.on('console', (message) => {
        // The browser reports every refused form (4xx) as an error of loading.
        if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) found.push(message.text());
      });
      page.on('response', (response) => {
        if (response.status() >= 500) found.push(`${response.status()} ${response.url()}`);
      });
      await use();
      expect(found, 'errors in the browser').toEqual([]);
    },
    { auto: true },
  ],
});

async function signIn(request: APIRequestContext, person: DemoPerson): Promise<void> {
  const answer = await request.post('/demo/connexion', {
    form: { personne: person },
    headers: { 'Sec-Fetch-Site': 'same-origin' },
    maxRedirects: 0,
  });
  expect(answer.status(), `sign-in as ${person}`).toBe(303);
}
