import type { MigrationStep } from './migration-step.ts';
import { watching } from './placing-schema.ts';
import { linksFunction, linksIndex, referring, STUDENT_OTHERWISE } from './referring-schema.ts';

/**
 * Of a record that the index of references may hold, as SQL: the student and the school of an enrolment are found by indexes that other questions need,
 * so most enrolments have no entry in this one, over which its entries fall all.
 */
export const MAY_BE_LINKED = `entity NOT IN ('person', 'enrolment') OR jsonb_exists_any(body, '{residenceId,sessionId,shiftId}')`;

/** Persons are where an organisation is: in a product none of which is in a territory, with none that comes along, nobody has to be looked for. */
const BESIDE_PLACES = ` AND (
            EXISTS (SELECT FROM (SELECT DISTINCT source FROM new_rows) s
              CROSS JOIN LATERAL (SELECT FROM places p WHERE p.source = s.source LIMIT 1) one)
            OR EXISTS (SELECT FROM new_rows o WHERE o.entity IN ('territory', 'school', 'authority', 'site')))`;

/** What cost each record of a batch something, and could be had for less. */
export const LIGHTER_BATCHES_STEP: MigrationStep = {
  name: '2026-12-03-delivery-1-lighter-batches',
  statements: [
    'DROP INDEX records_by_link',
    linksFunction({ enrolment: 'sessionId shiftId' }),
    linksIndex(MAY_BE_LINKED),
    referring(MAY_BE_LINKED, { ...STUDENT_OTHERWISE, ' enrolment schoolId ': `place = 'o/' || k.wanted` }),
    watching('CREATE OR REPLACE', BESIDE_PLACES),
    // Answers to batches are long and alike from line to line. A PostgreSQL that was built without this way of packing goes on with its own.
    ...['operations ALTER COLUMN reply', 'access_queue ALTER COLUMN entry', 'access_log ALTER COLUMN entry'].map(
      (column) =>
        `DO $$ BEGIN ALTER TABLE ${column} SET COMPRESSION lz4; EXCEPTION WHEN feature_not_supported THEN NULL; END $$`,
    ),
  ],
};
