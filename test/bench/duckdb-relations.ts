/** A check over several rows: selects the places of the rows that it speaks of. */
export interface RelationCheck {
  readonly table: string;
  readonly code: string;
  readonly select: string;
}

/** Lists of ids, one row for each. Made once, as a reader takes them apart once. */
export const LISTS: readonly string[] = [
  `CREATE OR REPLACE TEMP TABLE places AS SELECT rowid AS place, sourcedId, role, unnest(string_split(orgSourcedIds, ',')) AS org FROM users`,
  `CREATE OR REPLACE TEMP TABLE agents AS SELECT rowid AS place, sourcedId, unnest(string_split(agentSourcedIds, ',')) AS agent FROM users WHERE agentSourcedIds IS NOT NULL`,
  `CREATE OR REPLACE TEMP TABLE identifiers AS SELECT rowid AS place, unnest(string_split(userIds, ',')) AS identifier FROM users WHERE userIds IS NOT NULL`,
  `CREATE OR REPLACE TEMP TABLE terms AS SELECT rowid AS place, sourcedId, unnest(string_split(termSourcedIds, ',')) AS term FROM classes`,
];

const references = (
  [
    ['orgs', 'orgs', 'parentSourcedId', 'orgs'],
    ['sessions', 'sessions', 'parentSourcedId', 'sessions'],
    ['courses', 'courses', 'orgSourcedId', 'orgs'],
    ['courses', 'courses', 'schoolYearSourcedId', 'sessions'],
    ['classes', 'classes', 'courseSourcedId', 'courses'],
    ['classes', 'classes', 'schoolSourcedId', 'orgs'],
    ['classes', 'terms', 'term', 'sessions'],
    ['users', 'places', 'org', 'orgs'],
    ['users', 'agents', 'agent', 'users'],
    ['enrollments', 'enrollments', 'classSourcedId', 'classes'],
    ['enrollments', 'enrollments', 'schoolSourcedId', 'orgs'],
    ['enrollments', 'enrollments', 'userSourcedId', 'users'],
  ] as const
).map(([table, from, column, target]) => ({
  table,
  code: 'reference.missing',
  select: `SELECT a.${table === from ? 'rowid' : 'place'} FROM ${from} a
    WHERE a.${column} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${target} b WHERE b.sourcedId = a.${column})`,
}));

/** Of rows that are alike the last is named. */
function twice(table: string, code: string, columns: string, where = 'true', from = table): RelationCheck {
  const place = table === from ? 'rowid' : 'place';
  const select = `SELECT max(${place}) FROM ${from} WHERE ${where} GROUP BY ${columns} HAVING count(*) > 1`;
  return { table, code, select };
}

const STUDENT = `role = 'student'`;
const TEACHER = `role = 'teacher'`;

/** References, and every rule over several records that this bundle has data for. */
export const RELATION_CHECKS: readonly RelationCheck[] = [
  ...['orgs', 'sessions', 'courses', 'classes', 'users', 'enrollments'].map((table) =>
    twice(table, 'record.duplicate-id', 'sourcedId'),
  ),
  ...references,
  twice('users', 'person.identifier-shared', 'identifier', 'true', 'identifiers'),
  twice('orgs', 'school.code-shared', 'identifier', `identifier IS NOT NULL AND type = 'school'`),
  twice('enrollments', 'class-enrolment.twice', 'userSourcedId, classSourcedId', STUDENT),
  twice('enrollments', 'teaching-assignment.twice', 'userSourcedId, classSourcedId', TEACHER),
  twice(
    'enrollments',
    'teaching-assignment.second-primary',
    'classSourcedId',
    `${TEACHER} AND lower("primary") = 'true'`,
  ),
  twice('users', 'staff-assignment.twice', 'sourcedId, org, role', `NOT (${STUDENT})`, 'places'),
  twice('users', 'guardian-link.twice', 'sourcedId, agent', 'true', 'agents'),
  { table: 'users', code: 'guardian-link.self', select: 'SELECT place FROM agents WHERE sourcedId = agent' },
  {
    table: 'users',
    code: 'enrolment.two-places',
    select: `SELECT max(place) FROM places WHERE ${STUDENT} GROUP BY sourcedId HAVING min(org) <> max(org)`,
  },
  {
    table: 'enrollments',
    code: 'class-enrolment.school-differs',
    select: `SELECT e.rowid FROM enrollments e JOIN classes c ON c.sourcedId = e.classSourcedId WHERE e.schoolSourcedId <> c.schoolSourcedId`,
  },
  {
    table: 'enrollments',
    code: 'class-enrolment.not-a-student',
    select: `SELECT e.rowid FROM enrollments e JOIN users u ON u.sourcedId = e.userSourcedId WHERE (e.role = 'student') <> (u.role = 'student')`,
  },
  {
    table: 'enrollments',
    code: 'class-enrolment.grade-differs',
    select: `SELECT e.rowid FROM enrollments e JOIN users u ON u.sourcedId = e.userSourcedId JOIN classes c ON c.sourcedId = e.classSourcedId
      WHERE e.role = 'student' AND u.grades IS NOT NULL AND NOT list_contains(string_split(c.grades, ','), u.grades)`,
  },
  {
    table: 'enrollments',
    code: 'class-enrolment.outside-sessions',
    select: `SELECT e.rowid FROM enrollments e JOIN
      (SELECT t.sourcedId, min(s.startDate) AS begins, max(s.endDate) AS ends FROM terms t JOIN sessions s ON s.sourcedId = t.term GROUP BY t.sourcedId) w
      ON w.sourcedId = e.classSourcedId WHERE e.beginDate > w.ends OR e.endDate <= w.begins`,
  },
  {
    table: 'classes',
    code: 'teaching-assignment.class-without-teacher',
    select: `SELECT c.rowid FROM classes c WHERE EXISTS (SELECT 1 FROM enrollments e WHERE e.classSourcedId = c.sourcedId AND e.${STUDENT})
      AND NOT EXISTS (SELECT 1 FROM enrollments e WHERE e.classSourcedId = c.sourcedId AND e.${TEACHER})`,
  },
  {
    table: 'orgs',
    code: 'enrolment.school-missing',
    select: `SELECT o.rowid FROM orgs o WHERE o.type = 'school' AND NOT EXISTS (SELECT 1 FROM places p WHERE p.org = o.sourcedId AND p.${STUDENT})`,
  },
  {
    table: 'orgs',
    code: 'staff-assignment.pupil-teacher-ratio',
    select: `SELECT o.rowid FROM orgs o JOIN
      (SELECT org, count(*) FILTER (WHERE ${STUDENT}) AS students, count(DISTINCT sourcedId) FILTER (WHERE ${TEACHER}) AS teachers FROM places GROUP BY org) n
      ON n.org = o.sourcedId WHERE n.students > 0 AND n.teachers > 0 AND (n.students > 60 * n.teachers OR (n.teachers >= 5 AND n.students < n.teachers))`,
  },
];

/** The rows that cannot be sent, as they refer to one that is wrong. */
export const HELD = `SELECT count(*) FROM enrollments e
  WHERE EXISTS (SELECT 1 FROM wrong w WHERE w.sourcedId = e.userSourcedId) OR EXISTS (SELECT 1 FROM wrong w WHERE w.sourcedId = e.classSourcedId)
    OR EXISTS (SELECT 1 FROM wrong w WHERE w.sourcedId = e.schoolSourcedId)`;
