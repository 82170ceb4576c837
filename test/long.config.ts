import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

const conditions = ['@emis-sdk/source', 'module', 'node', 'development|production'];

/** The packages resolve to their sources, as in the ordinary tests. */
const shared = {
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
};

/** What asks how long something takes, and needs the machine to itself. */
const ALONE = [
  'packages/plugin-host/src/stranger/long-hostile-for-tests.ts',
  'packages/plugin-host/src/stranger/long-browser-for-tests.ts',
  'packages/server/src/portal/long-slow-line-for-tests.ts',
];

/**
 * The long forms of tests about faults: `pnpm test:long`, a quarter of an hour for all of them on two cores is the aim. Their short forms are ordinary
 * tests. First four at a time, as some wait for a line or a disk, then one after the other.
 */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        ...shared,
        test: {
          name: 'four at a time',
          include: ['packages/*/src/**/long-*-for-tests.ts', 'test/long-*-for-tests.ts'],
          exclude: ALONE,
          testTimeout: 900_000,
          hookTimeout: 60_000,
          maxWorkers: 4,
          maxConcurrency: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        ...shared,
        test: {
          name: 'alone',
          include: ALONE,
          testTimeout: 900_000,
          hookTimeout: 60_000,
          maxWorkers: 1,
          maxConcurrency: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
