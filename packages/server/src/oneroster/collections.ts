import { sql } from 'kysely';
import type { Kind } from './kind.ts';
import { categories, lineItems, resources, results, scoreScales } from './kinds-of-gradebooks.ts';
import { academicSessions, classes, courses, demographics, enrollments, orgs } from './kinds-of-rosters.ts';
import { places } from './places.ts';
import { type Reading, recordsOf, type Sql, saying, text, texts } from './reading.ts';
import { users } from './users.ts';

/** Ids in the path, by the names of the parameters. */
export type PathIds = Readonly<Record<string, string>>;

/** A collection of objects. */
export interface Collection {
  /** The name of the objects in an answer with one, and in an answer with many. */
  readonly single: string;
  readonly set: string;
  kind(on: Reading): Kind;
  /** Which objects of the kind are in it: a condition over the row `r`. */
  where(on: Reading): Sql;
}

const all = () => sql`true`;

function part(single: string, set: string, kind: Collection['kind'], where: Collection['where'] = all): Collection {
  return { single, set, kind, where };
}

const sessionsOf = (type: string) => () => sql`${text('type')} = ${sql.lit(type)}`;

/** Persons who learn: by their enrolments and classes, or as the sender knows them. */
const learns = (
  on: Reading,
) => sql`(CASE WHEN jsonb_typeof(r.body -> 'roles') = 'array' THEN jsonb_exists(r.body -> 'roles', 'student') ELSE false END
  OR ${hasRole(on, 'student')})`;
const teaches = (on: Reading) => hasRole(on, 'teacher');

function hasRole(on: Reading, role: 'student' | 'teacher', org?: string): Sql {
  const there = org === undefined ? sql`` : sql` AND p.org = ${org}`;
  return sql`r.id IN (SELECT p.person FROM (${places(on)}) p WHERE p.role = ${sql.lit(role)}${there})`;
}

/** The collections that stand for themselves, by service and name. */
export const COLLECTIONS = {
  orgs: part('org', 'orgs', orgs),
  schools: part('org', 'orgs', orgs, () => sql`r.entity = 'school'`),
  academicSessions: part('academicSession', 'academicSessions', academicSessions),
  terms: part('academicSession', 'academicSessions', academicSessions, sessionsOf('term')),
  gradingPeriods: part('academicSession', 'academicSessions', academicSessions, sessionsOf('gradingPeriod')),
  courses: part('course', 'courses', courses),
  classes: part('class', 'classes', classes),
  users: part('user', 'users', users),
  students: part('user', 'users', users, learns),
  teachers: part('user', 'users', users, teaches),
  enrollments: part('enrollment', 'enrollments', enrollments),
  demographics: part('demographics', 'demographics', demographics),
  categories: part('category', 'categories', categories),
  lineItems: part('lineItem', 'lineItems', lineItems),
  results: part('result', 'results', results),
  scoreScales: part('scoreScale', 'scoreScales', scoreScales),
  resources: part('resource', 'resources', resources),
} as const satisfies Record<string, Collection>;
export type CollectionName = keyof typeof COLLECTIONS;

/** What of a collection belongs to the objects that the path names. */
type Within = (ids: PathIds, on: Reading) => Sql;

const classOf =
  (field: string): Within =>
  (ids) =>
    sql`${text(field)} = ${ids['class'] ?? ''}`;
const seated =
  (entity: 'class-enrolment' | 'teaching-assignment', person: 'studentId' | 'personId'): Within =>
  (ids, on) => {
    const role = entity === 'class-enrolment' ? sql`` : sql` AND ${text('role', 's')} = 'teacher'`;
    return sql`r.id IN (SELECT ${text(person, 's')} FROM ${recordsOf(on, entity)} s WHERE ${saying(on, [entity, 'classId'], ids['class'] ?? '', 's')}${role})`;
  };
const attends = (
  entity: 'class-enrolment' | 'teaching-assignment',
  person: 'studentId' | 'personId',
  id: string,
  on: Reading,
) => sql`SELECT ${text('classId', 's')} FROM ${recordsOf(on, entity)} s WHERE ${saying(on, [entity, person], id, 's')}`;
const assigned =
  (field: 'classId' | 'courseId' | 'personId', name: string): Within =>
  (ids, on) =>
    sql`r.id IN (SELECT ${text('resourceId', 'a')} FROM ${recordsOf(on, 'resource-assignment')} a WHERE ${saying(on, ['resource-assignment', field], ids[name] ?? '', 'a')})`;
/** The value that a property of an object has, when the record may leave it open. */
const made = (kind: Collection['kind'], name: string, on: Reading): Sql =>
  kind(on).own.find((property) => property.name === name)?.value ?? sql`NULL`;

interface Nested {
  /** What stands before the collection, each with the collection that it is of: `schools/:school`. */
  readonly path: string;
  readonly of: CollectionName;
  readonly within: Within;
  /** What must hold of an object that the path names besides: that the class is one of the school. */
  readonly besides?: Readonly<Record<string, Within>>;
}

const ofSchool: Nested['besides'] = { class: (ids) => sql`${text('schoolId')} = ${ids['school'] ?? ''}` };

/** Collections that belong to an object. Source: the paths of the OneRoster 1.2 OpenAPI 1.0 documents of the three services. */
export const NESTED: Readonly<Record<'rostering' | 'gradebook' | 'resources', readonly Nested[]>> = {
  rostering: [
    { path: 'classes/:class/students', of: 'users', within: seated('class-enrolment', 'studentId') },
    { path: 'classes/:class/teachers', of: 'users', within: seated('teaching-assignment', 'personId') },
    {
      path: 'courses/:course/classes',
      of: 'classes',
      within: (ids, on) => sql`${made(classes, 'course', on)} = ${ids['course'] ?? ''}`,
    },
    {
      path: 'schools/:school/classes',
      of: 'classes',
      within: (ids) => sql`${text('schoolId')} = ${ids['school'] ?? ''}`,
    },
    {
      path: 'schools/:school/classes/:class/enrollments',
      of: 'enrollments',
      within: classOf('classId'),
      besides: ofSchool,
    },
    {
      path: 'schools/:school/classes/:class/students',
      of: 'users',
      within: seated('class-enrolment', 'studentId'),
      besides: ofSchool,
    },
    {
      path: 'schools/:school/classes/:class/teachers',
      of: 'users',
      within: seated('teaching-assignment', 'personId'),
      besides: ofSchool,
    },
    {
      path: 'schools/:school/courses',
      of: 'courses',
      within: (ids, on) => sql`(${text('ownerId')} = ${ids['school'] ?? ''} OR r.id IN (SELECT ${text('courseId', 'k')}
        FROM ${recordsOf(on, 'class')} k WHERE ${text('schoolId', 'k')} = ${ids['school'] ?? ''}))`,
    },
    {
      path: 'schools/:school/enrollments',
      of: 'enrollments',
      within: (ids, on) => sql`${made(enrollments, 'school', on)} = ${ids['school'] ?? ''}`,
    },
    { path: 'schools/:school/students', of: 'users', within: (ids, on) => hasRole(on, 'student', ids['school'] ?? '') },
    { path: 'schools/:school/teachers', of: 'users', within: (ids, on) => hasRole(on, 'teacher', ids['school'] ?? '') },
    {
      // Those in which classes of the school are held, or that are a part of a session in which they are.
      path: 'schools/:school/terms',
      of: 'terms',
      within: (ids, on) => {
        const held = sql`(SELECT unnest(${texts('sessionIds', 'k')}) FROM ${recordsOf(on, 'class')} k WHERE ${text('schoolId', 'k')} = ${ids['school'] ?? ''})`;
        return sql`(r.id IN ${held} OR ${text('parentId')} IN ${held})`;
      },
    },
    {
      path: 'students/:student/classes',
      of: 'classes',
      within: (ids, on) => sql`r.id IN (${attends('class-enrolment', 'studentId', ids['student'] ?? '', on)})`,
    },
    {
      path: 'teachers/:teacher/classes',
      of: 'classes',
      within: (ids, on) => sql`r.id IN (${attends('teaching-assignment', 'personId', ids['teacher'] ?? '', on)})`,
    },
    {
      path: 'users/:user/classes',
      of: 'classes',
      within: (ids, on) => sql`r.id IN (${attends('class-enrolment', 'studentId', ids['user'] ?? '', on)}
        UNION ${attends('teaching-assignment', 'personId', ids['user'] ?? '', on)})`,
    },
    {
      path: 'terms/:term/classes',
      of: 'classes',
      within: (ids, on) => sql`${ids['term'] ?? ''}::text = ANY (${made(classes, 'terms', on)})`,
    },
    {
      path: 'terms/:term/gradingPeriods',
      of: 'gradingPeriods',
      within: (ids) => sql`${text('parentId')} = ${ids['term'] ?? ''}`,
    },
  ],
  gradebook: [
    {
      path: 'classes/:class/categories',
      of: 'categories',
      within: (ids, on) => sql`r.id IN (SELECT ${made(lineItems, 'category', on)} FROM ${recordsOf(on, 'marked-work')} r
        WHERE ${text('classId')} = ${ids['class'] ?? ''})`,
    },
    { path: 'classes/:class/lineItems', of: 'lineItems', within: classOf('classId') },
    {
      path: 'classes/:class/lineItems/:lineItem/results',
      of: 'results',
      within: (ids) => sql`${text('workId')} = ${ids['lineItem'] ?? ''}`,
      besides: { lineItem: classOf('classId') },
    },
    { path: 'classes/:class/results', of: 'results', within: (ids, on) => ofWorksOf(ids, on) },
    { path: 'classes/:class/scoreScales', of: 'scoreScales', within: classOf('classId') },
    {
      path: 'classes/:class/students/:student/results',
      of: 'results',
      within: (ids, on) => sql`${ofWorksOf(ids, on)} AND ${text('studentId')} = ${ids['student'] ?? ''}`,
    },
    {
      path: 'schools/:school/scoreScales',
      of: 'scoreScales',
      within: (ids, on) =>
        sql`${text('classId')} IN (SELECT k.id FROM ${recordsOf(on, 'class')} k WHERE ${text('schoolId', 'k')} = ${ids['school'] ?? ''})`,
    },
  ],
  resources: [
    { path: 'classes/:class/resources', of: 'resources', within: assigned('classId', 'class') },
    { path: 'courses/:course/resources', of: 'resources', within: assigned('courseId', 'course') },
    { path: 'users/:user/resources', of: 'resources', within: assigned('personId', 'user') },
  ],
};

/** A mark says its class, or the work that it is of does. */
function ofWorksOf(ids: PathIds, on: Reading): Sql {
  return sql`coalesce(${text('classId')}, (SELECT ${text('classId', 'w')} FROM ${recordsOf(on, 'marked-work')} w
    WHERE w.id = ${text('workId')})) = ${ids['class'] ?? ''}`;
}
