import { describe, expect, it } from 'vitest';
import { categorize } from '~/domain/declarations/category';
import { readFollowUpQuery } from '~/domain/declarations/follow-up-query';
import { EXPOSURE_CODES } from '~/domain/declarations/thesaurus';
import { day } from '~/domain/shared/day';
import { ok } from '~/domain/shared/outcome';
import { openJson } from '~/http/open-json.server';
import { followUpBody } from './follow-up-api.server';
import { openApiDocument } from '../open-api.server';

type Schema = {
  type?: string | string[];
  enum?: string[];
  items?: Schema;
  required?: string[];
  properties?: Record<string, Schema>;
};

const today = day('2026-11-21');
const { schemas } = openApiDocument().components as unknown as { schemas: Record<string, Schema> };

function bodyOf(query: string) {
  const read = readFollowUpQuery(new URLSearchParams(query), today);
  return followUpBody(read.ok ? ok({ question: read.value, followUp: categorize(read.value) }) : read);
}

/** What differs between a value and its description. */
function differences(value: unknown, schema: Schema, path = ''): string[] {
  if (schema.items)
    return (value as unknown[]).flatMap((item, i) => differences(item, schema.items!, `${path}[${i}]`));
  if (schema.properties) {
    const found = Object.keys(value as object);
    const wrong = found.join() === schema.required?.join() ? [] : [`${path}: ${found}`];
    const inside = Object.entries(schema.properties).flatMap(([key, inner]) =>
      differences((value as Record<string, unknown>)[key], inner, `${path}.${key}`),
    );
    return [...wrong, ...inside];
  }
  if (schema.enum && !schema.enum.includes(value as string)) return [`${path}: ${String(value)}`];
  const type = value === null ? 'null' : Number.isInteger(value) ? 'integer' : typeof value;
  return [schema.type].flat().includes(type) ? [] : [`${path} is ${type}`];
}

describe('GET /api/v1/suivi', () => {
  it('answers as announced', () => {
    expect(bodyOf('embauche=2026-11-30&exposition=SIA-NUIT&exposition=SIR-CONDUITE')).toEqual({
      categorie: 'SIA',
      motifs: [{ code: 'SIA-NUIT', libelle: 'Travail de nuit', article: 'R.4624-18' }],
      premierActe: { type: 'VIPI', auPlusTard: '2026-11-30', avantAffectation: true, article: 'R.4624-18' },
      renouvellement: { plafondMois: 36, intermediaireMois: null, article: 'R.4624-17' },
      attestations: [{ code: 'CONDUITE', validiteAnnees: 5, article: 'R.4323-56' }],
      avertissements: [
        { code: 'CONDUITE-HORS-SIR', texte: expect.stringContaining('1er octobre 2025') as string },
      ],
    });
  });
  it.each(EXPOSURE_CODES)('%s keeps to its OpenAPI description on each side of the changes', (code) => {
    for (const date of ['2025-09-30', '2025-10-01', '2026-04-09', '2026-04-10']) {
      expect(differences(bodyOf(`date=${date}&exposition=${code}`), schemas.Suivi!)).toEqual([]);
    }
  });
  it('says what is wrong, in a sentence', () => {
    const body = bodyOf('date=2026-02-30&exposition=X&exposition=SIA-GROSSESSE');
    expect(differences(body, schemas.Refus!)).toEqual([]);
    expect(JSON.stringify(body)).not.toContain('suivi:');
    expect(body).toMatchObject({
      erreurs: [{ parametre: 'date' }, { parametre: 'exposition' }, { code: 'EXPOSITION-GROSSESSE' }],
    });
  });
});

describe('an open answer', () => {
  const request = (etag?: string) =>
    new Request('http://localhost/', { headers: etag ? { 'If-None-Match': etag } : {} });
  it('is open to any site and kept by caches', async () => {
    const response = openJson(request(), { a: 1 }, { maxAge: 60 });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cache-control')).toBe('public, max-age=60');
    expect(await response.json()).toEqual({ a: 1 });
  });
  it('is not sent twice to who has it', () => {
    const etag = openJson(request(), { a: 1 }, { maxAge: 60 }).headers.get('etag')!;
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`]) {
      expect(openJson(request(known), { a: 1 }, { maxAge: 60 }).status).toBe(304);
    }
    expect(openJson(request(etag), { a: 2 }, { maxAge: 60 }).status).toBe(200);
    expect(openJson(request(etag), { a: 1 }, { maxAge: 60, status: 400 }).status).toBe(400);
  });
});
