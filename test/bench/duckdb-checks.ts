import { DuckDBInstance } from '@duckdb/node-api';

const ID = `'^[0-9A-Za-z./@_-]{1,255}$'`;
const CONTROL = `'[\\x00-\\x1f\\x7f]'`;
const DAY = `'^\\d{4}-\\d{2}-\\d{2}$'`;
const IDENTIFIER_TYPE = `'^\\{[^{}:]+:[^{}]+\\}$'`;

/** Rows that are not a line of text: what `line` of the model asks. Absent cells are null here, as they are there. */
const badLine = (column: string) => `(length(${column}) > 255 OR regexp_matches(${column}, ${CONTROL}))`;
const badId = (column: string) => `NOT regexp_full_match(${column}, ${ID})`;
const badDay = (column: string) => `(NOT regexp_full_match(${column}, ${DAY}) OR try_cast(${column} AS DATE) IS NULL)`;
const notIn = (column: string, codes: readonly string[]) =>
  `${column} NOT IN (${codes.map((code) => `'${code}'`).join(',')})`;
const count = (name: string, condition: string) => `count(*) FILTER (WHERE ${condition}) AS "${name}"`;

const ROLES = ['administrator', 'aide', 'guardian', 'parent', 'proctor', 'relative', 'student', 'teacher'];
const GRADES = [
  'IT',
  'PR',
  'PK',
  'TK',
  'KG',
  'PS',
  'UG',
  'Other',
  ...Array.from({ length: 13 }, (_, index) => String(index + 1).padStart(2, '0')),
];

/** One statement a step. The tables hold the columns that are checked or joined, as the reader of the format keeps them. */
function duckDbStatements(folder: string): string[] {
  const read = (file: string) =>
    `read_csv('${folder}/${file}', header = true, all_varchar = true, nullstr = '', delim = ',', quote = '"', escape = '"')`;
  return [
    `CREATE OR REPLACE TEMP TABLE orgs AS SELECT * FROM ${read('orgs.csv')}`,
    `CREATE OR REPLACE TEMP TABLE sessions AS SELECT * FROM ${read('academicSessions.csv')}`,
    `CREATE OR REPLACE TEMP TABLE courses AS SELECT * FROM ${read('courses.csv')}`,
    `CREATE OR REPLACE TEMP TABLE classes AS SELECT * FROM ${read('classes.csv')}`,
    `CREATE OR REPLACE TEMP TABLE users AS SELECT * FROM ${read('users.csv')}`,
    `CREATE OR REPLACE TEMP TABLE enrollments AS SELECT * FROM ${read('enrollments.csv')}`,
    // Structure, codes and identifiers of each row.
    `SELECT ${[
      count('org id', `sourcedId IS NULL OR ${badId('sourcedId')}`),
      count('org name', `name IS NULL OR ${badLine('name')}`),
      count('org type', notIn('type', ['department', 'school', 'district', 'local', 'state', 'national'])),
      count('org identifier', badLine('identifier')),
      count('org parent id', badId('parentSourcedId')),
    ].join(', ')} FROM orgs`,
    `SELECT ${[
      count('class id', `sourcedId IS NULL OR ${badId('sourcedId')}`),
      count('class title', `title IS NULL OR ${badLine('title')}`),
      count('class code', badLine('classCode')),
      count('class type', notIn('classType', ['homeroom', 'scheduled'])),
      count('class grades', `len(list_filter(string_split(grades, ','), g -> ${notIn('g', GRADES)})) > 0`),
      count('class refs', `${badId('courseSourcedId')} OR ${badId('schoolSourcedId')} OR ${badId('termSourcedIds')}`),
      count('class location', badLine('location')),
      count('class periods', `${badLine('periods')} OR ${badLine('subjects')} OR ${badLine('subjectCodes')}`),
    ].join(', ')} FROM classes`,
    `SELECT ${[
      count('user id', `sourcedId IS NULL OR ${badId('sourcedId')}`),
      count('user enabled', notIn('lower(enabledUser)', ['true', 'false'])),
      count('user role', notIn('role', ROLES)),
      count('user orgs', `orgSourcedIds IS NULL OR ${badId('orgSourcedIds')}`),
      count('user name', `username IS NULL OR ${badLine('username')}`),
      count('user ids', `NOT regexp_full_match(userIds, ${IDENTIFIER_TYPE})`),
      count('given name', `givenName IS NULL OR ${badLine('givenName')}`),
      count('family name', badLine('familyName')),
      count('middle name', badLine('middleName')),
      count('identifier', badLine('identifier')),
      count('email', badLine('email')),
      count('sms', badLine('sms')),
      count('phone', badLine('phone')),
      count('agents', badId('agentSourcedIds')),
      count('grades', notIn('grades', GRADES)),
      // person.name-has-digits, person.name-too-short, person.names-equal, person.names-in-capitals
      count('digits', `regexp_matches(givenName, '[0-9]') OR regexp_matches(familyName, '[0-9]')`),
      count('short', 'length(givenName) < 2 OR length(familyName) < 2'),
      count('equal', 'lower(givenName) = lower(familyName)'),
      count('capitals', 'givenName = upper(givenName) AND familyName = upper(familyName)'),
    ].join(', ')} FROM users`,
    `SELECT ${[
      count('enrolment id', `sourcedId IS NULL OR ${badId('sourcedId')}`),
      count('enrolment class', `classSourcedId IS NULL OR ${badId('classSourcedId')}`),
      count('enrolment school', `schoolSourcedId IS NULL OR ${badId('schoolSourcedId')}`),
      count('enrolment user', `userSourcedId IS NULL OR ${badId('userSourcedId')}`),
      count('enrolment role', notIn('role', ['administrator', 'proctor', 'student', 'teacher'])),
      count('enrolment primary', notIn('lower("primary")', ['true', 'false'])),
      count('enrolment begin', badDay('beginDate')),
      count('enrolment end', badDay('endDate')),
      // class-enrolment.ends-before-start
      count('ends before start', 'endDate < beginDate'),
    ].join(', ')} FROM enrollments`,
    // Every id once.
    ...['orgs', 'classes', 'users', 'enrollments'].map(
      (table) => `SELECT count(*) FROM (SELECT sourcedId FROM ${table} GROUP BY sourcedId HAVING count(*) > 1)`,
    ),
    // References.
    ...(
      [
        ['orgs', 'parentSourcedId', 'orgs'],
        ['courses', 'orgSourcedId', 'orgs'],
        ['courses', 'schoolYearSourcedId', 'sessions'],
        ['classes', 'courseSourcedId', 'courses'],
        ['classes', 'schoolSourcedId', 'orgs'],
        ['classes', 'termSourcedIds', 'sessions'],
        ['users', 'orgSourcedIds', 'orgs'],
        ['users', 'agentSourcedIds', 'users'],
        ['enrollments', 'classSourcedId', 'classes'],
        ['enrollments', 'schoolSourcedId', 'orgs'],
        ['enrollments', 'userSourcedId', 'users'],
      ] as const
    ).map(
      ([table, column, target]) =>
        `SELECT count(*) FROM ${table} a WHERE a.${column} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${target} b WHERE b.sourcedId = a.${column})`,
    ),
    // Rules over several records, as far as this bundle has what they read.
    `SELECT count(*) FROM (SELECT identifier FROM users WHERE identifier IS NOT NULL GROUP BY identifier HAVING count(*) > 1)`,
    `SELECT count(*) FROM (SELECT userSourcedId, classSourcedId FROM enrollments WHERE role = 'student' GROUP BY ALL HAVING count(*) > 1)`,
    `SELECT count(*) FROM (SELECT classSourcedId FROM enrollments WHERE role = 'teacher' AND "primary" = 'true' GROUP BY ALL HAVING count(*) > 1)`,
    `SELECT count(*) FROM enrollments e JOIN classes c ON c.sourcedId = e.classSourcedId WHERE e.schoolSourcedId <> c.schoolSourcedId`,
    `SELECT count(*) FROM enrollments e JOIN users u ON u.sourcedId = e.userSourcedId WHERE (e.role = 'student') <> (u.role = 'student')`,
    `SELECT count(*) FROM enrollments e JOIN users u ON u.sourcedId = e.userSourcedId JOIN classes c ON c.sourcedId = e.classSourcedId
      WHERE e.role = 'student' AND u.grades IS NOT NULL AND NOT list_contains(string_split(c.grades, ','), u.grades)`,
  ];
}

/** Runs all checks; gives the seconds that it took. */
export async function runDuckDb(folder: string, threads: number): Promise<number> {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  const connection = await instance.connect();
  const began = performance.now();
  for (const statement of duckDbStatements(folder)) await connection.run(statement);
  const seconds = (performance.now() - began) / 1000;
  connection.closeSync();
  instance.closeSync();
  return seconds;
}
