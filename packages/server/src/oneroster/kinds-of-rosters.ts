import { type RestWords, roleWords } from '@emis-sdk/formats/oneroster';
import { sql } from 'kysely';
import { gatheredReferences, type Kind, ownProperties, within } from './kind.ts';
import { ofOwners, type Reading, recordsOf, type Sql, text, texts } from './reading.ts';

/** Words for roles in `roles.csv`, those of families and students among them. */
export const ROLE_WORDS: RestWords = roleWords;

/** Territories and schools. */
export function orgs(on: Reading): Kind {
  const rows = sql`SELECT * FROM ${recordsOf(on, 'school')} s UNION ALL SELECT * FROM ${recordsOf(on, 'territory')} t`;
  const parentOf = (of: string) => sql`coalesce(${text('territoryId', of)}, ${text('parentId', of)})`;
  const list = sql`CASE WHEN jsonb_typeof(r.body -> 'identifiers') = 'array' THEN r.body -> 'identifiers' ELSE '[]' END`;
  return {
    rows,
    own: ownProperties(['territory', 'school'], 'orgs.csv', {
      type: { value: sql`CASE r.entity WHEN 'school' THEN 'school' ELSE ${typeOfTerritory()} END` },
      // The format wants one; the plain code of a school by its country, or else the first that there is.
      identifier: {
        value: sql`coalesce((SELECT i.one ->> 'value' FROM jsonb_array_elements(${list}) WITH ORDINALITY AS i (one, place)
          ORDER BY coalesce(i.one ->> 'type' = ANY (${sql.val([...on.schoolIdentifiers])}::text[]), false) DESC, i.place LIMIT 1), r.id)`,
      },
    }),
    gathered: [
      gatheredReferences(
        'children',
        'org',
        (owners) => sql`SELECT ${parentOf('c')} AS owner, c.id AS value FROM (${rows}) c
          WHERE ${parentOf('c')} IS NOT NULL ${within(parentOf('c'), owners)}`,
      ),
    ],
  };
}

function typeOfTerritory(): Sql {
  const found = ownProperties(['territory'], 'orgs.csv').find(({ name }) => name === 'type');
  return found?.value ?? sql`NULL`;
}

/** School years and their parts. */
export function academicSessions(on: Reading): Kind {
  const rows = sql`SELECT * FROM ${recordsOf(on, 'academic-session')} a`;
  return {
    rows,
    own: ownProperties(['academic-session'], 'academicSessions.csv', {}, 'academicSession'),
    gathered: [
      gatheredReferences(
        'children',
        'academicSession',
        (owners) => sql`SELECT ${text('parentId', 'c')} AS owner, c.id AS value FROM (${rows}) c
          WHERE ${text('parentId', 'c')} IS NOT NULL ${within(text('parentId', 'c'), owners)}`,
      ),
    ],
  };
}

/** The id of the course that stands for a class of none: made as `derivedId` makes it. */
const courseOfClass = (of: string) =>
  sql`(replace(replace(${sql.ref(`${of}.id`)}, '_', '__'), '@', '_a') || '@course')`;

/**
 * Courses. Every class of OneRoster is of a course; where a school does not keep courses, each class has one of its own name.
 */
export function courses(on: Reading): Kind {
  return {
    rows: sql`SELECT * FROM ${recordsOf(on, 'course')} c UNION ALL
      SELECT ${courseOfClass('c')}, 'course', jsonb_strip_nulls(jsonb_build_object('title', c.body -> 'title', 'code', c.body -> 'code',
        'ownerId', c.body -> 'schoolId', 'grades', c.body -> 'grades', 'subjects', c.body -> 'subjects', 'subjectCodes', c.body -> 'subjectCodes')),
        c.changed_at
      FROM ${recordsOf(on, 'class')} c WHERE ${text('courseId', 'c')} IS NULL`,
    own: ownProperties(['course'], 'courses.csv', {
      courseCode: { value: sql`coalesce(${text('code')}, '')` },
    }),
    gathered: [resourcesBy(on, 'courseId')],
  };
}

export function classes(on: Reading): Kind {
  // A class that does not say when it is held is held in the school year, or in the first one.
  const year = sql`(SELECT a.id FROM ${recordsOf(on, 'academic-session')} a
    ORDER BY ${text('type', 'a')} = 'schoolYear' DESC, ${text('startDate', 'a')}, a.id LIMIT 1)`;
  return {
    rows: sql`SELECT * FROM ${recordsOf(on, 'class')} c`,
    own: ownProperties(['class'], 'classes.csv', {
      course: { value: sql`coalesce(${text('courseId')}, ${courseOfClass('r')})` },
      terms: {
        value: sql`CASE WHEN cardinality(${texts('sessionIds')}) > 0 THEN ${texts('sessionIds')} ELSE array_remove(ARRAY[${year}], NULL) END`,
      },
    }),
    gathered: [resourcesBy(on, 'classId')],
  };
}

/** The resources that are assigned to a class, a course or a person. */
export function resourcesBy(on: Reading, field: 'classId' | 'courseId' | 'personId') {
  return gatheredReferences(
    'resources',
    'resource',
    (owners) => sql`SELECT ${text(field, 'a')} AS owner, ${text('resourceId', 'a')} AS value
      FROM ${recordsOf(on, 'resource-assignment')} a WHERE ${text(field, 'a')} IS NOT NULL ${ofOwners(on, ['resource-assignment', field], owners, 'a')}`,
  );
}

/** Who learns and who teaches in a class. */
export function enrollments(on: Reading): Kind {
  const schoolOfClass = sql`(SELECT ${text('schoolId', 'k')} FROM ${recordsOf(on, 'class')} k WHERE k.id = ${text('classId')})`;
  const role = ownProperties(['teaching-assignment'], 'enrollments.csv').find(({ name }) => name === 'role');
  return {
    rows: sql`SELECT * FROM ${recordsOf(on, 'class-enrolment')} c UNION ALL SELECT * FROM ${recordsOf(on, 'teaching-assignment')} t`,
    own: ownProperties(['class-enrolment', 'teaching-assignment'], 'enrollments.csv', {
      school: { value: sql`coalesce(${text('schoolId')}, ${schoolOfClass})` },
      role: { value: sql`CASE r.entity WHEN 'class-enrolment' THEN 'student' ELSE ${role?.value ?? sql`NULL`} END` },
    }),
    gathered: [],
  };
}

/** Days and places of birth, apart from all else: who reads them needs a permission of its own. */
export function demographics(on: Reading): Kind {
  return {
    rows: sql`SELECT * FROM ${recordsOf(on, 'person')} p`,
    own: ownProperties(['person'], 'demographics.csv'),
    gathered: [],
  };
}
