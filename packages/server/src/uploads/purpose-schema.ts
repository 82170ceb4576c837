import type { MigrationStep } from '../migration-step.ts';

export const UPLOAD_SCOPES_STEP: MigrationStep = {
  name: '2026-12-01-trust-1-upload-scopes',
  // What its sender's token allowed when it was committed. Null: committed before this was kept.
  statements: [`ALTER TABLE uploads ADD COLUMN scopes jsonb`],
};

export const UPLOAD_PURPOSE_STEP: MigrationStep = {
  name: '2026-11-30-trust-2-upload-purpose',
  // For what its sender's token was when it was committed. Null: committed before this was kept.
  statements: [`ALTER TABLE uploads ADD COLUMN purpose text`],
};
