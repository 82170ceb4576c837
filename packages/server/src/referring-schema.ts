import { CLIENT_ROLE, IN_SIGHT } from './access-schema.ts';
import type { MigrationStep } from './migration-step.ts';

/**
 * The fields by which each kind of record refers to others, those of which there are most first; `[]` where a field holds a list. It is the list of
 * the model at this step of the schema: a test tells when the model has a field that stands in none.
 */
const FIELDS: Readonly<Record<string, string>> = {
  'daily-attendance': 'studentId schoolId',
  'block-attendance': 'studentId classId subjectId',
  mark: 'studentId classId workId subjectId sessionId teacherId',
  enrolment: 'studentId schoolId sessionId shiftId',
  'class-enrolment': 'classId studentId schoolId',
  person: 'residenceId',
  'guardian-link': 'studentId guardianId',
  'teaching-assignment': 'classId personId schoolId subjectId',
  'staff-assignment': 'personId workplaceId postId',
  class: 'schoolId courseId sessionIds[] shiftId roomId',
  'assessment-result': 'studentId schoolId subjectId',
  promotion: 'enrolmentId studentId sessionId',
  certificate: 'studentId issuerId enrolmentId',
  'marked-work': 'classId schoolId categoryId sessionId',
  'mark-basis': 'workId markId conversionId',
  'mark-conversion': 'ownerId courseId classId',
  account: 'personId',
  benefit: 'studentId schoolId',
  'support-need': 'studentId',
  'early-warning-flag': 'studentId schoolId raisedById',
  'student-transfer': 'studentId fromSchoolId toSchoolId fromEnrolmentId toEnrolmentId',
  'place-request': 'studentId schoolIds[] admittedSchoolId',
  absence: 'personId schoolId contractId substituteId',
  contract: 'personId employerId postId',
  qualification: 'personId subjectIds[]',
  course: 'ownerId sessionId subjectIds[]',
  'calendar-day': 'sessionId territoryId schoolId shiftId',
  'resource-use': 'resourceId schoolId classId licenceId',
  'resource-assignment': 'resourceId classId courseId personId placeId licenceId',
  'indicator-value': 'definitionId placeId',
  equipment: 'schoolId roomId',
  room: 'buildingId schoolId',
  'utility-service': 'siteId buildingId',
  'maintenance-need': 'siteId buildingId roomId utilityServiceId equipmentId schoolId authorityId',
  school: 'territoryId authorityId siteIds[]',
  shift: 'schoolId sessionId',
  offer: 'schoolId sessionId shiftId authorisationId',
  authorisation: 'schoolId authorityId',
  'academic-session': 'parentId territoryId',
  territory: 'parentId',
  authority: 'parentId territoryId',
  site: 'territoryId',
  building: 'siteId',
  subject: 'ownerId',
  'budget-line': 'holderId',
  'funds-transfer': 'schoolId payerId budgetLineId',
  post: 'workplaceId subjectId',
  resource: 'subjectIds[]',
  licence: 'resourceId holderId budgetLineId',
};

/** Every field that is known to, as `entity field`. */
export const REFERRING_FIELDS: readonly string[] = Object.entries(FIELDS).flatMap(([entity, fields]) =>
  fields.split(' ').map((field) => `${entity} ${field.replace('[]', '')}`),
);

function linksOf(entity: string, fields: readonly string[]): string {
  const start = (field: string) => `source || ' ${entity} ${field} '`;
  const single = fields.filter((field) => !field.endsWith('[]'));
  const listed = fields.filter((field) => field.endsWith('[]')).map((field) => field.slice(0, -2));
  return [
    ...(single.length > 0
      ? [
          `array_remove(ARRAY[${single.map((field) => `hashtext(${start(field)} || (body ->> '${field}'))`).join(', ')}], NULL)`,
        ]
      : []),
    ...listed.map((field) => `emis_links_in(${start(field)}, body -> '${field}')`),
  ].join(' || ');
}

/** @param others the fields of some kinds, where they are not those of the list: as later steps have it */
export function linksFunction(others: Readonly<Record<string, string>> = {}): string {
  const whens = Object.entries({ ...FIELDS, ...others }).map(
    ([entity, fields]) => `WHEN '${entity}' THEN ${linksOf(entity, fields.split(' '))}`,
  );
  return `CREATE OR REPLACE FUNCTION emis_links(source text, entity text, body jsonb) RETURNS int[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
      RETURN CASE entity ${whens.join('\n')} END`;
}

/** Of a record that refers to another, as SQL, since a later step: entries of the index for those that do not are left out. */
export const MAY_REFER = `entity <> 'person' OR jsonb_exists(body, 'residenceId')`;

/** Every product and id that the name of a reference may be made of, as either may hold anything, and the enrolments that they lead to. */
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

/**
 * Policies let no client use such an index by itself, so it is asked by a function that looks at the same policy.
 *
 * @param where what the index asks for beside, where it does not hold all records
 * @param otherwise references of enrolments that other indexes find: what stands between the product and the id in their names, and what is asked
 */
export const referring = (
  where = 'true',
  otherwise: Readonly<Record<string, string>> = {},
): string => `CREATE OR REPLACE FUNCTION emis_referring(p_links text[], p_most int) RETURNS TABLE (entity text, id text)
      LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100 SET search_path FROM CURRENT SET enable_seqscan = off AS $$
      #variable_conflict use_column
      DECLARE
        v_links int[] := ARRAY(SELECT hashtext(l) FROM unnest(p_links) AS l);
        v_left int := p_most;
        v_found int;
      BEGIN
        RETURN QUERY SELECT records.entity, records.id FROM records
        WHERE emis_links(source, entity, body) && v_links AND (${where})
          AND (current_setting('role', true) IS DISTINCT FROM '${CLIENT_ROLE}' OR ${IN_SIGHT})
        LIMIT p_most;
        ${Object.entries(otherwise).map(foundOtherwise).join('')}
      END $$`;

/** The index of references, of those records alone that an expression of SQL tells. */
export const linksIndex = (where: string): string =>
  `CREATE INDEX records_by_link ON records USING gin (emis_links(source, entity, body)) WITH (gin_pending_list_limit = 512) WHERE ${where}`;

/** The student of an enrolment, by the index of what it is linked to. */
export const STUDENT_OTHERWISE = { ' enrolment studentId ': 'linked = k.wanted' } as const;

/**
 * What refers to a record is found by an index: over a number for each reference, made of the product, the kind of the record that refers, its field
 * and the id. One index for all fields costs an inserting statement little, as its new entries wait in a list and are sorted in many at a time.
 * Numbers may be the same by chance, so whoever asks looks at the records as well.
 */
export const REFERRING_STEP: MigrationStep = {
  name: '2026-11-28-said-references',
  statements: [
    `CREATE FUNCTION emis_links_in(start text, list jsonb) RETURNS int[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
      RETURN (SELECT coalesce(array_agg(hashtext(start || v.id)), '{}')
        FROM jsonb_array_elements_text(CASE WHEN jsonb_typeof(list) = 'array' THEN list ELSE '[]' END) AS v (id))`,
    linksFunction(),
    // What waits unsorted is read through by every search: half a megabyte of it takes a millisecond.
    `CREATE INDEX records_by_link ON records USING gin (emis_links(source, entity, body)) WITH (gin_pending_list_limit = 512)`,
    referring(),
  ],
};
