import { canary } from './canary-for-tests.ts';

canary(120);
