import { defineConfig } from 'vitest/config';

const conditions = ['@emis-sdk/source', 'module', 'node', 'development|production'];

/** The long forms of tests about faults: `pnpm test:long`, a quarter of an hour for all of them. Their short forms are ordinary tests. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['packages/*/src/**/long-*-for-tests.ts', 'test/long-*-for-tests.ts'],
    testTimeout: 900_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
