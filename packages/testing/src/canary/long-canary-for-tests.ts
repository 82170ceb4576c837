import { canary } from './canary-for-tests.ts';

// The long form of `canary.test.ts`.
canary(10_000);
