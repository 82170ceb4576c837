import { afterAll, describe } from 'vitest';
import { testDatabases } from '../databases-for-tests.ts';
import { anyBackup } from './any-backup-suite-for-tests.ts';

// The long form of `any-backup.test.ts`: 45 populations on each database.

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

describe.each(databases)('backups on $name', (each) => {
  for (const seed of [1, 2, 3]) anyBackup(each, { numRuns: 15, seed });
});
