import type { EntityName, EntityRecords } from '@emis-sdk/model';

/** A record as plain JSON: ids and days are ordinary texts, checked by nobody. */
export type PlainRecord<Name extends EntityName> = Plain<EntityRecords[Name]>;

type Plain<Value> = Value extends string
  ? string
  : Value extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Plain<Value[Key]> }
      : Value;

/**
 * A valid person; every field may be set to something else, also to something wrong.
 *
 * @example makePerson({ id: 'p2', birthDate: '2015-02-29' })
 */
export function makePerson(overrides: Partial<PlainRecord<'person'>> = {}): EntityRecords['person'] {
  return make<'person'>(
    {
      id: 'person-1',
      roles: ['student'],
      givenName: 'Íñigo',
      familyName: 'Muñoz',
      secondFamilyName: "D'Angelo",
      birthDate: '2016-05-14',
      sex: 'male',
    },
    overrides,
  );
}

/** A valid enrolment of {@link makePerson}'s person in {@link makeSchool}'s school. */
export function makeEnrolment(overrides: Partial<PlainRecord<'enrolment'>> = {}): EntityRecords['enrolment'] {
  return make<'enrolment'>(
    {
      id: 'enrolment-1',
      studentId: 'person-1',
      schoolId: 'school-1',
      grade: '04',
      schoolYear: 2026,
      sessionId: 'session-1',
      entryDate: '2026-03-04',
    },
    overrides,
  );
}

/** A valid school that belongs to no territory. */
export function makeSchool(overrides: Partial<PlainRecord<'school'>> = {}): EntityRecords['school'] {
  return make<'school'>({ id: 'school-1', name: 'Escuela Los Ñires', sector: 'public' }, overrides);
}

/** A valid class of {@link makeSchool}'s school in {@link makeAcademicSession}'s session. */
export function makeClass(overrides: Partial<PlainRecord<'class'>> = {}): EntityRecords['class'] {
  return make<'class'>(
    {
      id: 'class-1',
      title: '4.º básico A',
      type: 'homeroom',
      schoolId: 'school-1',
      sessionIds: ['session-1'],
      grades: ['04'],
    },
    overrides,
  );
}

/** A valid school year. */
export function makeAcademicSession(
  overrides: Partial<PlainRecord<'academic-session'>> = {},
): EntityRecords['academic-session'] {
  return make<'academic-session'>(
    {
      id: 'session-1',
      title: 'Año escolar 2026',
      type: 'schoolYear',
      startDate: '2026-03-04',
      endDate: '2026-12-18',
      schoolYear: 2026,
    },
    overrides,
  );
}

/** Not checked: a test may want a record that is wrong. A field set to `undefined` is left out, as in JSON. */
function make<Name extends EntityName>(
  valid: PlainRecord<Name>,
  overrides: Partial<PlainRecord<Name>>,
): EntityRecords[Name] {
  const fields = Object.entries({ ...valid, ...overrides }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields) as EntityRecords[Name];
}
