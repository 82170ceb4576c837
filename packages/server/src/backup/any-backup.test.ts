import { afterAll, expect } from 'vitest';
import { testDatabases } from '../databases-for-tests.ts';
import { anyBackup } from './any-backup-suite-for-tests.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

// Where a PostgreSQL is there it is the quicker one; the long form tries both.
anyBackup(databases.at(-1) ?? expect.fail('no database'), { numRuns: 3, seed: 41 });
