import { CLIENT_ROLE, IN_SIGHT } from './access-schema.ts';
import type { MigrationStep } from './migration-step.ts';
import { linksFunction, MAY_REFER } from './referring-schema.ts';

/** What stands between the product and the id in the name of a reference that has an index of its own: `linked` of an enrolment is its student. */
const BY_LINKED = ' enrolment studentId ';

/**
 * An entry for the student of each enrolment stood in two indexes, and that of the references, all over which such entries fall, took a fifth of what
 * an enrolment costs the database. The other one is asked instead: by every product and id that the name may be made of, as either may hold anything.
 */
export const LIGHTER_LINKS_STEP: MigrationStep = {
  name: '2026-12-02-delivery-2-lighter-links',
  statements: [
    'DROP INDEX records_by_link',
    linksFunction({ enrolment: 'schoolId sessionId shiftId' }),
    `CREATE INDEX records_by_link ON records USING gin (emis_links(source, entity, body)) WITH (gin_pending_list_limit = 512) WHERE ${MAY_REFER}`,
    `CREATE OR REPLACE FUNCTION emis_referring(p_links text[], p_most int) RETURNS TABLE (entity text, id text)
      LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100 SET search_path FROM CURRENT SET enable_seqscan = off AS $$
      #variable_conflict use_column
      DECLARE
        v_links int[] := ARRAY(SELECT hashtext(l) FROM unnest(p_links) AS l);
        v_left int := p_most;
        v_found int;
      BEGIN
        RETURN QUERY SELECT records.entity, records.id FROM records
        WHERE emis_links(source, entity, body) && v_links AND (${MAY_REFER})
          AND (current_setting('role', true) IS DISTINCT FROM '${CLIENT_ROLE}' OR ${IN_SIGHT})
        LIMIT p_most;
        GET DIAGNOSTICS v_found = ROW_COUNT;
        v_left := p_most - v_found;
        RETURN QUERY SELECT records.entity, records.id FROM (
          SELECT left(l, p - 1) AS of_source, substr(l, p + ${BY_LINKED.length}) AS of_student
          FROM unnest(p_links) AS l CROSS JOIN generate_series(1, length(l)) AS p
          WHERE strpos(l, '${BY_LINKED}') > 0 AND substr(l, p, ${BY_LINKED.length}) = '${BY_LINKED}'
        ) k CROSS JOIN LATERAL (
          SELECT * FROM records WHERE source = k.of_source AND linked = k.of_student AND entity = 'enrolment' OFFSET 0
        ) records
        WHERE current_setting('role', true) IS DISTINCT FROM '${CLIENT_ROLE}' OR ${IN_SIGHT}
        LIMIT v_left;
      END $$`,
  ],
};
