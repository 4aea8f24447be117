import { withDatabase } from './postgres';
import { difference } from './postgres/difference';

const sql = await withDatabase(({ ownerUrl }) => difference(ownerUrl));
process.stdout.write(sql || '-- The migrations make exactly the schema of prisma/schema.prisma.\n');
