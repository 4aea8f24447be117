import { freshCompany } from '../support/company';
import { expect, test } from '../support/test';

test.describe('43 · The service names an administrateur when the former one left', () => {
  test('with a written reason that everyone reads', async ({
    page,
    signInAs,
    readMail,
    expectAccessible,
  }) => {
    const company = await freshCompany();
    const colleague = await company.addPerson(['declaration']);
    const { number, name } = company.adherent;
    const email = `repreneuse.${Date.now().toString(36)}@personne.example`;
    const reason = 'La gérante a quitté l’entreprise le 3 novembre ; demande écrite reçue le 12.';

    await signInAs('medecin');
    expect((await page.request.get(`/service/adherents/${number}/prise-en-main`)).status()).toBe(404);

    await signInAs('gestion');
    await page.goto(`/service/adherents/${number}/prise-en-main`);
    await page.getByLabel('Prénom et nom').fill('Rose Preneuse');
    await page.getByLabel('Adresse e-mail de la nouvelle personne').fill(email);
    await page.getByLabel('Motif').fill('partie');
    await page.getByRole('button', { name: 'Désigner cette personne' }).click();
    await expect(page.getByRole('alert')).toContainText('au moins 20 caractères');
    await expectAccessible();
    await page.getByLabel('Motif').fill(reason);
    await page.getByLabel(company.owner.name).check();
    await page.getByRole('button', { name: 'Désigner cette personne' }).click();
    await expect(page.getByText('3 personnes en sont averties')).toBeVisible();

    for (const to of [email, colleague.email, company.owner.email])
      expect((await readMail(to)).text).toContain(reason);
    await page.goto(`/service/journal?adherent=${number}`);
    await expect(
      page.getByText(`a désigné Rose Preneuse pour administrer l’entreprise. Motif : ${reason}`),
    ).toBeVisible();
    await expect(page.getByRole('link', { name }).first()).toBeVisible();
    await expectAccessible();
  });
});
