import type { EntityName } from '@emis-sdk/model';
import { sql } from 'kysely';
import { type GatheredProperty, within, wordOf } from './kind.ts';
import { orgs, ROLE_WORDS } from './kinds-of-rosters.ts';
import { idsReferringTo, ofOwners, type Reading, recordsOf, type Sql, text } from './reading.ts';

/**
 * Where persons are, and as what: `person`, `role`, `org`, `first` and `last` day, `rank` and `changed_at`. A student is where the enrolments
 * and the classes say, staff where they work and teach, a guardian at the schools of the students.
 */
function knownPlaces(on: Reading, owners?: Sql): Sql {
  const of = (entity: EntityName, field: string) => ofOwners(on, [entity, field], owners, 'p');
  const role = wordOf(text('role', 'p'), ROLE_WORDS);
  const relation = text('relationship', 'p');
  const schoolOf = sql`coalesce(${text('schoolId', 'p')}, ${text('schoolId', 'k')})`;
  // What a class, or an enrolment, is found by is worked out before: policies let an index be used only for what is there as it is.
  const seats = (entity: EntityName, person: string) => sql`(SELECT p.*, ${text('classId', 'p')} AS class_id
    FROM ${recordsOf(on, entity)} p WHERE true ${of(entity, person)} OFFSET 0) p LEFT JOIN ${recordsOf(on, 'class')} k ON k.id = p.class_id`;
  const wards = sql`(SELECT p.*, ${text('studentId', 'p')} AS student_id FROM ${recordsOf(on, 'guardian-link')} p
    WHERE true ${of('guardian-link', 'guardianId')} OFFSET 0) p`;
  const enrolled = owners
    ? sql`CROSS JOIN LATERAL (SELECT e.body FROM ${recordsOf(on, 'enrolment')} e
        WHERE e.id IN ${idsReferringTo(on, ['enrolment', 'studentId'], sql`(SELECT p.student_id)`)}) k`
    : sql`CROSS JOIN ${recordsOf(on, 'enrolment')} k`;
  return sql`SELECT * FROM (
    SELECT ${text('studentId', 'p')} AS person, 'student' AS role, ${text('schoolId', 'p')} AS org, ${text('entryDate', 'p')} AS first,
      ${text('exitDate', 'p')} AS last, 1 AS rank, p.changed_at
    FROM ${recordsOf(on, 'enrolment')} p WHERE true ${of('enrolment', 'studentId')}
    UNION ALL
    SELECT ${text('personId', 'p')}, ${role}, ${text('workplaceId', 'p')}, ${text('startDate', 'p')}, ${text('endDate', 'p')}, 2, p.changed_at
    FROM ${recordsOf(on, 'staff-assignment')} p WHERE true ${of('staff-assignment', 'personId')}
    UNION ALL
    SELECT ${text('studentId', 'p')}, 'student', ${schoolOf}, NULL, NULL, 3, p.changed_at FROM ${seats('class-enrolment', 'studentId')}
    UNION ALL
    SELECT ${text('personId', 'p')}, ${role}, ${schoolOf}, NULL, NULL, 4, p.changed_at FROM ${seats('teaching-assignment', 'personId')}
    UNION ALL
    SELECT ${text('guardianId', 'p')}, CASE WHEN ${relation} IN ('parent', 'relative') THEN ${relation} ELSE 'guardian' END,
      ${text('schoolId', 'k')}, NULL, NULL, 5, p.changed_at
    FROM ${wards} ${enrolled} WHERE ${text('studentId', 'k')} = p.student_id
  ) known WHERE person IS NOT NULL AND org IS NOT NULL`;
}

/** As {@link knownPlaces}, and for persons who are nowhere the first organisation: every user of OneRoster has a role somewhere. */
export function places(on: Reading, owners?: Sql): Sql {
  const firstRole = sql`(p.body -> 'roles' ->> 0)`;
  return sql`SELECT * FROM (${knownPlaces(on, owners)}) known
    UNION ALL
    SELECT p.id, CASE ${firstRole} WHEN 'staff' THEN 'aide' WHEN 'student' THEN 'student' WHEN 'guardian' THEN 'guardian' ELSE 'ext:person' END,
      ${firstOrg(on)}, NULL, NULL, 6, p.changed_at
    FROM ${recordsOf(on, 'person')} p
    WHERE p.id NOT IN (SELECT k.person FROM (${knownPlaces(on, owners)}) k) ${within(sql`p.id`, owners)}`;
}

/** The one that stands above the others, or else the first. */
export function firstOrg(on: Reading): Sql {
  const above = sql`coalesce(${text('territoryId', 'o')}, ${text('parentId', 'o')})`;
  return sql`(SELECT o.id FROM (${orgs(on).rows}) o ORDER BY ${above} IS NULL DESC, o.entity DESC, o.id LIMIT 1)`;
}

/** The roles of users: at each organisation the first one counts most. */
export function roles(on: Reading): GatheredProperty {
  const own = sql`FILTER (WHERE p.rank <= 2)`;
  return {
    name: 'roles',
    field: 'roles',
    paths: {
      'roles.role': 'role',
      'roles.roleType': 'type',
      'roles.org.sourcedId': 'org',
      'roles.beginDate': 'first',
      'roles.endDate': 'last',
    },
    lines: (owners) => sql`SELECT p.person AS owner, p.role, p.org, min(p.first) ${own} AS first,
        CASE WHEN bool_or(p.last IS NULL) ${own} THEN NULL ELSE max(p.last) ${own} END AS last,
        CASE WHEN row_number() OVER (PARTITION BY p.person, p.org ORDER BY min(p.rank), p.role) = 1 THEN 'primary' ELSE 'secondary' END AS type
      FROM (${places(on, owners)}) p GROUP BY p.person, p.role, p.org`,
    made: sql`jsonb_agg(jsonb_strip_nulls(jsonb_build_object('roleType', l.type, 'role', l.role, 'org', l.org, 'beginDate', l.first,
      'endDate', l.last)) ORDER BY l.type, l.org, l.role)`,
    inside: { org: 'org' },
  };
}
