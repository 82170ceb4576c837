import { CLIENT_ROLE, IN_SIGHT } from './access-schema.ts';
import type { MigrationStep } from './migration-step.ts';
import { watching } from './placing-schema.ts';
import { linksFunction } from './referring-schema.ts';

/**
 * Of a record that the index of references may hold, as SQL: the student and the school of an enrolment are found by indexes that other questions need,
 * so most enrolments have no entry in this one, over which its entries fall all.
 */
export const MAY_BE_LINKED = `entity NOT IN ('person', 'enrolment') OR jsonb_exists_any(body, '{residenceId,sessionId,shiftId}')`;

/** What stands between the product and the id in the name of a reference that has an index of its own, and what that index asks. */
const FOUND_OTHERWISE = {
  ' enrolment studentId ': 'linked = k.wanted',
  ' enrolment schoolId ': `place = 'o/' || k.wanted`,
} as const;

/** Every product and id that such names may be made of, as either may hold anything, and the records that they lead to. */
const foundOtherwise = ([between, asks]: readonly [string, string]): string => `
        GET DIAGNOSTICS v_found = ROW_COUNT;
        v_left := v_left - v_found;
        RETURN QUERY SELECT records.entity, records.id FROM (
          SELECT left(l, p - 1) AS of_source, substr(l, p + ${between.length}) AS wanted
          FROM unnest(p_links) AS l CROSS JOIN generate_series(1, length(l)) AS p
          WHERE strpos(l, '${between}') > 0 AND substr(l, p, ${between.length}) = '${between}'
        ) k CROSS JOIN LATERAL (
          SELECT * FROM records WHERE source = k.of_source AND ${asks} AND entity = 'enrolment' OFFSET 0
        ) records
        WHERE current_setting('role', true) IS DISTINCT FROM '${CLIENT_ROLE}' OR ${IN_SIGHT}
        LIMIT v_left;`;

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
    `CREATE INDEX records_by_link ON records USING gin (emis_links(source, entity, body)) WITH (gin_pending_list_limit = 512) WHERE ${MAY_BE_LINKED}`,
    `CREATE OR REPLACE FUNCTION emis_referring(p_links text[], p_most int) RETURNS TABLE (entity text, id text)
      LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100 SET search_path FROM CURRENT SET enable_seqscan = off AS $$
      #variable_conflict use_column
      DECLARE
        v_links int[] := ARRAY(SELECT hashtext(l) FROM unnest(p_links) AS l);
        v_left int := p_most;
        v_found int;
      BEGIN
        RETURN QUERY SELECT records.entity, records.id FROM records
        WHERE emis_links(source, entity, body) && v_links AND (${MAY_BE_LINKED})
          AND (current_setting('role', true) IS DISTINCT FROM '${CLIENT_ROLE}' OR ${IN_SIGHT})
        LIMIT p_most;
        ${Object.entries(FOUND_OTHERWISE).map(foundOtherwise).join('')}
      END $$`,
    watching('CREATE OR REPLACE', BESIDE_PLACES),
    // Answers to batches are long and alike from line to line. A PostgreSQL that was built without this way of packing goes on with its own.
    ...['operations ALTER COLUMN reply', 'access_queue ALTER COLUMN entry', 'access_log ALTER COLUMN entry'].map(
      (column) =>
        `DO $$ BEGIN ALTER TABLE ${column} SET COMPRESSION lz4; EXCEPTION WHEN feature_not_supported THEN NULL; END $$`,
    ),
  ],
};
