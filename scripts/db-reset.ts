import { say } from './environment';
import { withDatabase } from './postgres';
import { reset } from './postgres/world';

await withDatabase(async ({ ownerUrl, embedded }) => {
  if (!embedded && !process.argv.includes('--yes')) {
    say('This erases the database of DATABASE_URL. To go on: npm run db:reset -- --yes');
    process.exitCode = 2;
    return;
  }
  await reset(ownerUrl);
  say('The database is empty and up to date.');
});
