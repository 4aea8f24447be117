import { addDays, dayAt, instantAt } from '../../app/domain/shared/day';
import { formats } from '../../app/locales/format';
import { paths } from '../../app/paths';
import { freshCompany } from '../support/company';
import { remindAt } from '../support/moved-clock';
import { expect, test } from '../support/test';
import { withVisits } from '../support/appointments';

test.describe('19 · An appointment is announced, recalled and kept', { tag: ['@phone', '@nojs'] }, () => {
  test('booked by the employer: convocation, calendar, reminders, a text message', async ({
    page,
    context,
    readMail,
    expectAccessible,
    javaScriptEnabled,
  }) => {
    test.slow();
    const company = await freshCompany({ workers: 2 });
    const { number } = company.adherent;
    const { waiting, email, coming } = await withVisits(company, dayAt(Date.now()));
    await company.enter(context);
    await page.goto(paths.visit(number, waiting.id, '/creneaux'));
    const onThatDay = { name: new RegExp(formats.fr.weekday(coming).replace(/\s/g, '\\s')) };
    await page.getByRole('main').getByRole('button', onThatDay).first().click();

    // Announced: to the employer and to the worker, with what one keeps.
    const convocation = await readMail(company.owner.email);
    expect(convocation.subject).toMatch(/^Convocation\s: /);
    expect(convocation.text).not.toMatch(/médical|maladie/i);
    expect(convocation.attachments).toEqual([
      expect.stringMatching(/^convocation-V-\d+\.pdf$/),
      'rendez-vous.ics',
    ]);
    expect((await readMail(email)).subject).toMatch(/^Votre rendez-vous du /);
    await page.goto(convocation.link(/visites/));
    const pdf = await page.request.get(paths.visit(number, waiting.id, '/convocation.pdf'));
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
    const ics = await (await page.request.get(paths.visit(number, waiting.id, '/rendez-vous.ics'))).text();
    expect(ics).toContain('STATUS:CONFIRMED\r\n');

    // Recalled the day before: by e-mail, as the portal was away the day it should have, and by text message.
    await remindAt(instantAt(addDays(coming, -1), '10:05'));
    await expect(async () => {
      expect((await readMail(company.owner.email)).subject).toMatch(/^Rappel\s: /);
      expect((await readMail(email)).subject).toMatch(/^Rappel\s: rendez-vous du /);
    }).toPass();
    await expect(async () => {
      await page.goto(paths.demoSms());
      await expect(page.getByText(/rendez-vous demain/).first()).toBeVisible();
    }).toPass();
    await expect(page.getByRole('row', { name: /rendez-vous demain/ }).first()).not.toContainText(
      company.workers[0]!.familyName,
    );
    if (javaScriptEnabled !== false) await expectAccessible();
  });

  test('noted as missed by mistake, put right, kept: the employer follows by mail', async ({
    page,
    context,
    browser,
    readMail,
  }) => {
    const company = await freshCompany({ workers: 2 });
    const { nurse, past } = await withVisits(company, dayAt(Date.now()));
    await company.enter(context);
    const service = await browser.newContext();
    const staff = await service.newPage();
    await staff.request.post('/demo/connexion', {
      form: { personne: 'infirmier' },
      headers: { 'Sec-Fetch-Site': 'same-origin' },
    });
    const sheet = paths.daySheet({ jour: past, professionnel: nurse.id });
    const say = async (act: string) => {
      await staff.goto(sheet);
      await staff.getByRole('button', { name: act, exact: true }).click();
    };

    await say('Absent');
    const absence = await readMail(company.owner.email);
    expect(absence.subject).toMatch(/^Absence au rendez-vous du /);
    expect(absence.text).toMatch(/70,00\s€ HT/);
    await page.goto(paths.invoices(company.adherent.number));
    await expect(page.getByText('jamais facturé au salarié')).toBeVisible();

    await say('Corriger');
    await expect(async () => {
      expect((await readMail(company.owner.email)).subject).toMatch(/ corrigée$/);
    }).toPass();
    await page.reload();
    await expect(page.getByText('jamais facturé au salarié')).toHaveCount(0);
    await say('Présent');
    await expect(staff.getByText('la visite est effectuée')).toBeVisible();
    await service.close();
  });
});
