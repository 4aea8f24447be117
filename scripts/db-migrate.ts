import { say } from './environment';
import { withDatabase } from './postgres';
import { migrate } from './postgres/migrate';

await withDatabase(async ({ ownerUrl }) => {
  const applied = await migrate(ownerUrl);
  say(applied.length ? `Applied: ${applied.join(', ')}` : 'The database is up to date.');
});
