import { insertRows } from '../../prisma/factories/insert';
import { sessionMakers } from '../../prisma/factories/sessions';
import { addDays, dayAt } from '../../app/domain/shared/day';
import { beside, freshCompany } from '../support/company';
import { expect, test } from '../support/test';

test.describe('20 · A company finds a session, registers its people, waits and takes a freed seat', () => {
  test(
    'from the calendar to the seat that came free',
    { tag: ['@phone', '@nojs'] },
    async ({ page, javaScriptEnabled, expectAccessible, readMail }) => {
      const looksRight = async () => void (javaScriptEnabled && (await expectAccessible()));
      const company = await freshCompany({ workers: 4 });
      const names = company.workers.map(
        ({ firstName, usedName, familyName }) => `${usedName ?? familyName} ${firstName}`,
      );
      const theme = { code: 'ROUTIER', durationMinutes: 180, minSeats: 2, maxSeats: 2 };
      const on = addDays(dayAt(Date.now()), 40);
      const number = await beside(async (sql) => {
        const session = sessionMakers(company.make).session(theme, on, { trainer: company.owner.name });
        await insertRows(sql, 'prevention_session', [session]);
        const { rows } = await sql.query<{ number: number }>(
          'SELECT number FROM prevention_session WHERE id = $1',
          [session.id],
        );
        return rows[0]!.number;
      });
      const said = page.locator('.flash');

      await test.step('the public page says how many it needs, and holds no name of a participant', async () => {
        await page.goto('/sensibilisations/calendrier?theme=ROUTIER');
        await expect(page.getByRole('heading', { name: 'Calendrier des sensibilisations' })).toBeVisible();
        await looksRight();
        await page.goto(`/sensibilisations/sessions/${number}`);
        await expect(page.locator('.page-head .tag')).toContainText('Encore 2 inscrits avant le');
        await looksRight();
        const data = JSON.parse(
          (await page.locator('script[type="application/ld+json"]').textContent()) ?? '{}',
        );
        expect(data).toMatchObject({ '@type': 'Event', remainingAttendeeCapacity: 2 });
      });

      await test.step('signed in, the same page leads to the form, which refuses an empty one', async () => {
        await company.enter(page.context());
        await page.goto(`/sensibilisations/sessions/${number}`);
        await page.getByRole('link', { name: 'Inscrire des participants' }).click();
        await looksRight();
        await page.getByRole('button', { name: 'Inscrire', exact: true }).last().click();
        await expect(page.getByRole('alert')).toContainText('Cochez au moins un salarié');
      });

      await test.step('what is ticked and typed stays through a search', async () => {
        await page.getByLabel(names[0]!).check();
        await page.getByLabel('Nom et prénom, personne 1').fill('Camille Extérieur');
        await page.getByLabel('Chercher un nom').fill(names[1]!.split(' ')[0]!);
        await page.getByRole('button', { name: 'Chercher' }).click();
        await expect(page.getByLabel(names[0]!)).toBeChecked();
        await expect(page.getByLabel('Nom et prénom, personne 1')).toHaveValue('Camille Extérieur');
        await page.getByLabel(names[1]!).check();
        await page.getByRole('button', { name: 'Inscrire', exact: true }).last().click();
        await expect(said).toContainText('2 personnes sont inscrites');
        await expect(said).toContainText('1 personne est en liste d’attente');
        await expect(page.getByText('En liste d’attente, rang 1')).toBeVisible();
        await looksRight();
      });

      await test.step('the company hears of it', async () => {
        const mail = await readMail(company.owner.email);
        expect(mail.subject).toMatch(/Inscription confirmée|Liste d’attente/);
      });

      await test.step('a seat given up is offered to whoever waits, and taken', async () => {
        await page
          .getByRole('button', { name: /^Annuler l’inscription/ })
          .first()
          .click();
        await expect(said).toContainText('est annulée');
        await expect(async () => {
          await page.goto(`/entreprise/${company.adherent.number}/sensibilisations`);
          await expect(page.getByRole('heading', { name: 'Places à accepter' })).toBeVisible({
            timeout: 500,
          });
        }).toPass();
        await looksRight();
        await page.getByRole('button', { name: 'Accepter la place' }).click();
        await expect(said).toContainText('La place de Camille Extérieur est confirmée');
        const file = await page.request.get(
          `/entreprise/${company.adherent.number}/sensibilisations/sessions/${number}/rendez-vous.ics`,
        );
        expect(await file.text()).toContain('BEGIN:VEVENT');
      });
    },
  );
});
