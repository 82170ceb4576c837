import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

const conditions = ['@emis-sdk/source', 'module', 'node', 'development|production'];

/** One more than there are cores: many tests wait, for a process, a page or a disk, and left to one worker a core would wait with them. */
const workers = availableParallelism() + 1;

/** Packages whose tests need nothing but the package. */
const PURE = ['model', 'validation', 'profiles', 'formats', 'protocol', 'plugin'];

/** Tests of them that count the memory of their process. */
const OWN_PROCESS = ['packages/validation/src/memory.test.ts'];

/** The packages resolve to their sources (condition `@emis-sdk/source`), so that nobody builds to test. */
const shared = {
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
};

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        ...shared,
        test: {
          name: 'pure',
          include: [`packages/{${PURE.join(',')}}/src/**/*.test.ts`],
          exclude: OWN_PROCESS,
          // They share nothing that one could change for another, and loading the standard anew for each file took longer than many tests.
          isolate: false,
          maxWorkers: workers,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'packages',
          include: ['packages/*/src/**/*.test.ts'],
          exclude: PURE.map((name) => `packages/${name}/**`),
          isolate: false,
          maxWorkers: workers,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'examples',
          include: ['examples/*/**/*.test.ts'],
          maxWorkers: workers,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'whole',
          include: ['test/**/*.test.ts', ...OWN_PROCESS],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          maxWorkers: workers,
          maxConcurrency: 2,
        },
      },
    ],
  },
});
