import type { MigrationStep } from '../migration-step.ts';

export const ERASED_STEP: MigrationStep = {
  name: '2026-11-27-privacy-2-erased',
  statements: [
    // A removal after which copies must go too.
    'ALTER TABLE feed ADD COLUMN erased boolean NOT NULL DEFAULT false',
    // Everything of one record is looked for only when a person is erased: a reading of the whole feed, some seconds for ten million entries.
  ],
};
