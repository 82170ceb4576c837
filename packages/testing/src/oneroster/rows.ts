import { ENTITY_NAMES, type EntityRecords, type Identifier, type Person } from '@emis-sdk/model';
import type { RecordsPart, SyntheticRecords } from '../dataset.ts';
import type { FileName, Row } from './columns.ts';

/** The rows of every file, in the order of the records; places in classes school by school. */
export function oneRosterRows(part: RecordsPart): { readonly [File in FileName]: readonly Row<File>[] } {
  const records: SyntheticRecords = { ...NOTHING, ...part };
  const people = new UserFacts(records);
  return {
    'academicSessions.csv': records['academic-session'].map((session) => ({
      sourcedId: session.id,
      title: session.title,
      type: session.type,
      startDate: session.startDate,
      endDate: session.endDate,
      parentSourcedId: session.parentId ?? '',
      schoolYear: String(session.schoolYear),
    })),
    'classes.csv': records.class.map((group) => ({
      sourcedId: group.id,
      title: group.title,
      grades: list(group.grades),
      courseSourcedId: group.courseId ?? '',
      classCode: group.code ?? '',
      classType: group.type ?? '',
      schoolSourcedId: group.schoolId,
      termSourcedIds: list(group.sessionIds),
      subjects: list(group.subjects),
      'metadata.cl.teachingCode': extension(group, 'metadata.cl.teachingCode'),
    })),
    'courses.csv': records.course.map((course) => ({
      sourcedId: course.id,
      schoolYearSourcedId: course.sessionId ?? '',
      title: course.title,
      courseCode: course.code ?? '',
      grades: list(course.grades),
      orgSourcedId: course.ownerId ?? '',
      subjects: list(course.subjects),
    })),
    'demographics.csv': records.person
      .filter(({ birthDate, sex }) => birthDate ?? sex)
      .map((person) => ({ sourcedId: person.id, birthDate: person.birthDate ?? '', sex: person.sex ?? '' })),
    'enrollments.csv': enrollmentRows(records, people),
    'orgs.csv': [
      ...records.territory.map((territory) => ({
        sourcedId: territory.id,
        name: territory.name,
        type: territory.kind,
        identifier: territory.identifiers?.[0]?.value ?? '',
        parentSourcedId: territory.parentId ?? '',
      })),
      ...records.school.map((school) => ({
        sourcedId: school.id,
        name: school.name,
        type: 'school',
        identifier: school.identifiers?.[0]?.value ?? '',
        parentSourcedId: school.territoryId ?? '',
        'metadata.cl.commune': extension(school, 'metadata.cl.commune'),
        'metadata.emis.sector': school.sector ?? '',
      })),
    ],
    'users.csv': records.person.map((person) => userRow(person, people)),
  };
}

const NOTHING = Object.fromEntries(ENTITY_NAMES.map((name) => [name, []])) as unknown as SyntheticRecords;

function enrollmentRows(records: SyntheticRecords, people: UserFacts): Row<'enrollments.csv'>[] {
  const teaching = Map.groupBy(records['teaching-assignment'], ({ schoolId }) => schoolId);
  const seats = Map.groupBy(records['class-enrolment'], ({ schoolId }) => schoolId);
  return records.school.flatMap(({ id }) => [
    ...(teaching.get(id) ?? []).map((one) => ({
      sourcedId: one.id,
      classSourcedId: one.classId,
      schoolSourcedId: one.schoolId ?? '',
      userSourcedId: one.personId,
      role: one.role,
      primary: String(one.primary ?? false),
      beginDate: one.startDate ?? '',
      endDate: one.endDate ?? '',
    })),
    ...(seats.get(id) ?? [])
      .filter(({ studentId }) => !people.gaveUp.has(`${studentId} ${id}`))
      .map((seat) => ({
        sourcedId: seat.id,
        classSourcedId: seat.classId,
        schoolSourcedId: seat.schoolId ?? '',
        userSourcedId: seat.studentId,
        role: 'student',
        beginDate: seat.startDate ?? '',
        endDate: seat.endDate ?? '',
      })),
  ]);
}

function userRow(person: Person, people: UserFacts): Row<'users.csv'> {
  const enrolment = people.enrolment.get(person.id);
  return {
    sourcedId: person.id,
    enabledUser: String(person.active ?? true),
    orgSourcedIds: list(people.places.get(person.id)),
    role: people.role.get(person.id) ?? 'guardian',
    username: person.username ?? '',
    userIds: list(national(person).map(({ type, value }) => `{${type}:${value}}`)),
    givenName: person.givenName,
    familyName: person.familyName ?? '',
    middleName: person.middleName ?? '',
    identifier: person.identifiers?.find(({ type }) => type === 'local')?.value ?? '',
    email: person.email ?? '',
    agentSourcedIds: list(people.agents.get(person.id)),
    grades: enrolment?.grade ?? '',
    'metadata.emis.secondFamilyName': person.secondFamilyName ?? '',
    'metadata.emis.entryDate': enrolment?.entryDate ?? '',
    'metadata.emis.exitDate': enrolment?.exitDate ?? '',
  };
}

/** What a row of users.csv says that stands in other records: workplaces and schools, role, guardians, grade. */
class UserFacts {
  readonly enrolment = new Map<string, EntityRecords['enrolment']>();
  readonly places = new Map<string, string[]>();
  readonly role = new Map<string, string>();
  readonly agents = new Map<string, string[]>();
  /** Student and school of the places that 1.1 cannot say: those given up for another school. */
  readonly gaveUp = new Set<string>();

  constructor(records: SyntheticRecords) {
    for (const enrolment of records.enrolment) {
      if (enrolment.exitReason === 'transferred') {
        this.gaveUp.add(`${enrolment.studentId} ${enrolment.schoolId}`);
        continue;
      }
      this.enrolment.set(enrolment.studentId, enrolment);
      this.role.set(enrolment.studentId, 'student');
      add(this.places, enrolment.studentId, enrolment.schoolId);
    }
    for (const { personId, workplaceId, role } of records['staff-assignment']) {
      // OneRoster 1.1 has no principal: its nearest word is administrator.
      this.role.set(personId, role === 'principal' ? 'administrator' : role);
      add(this.places, personId, workplaceId);
    }
    for (const { studentId, guardianId, relationship } of records['guardian-link']) {
      this.role.set(guardianId, relationship ?? 'guardian');
      add(this.agents, studentId, guardianId);
      for (const school of this.places.get(studentId) ?? []) add(this.places, guardianId, school);
    }
  }
}

function add(lists: Map<string, string[]>, key: string, value: string): void {
  const present = lists.get(key);
  if (!present) lists.set(key, [value]);
  else if (!present.includes(value)) present.push(value);
}

function national(person: Person): Identifier[] {
  return (person.identifiers ?? []).filter(({ type }) => type !== 'local');
}

/** Values joined by commas. A comma inside a value becomes a blank: the binding has no way to write it. */
function list(values: readonly string[] | undefined): string {
  return (values ?? []).map((value) => value.replaceAll(',', ' ')).join(',');
}

function extension(record: { readonly extensions?: Record<string, unknown> | undefined }, name: string): string {
  const value = record.extensions?.[name];
  return typeof value === 'string' ? value : '';
}
