import { afterAll } from 'vitest';
import { testDatabases } from './databases-for-tests.ts';
import { describeMatrix } from './matrix-suite-for-tests.ts';

// The long form, in `long-access-for-tests.ts`, tries rights for each purpose.

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

describeMatrix(databases, ['registration']);
