import { CLIENT_ROLE } from '../access-schema.ts';
import type { MigrationStep } from '../migration-step.ts';

/** Values that are in no code list are kept for so many fields and values of a product; further ones are in its findings only. */
const MOST_OF_A_SOURCE = 1000;

/** The tables of values that products send and that are in no code list, and of the codes that the ministry says they are. */
export const CODES_FOUND_STEP: MigrationStep = {
  name: '2026-11-29-desk-3-codes-found',
  statements: [
    `CREATE TABLE unmapped_codes (
      source text NOT NULL,
      entity text NOT NULL,
      field text NOT NULL,
      list text NOT NULL,
      value text NOT NULL,
      seen bigint NOT NULL,
      last_seen timestamptz NOT NULL,
      PRIMARY KEY (source, entity, field, value)
    )`,
    `CREATE TABLE code_mappings (
      source text NOT NULL,
      entity text NOT NULL,
      field text NOT NULL,
      list text NOT NULL,
      value text NOT NULL,
      code text NOT NULL,
      made_by text NOT NULL,
      made_at timestamptz NOT NULL,
      PRIMARY KEY (source, entity, field, value)
    )`,
    ...['unmapped_codes', 'code_mappings'].map((table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`),
    // A product is told what its own values are.
    `GRANT SELECT ON code_mappings TO ${CLIENT_ROLE}`,
    `CREATE POLICY told ON code_mappings FOR SELECT TO ${CLIENT_ROLE} USING ((SELECT emis_grant_holds())
      AND source = (SELECT current_setting('emis.source', true)))`,
    // A client notes values of its own product by this function, and cannot read them.
    `CREATE FUNCTION note_unmapped_codes(found jsonb, at timestamptz) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path FROM CURRENT AS $$
      INSERT INTO unmapped_codes (source, entity, field, list, value, seen, last_seen)
      SELECT current_setting('emis.source', true), f.entity, f.field, f.list, f.value, f.seen, at
      FROM jsonb_to_recordset(found) AS f (entity text, field text, list text, value text, seen bigint)
      WHERE coalesce(current_setting('emis.source', true), '') <> ''
        AND (SELECT count(*) FROM unmapped_codes u WHERE u.source = current_setting('emis.source', true)) < ${MOST_OF_A_SOURCE}
      ORDER BY f.entity, f.field, f.value
      ON CONFLICT (source, entity, field, value) DO UPDATE
        SET seen = unmapped_codes.seen + excluded.seen, last_seen = excluded.last_seen, list = excluded.list
    $$`,
  ],
};
