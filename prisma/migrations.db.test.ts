import { expect, it } from 'vitest';
import { difference } from '../scripts/postgres/difference';
import { useTestDatabase } from './test-database';

it('makes the schema of schema.prisma by the migrations', async () => {
  expect(await difference(useTestDatabase().ownerUrl)).toBe('');
});
