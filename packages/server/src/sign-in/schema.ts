import type { MigrationStep } from '../migration-step.ts';

/** The table of those who may open the portal. */
export const PORTAL_USERS_STEP: MigrationStep = {
  name: '2026-11-29-desk-1-portal-users',
  statements: [
    // No client reads or writes it: row-level security without a policy.
    `CREATE TABLE portal_users (
      name text PRIMARY KEY,
      role text NOT NULL CHECK (role IN ('reader', 'administrator')),
      territories jsonb,
      password text,
      version int NOT NULL DEFAULT 1,
      failures int NOT NULL DEFAULT 0,
      tried_at timestamptz,
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL
    )`,
    `ALTER TABLE portal_users ENABLE ROW LEVEL SECURITY`,
    // Persons may be merged by somebody at the ministry, who is no client: the record of access says who.
    `ALTER TABLE person_merges ALTER COLUMN client_id DROP NOT NULL`,
  ],
};
