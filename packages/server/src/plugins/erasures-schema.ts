import type { MigrationStep } from '../migration-step.ts';

export const PLUGIN_ERASURES_STEP: MigrationStep = {
  name: '2026-11-30-trust-1-plugin-erasures',
  statements: [
    // Which plugin was told of which erasure, tried last when, and when it was done with what it remembered.
    `CREATE TABLE plugin_erasures (
      erasure_id text NOT NULL REFERENCES erasures (id),
      plugin text NOT NULL,
      tried_at timestamptz NOT NULL,
      acknowledged_at timestamptz,
      PRIMARY KEY (erasure_id, plugin)
    )`,
    `ALTER TABLE plugin_erasures ENABLE ROW LEVEL SECURITY`,
  ],
};
