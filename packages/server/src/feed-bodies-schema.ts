import type { MigrationStep } from './migration-step.ts';

/** An entry of the feed that tells a state which is that of the record now: what it was is not written twice. */
const IN_RECORDS = `body IS NULL AND operation IN ('created', 'updated')`;

/**
 * What the newest entry of a record tells stands in `records` alone; whatever overwrites or removes the record leaves in the feed what was there. So most
 * of what comes is written once, and no statement can forget the past. Entries from before this step keep what they hold.
 */
export const FEED_BODIES_STEP: MigrationStep = {
  name: '2026-11-30-delivery-1-feed-bodies',
  statements: [
    'ALTER TABLE feed DROP CONSTRAINT feed_body_check',
    `ALTER TABLE feed ADD CONSTRAINT feed_body_check CHECK (body IS NULL OR operation IN ('created', 'updated'))`,
    // By the version of the record, which comes once: numbers of the feed itself are given anew after a dump is restored.
    `CREATE INDEX feed_in_records ON feed (version) WHERE ${IN_RECORDS}`,
    // Each is looked up by itself, whatever the planner knew of the tables when it first saw the statement.
    `CREATE FUNCTION emis_keep_past() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT
      SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
      BEGIN
        UPDATE feed f SET body = o.body FROM old_rows o
        WHERE f.version = o.version AND f.body IS NULL AND f.operation IN ('created', 'updated')
          AND f.source = o.source AND f.entity = o.entity AND f.id = o.id
          AND NOT EXISTS (
            SELECT FROM records r WHERE r.source = o.source AND r.entity = o.entity AND r.id = o.id AND r.version = o.version);
        RETURN NULL;
      END $$`,
    ...(['UPDATE', 'DELETE'] as const).map(
      (on) => `CREATE TRIGGER past_kept_on_${on.toLowerCase()} AFTER ${on} ON records REFERENCING OLD TABLE AS old_rows
        FOR EACH STATEMENT EXECUTE FUNCTION emis_keep_past()`,
    ),
  ],
};
