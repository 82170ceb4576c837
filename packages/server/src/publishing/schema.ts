import type { MigrationStep } from '../migration-step.ts';

/** The tables of statistics that were published from the portal. */
export const PUBLISHED_STEP: MigrationStep = {
  name: '2026-11-29-desk-2-published',
  statements: [
    `CREATE TABLE published_tables (
      id text PRIMARY KEY,
      population text NOT NULL,
      name text NOT NULL,
      columns jsonb NOT NULL,
      cells jsonb NOT NULL,
      made_by text NOT NULL,
      made_at timestamptz NOT NULL,
      UNIQUE (population, name)
    )`,
    `ALTER TABLE published_tables ENABLE ROW LEVEL SECURITY`,
  ],
};
