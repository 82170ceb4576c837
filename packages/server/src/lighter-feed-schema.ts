import type { MigrationStep } from './migration-step.ts';

/** Of an entry `f` of the feed, as SQL: that it does not tell the record as it is now. Most entries do. */
export const OF_THE_PAST = `(f.body IS NOT NULL OR f.operation NOT IN ('created', 'updated'))`;

/**
 * An entry for each id fell anywhere in an index of millions, and cost more than the entry of the feed itself. What tells the record as it is now is
 * found by the version of the record; only what is past is found by the id.
 */
export const LIGHTER_FEED_STEP: MigrationStep = {
  name: '2026-12-04-delivery-1-lighter-feed',
  statements: [
    'DROP INDEX feed_of_record',
    `CREATE INDEX feed_of_record ON feed USING hash (id) WHERE ${OF_THE_PAST.replaceAll('f.', '')}`,
  ],
};
