import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '../test-database';
import { copyRows, insertRows } from './insert';
import { makers } from './make';

const sql = new pg.Client({ connectionString: useTestDatabase().ownerUrl });

beforeAll(async () => {
  await sql.connect();
  await sql.query(`SELECT set_config('app.kind', 'system', false)`);
  await insertRows(sql, 'secteur', [{ code: 'SUD', name: 'Sud' }]);
  await insertRows(sql, 'centre', [{ code: 'EVREUX', name: 'Évreux', secteurCode: 'SUD' }]);
});
afterAll(() => sql.end());

test.each([
  ['insertRows', insertRows],
  ['copyRows', copyRows],
])('%s keeps every sign, list, JSON and null as it is', async (name, write) => {
  const make = makers(name);
  const hard = `L'Œuvre "tab\t" \\ and \\N, {a,b}\nsecond\r\n line ; É`;
  const company = make.adherent({
    ...{ name: hard, centreCode: 'EVREUX', nafCode: null, addressLine2: hard },
    billingAddress: { line1: hard, postcode: '27000', city: 'Évreux' },
  });
  const post = make.post(company, { name: 'a', exposures: ['SIR-CMR', 'SIA-NUIT'] });
  await write(sql, 'adherent', [company]);
  await write(sql, 'post', [post, make.post(company)]);
  await write(sql, 'worker', [make.worker(company, post), make.worker(company, null, { startOn: null })]);
  const { rows } = await sql.query(
    `SELECT name, naf_code, address_line2, billing_address, effectif, joined_on::text, p.exposures, w.missing
     FROM adherent a, LATERAL (SELECT exposures FROM post WHERE adherent_id = a.id ORDER BY id LIMIT 1) p,
       LATERAL (SELECT missing FROM worker WHERE adherent_id = a.id ORDER BY id DESC LIMIT 1) w WHERE a.id = $1`,
    [company.id],
  );
  expect(rows).toEqual([
    {
      ...{ name: hard, naf_code: null, address_line2: hard, billing_address: company.billingAddress },
      ...{
        effectif: 2,
        joined_on: company.joinedOn,
        exposures: post.exposures,
        missing: ['post', 'startOn'],
      },
    },
  ]);
});
