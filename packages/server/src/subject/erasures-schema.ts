import type { MigrationStep } from '../migration-step.ts';

export const ERASURES_STEP: MigrationStep = {
  name: '2026-11-29-care-1-erasures',
  statements: [
    // Who was erased, by pseudonyms of the record of access: the person, and all whom the person was merged from. No id of a record.
    `CREATE TABLE erasures (
      id text PRIMARY KEY,
      source text NOT NULL,
      subjects text[] NOT NULL,
      erased_at timestamptz NOT NULL,
      records int NOT NULL,
      -- The last that the feed tells of it: who has read on to there has been told.
      xid xid8 NOT NULL,
      seq bigint NOT NULL
    )`,
    // Readers that said to have erased their copies.
    `CREATE TABLE erasure_acknowledgements (
      erasure_id text NOT NULL REFERENCES erasures (id),
      client_id text NOT NULL REFERENCES clients (id),
      acknowledged_at timestamptz NOT NULL,
      PRIMARY KEY (erasure_id, client_id)
    )`,
    // No client reads or writes them; whoever acts as one acknowledges by this function.
    ...['erasures', 'erasure_acknowledgements'].map((table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`),
    `CREATE FUNCTION acknowledge_erasures(to_xid xid8, to_seq bigint, at timestamptz) RETURNS bigint
      LANGUAGE sql SECURITY DEFINER SET search_path FROM CURRENT AS $$
        WITH said AS (
          INSERT INTO erasure_acknowledgements (erasure_id, client_id, acknowledged_at)
          SELECT e.id, current_setting('emis.client', true), at FROM erasures e
          WHERE (e.xid, e.seq) <= (to_xid, to_seq) AND emis_grant_holds()
          ON CONFLICT DO NOTHING
          RETURNING 1
        )
        SELECT count(*) FROM said
      $$`,
  ],
};
