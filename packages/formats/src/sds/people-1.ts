import { mapCode } from '../roster/codes.ts';
import { americanDate, type Convert } from '../roster/convert.ts';
import { idOfTwo } from '../roster/derived.ts';
import { type FieldMap, RecordMaker } from '../roster/record-maker.ts';
import type { Batches } from '../roster/roster.ts';
import type { ReadingContext } from '../table/reading-context.ts';
import type { Table } from '../table/table.ts';
import { SDS_GRADES } from './codes.ts';

type Kind = 'student' | 'staff';
const NUMBER = { student: 'Student Number', staff: 'Teacher Number' } as const;
const STATUS = new Map([
  ['active', true],
  ['inactive', false],
]);

const activity: Convert = (cell) => STATUS.get(cell.trim().toLowerCase());

const PERSON: readonly FieldMap[] = [
  { field: 'id', column: 'SIS ID' },
  { field: 'givenName', column: 'First Name' },
  { field: 'middleName', column: 'Middle Name' },
  { field: 'familyName', column: 'Last Name' },
  { field: 'username', column: 'Username' },
  { field: 'email', column: 'Secondary Email' },
  { field: 'birthDate', column: 'Birthdate', convert: americanDate },
  {
    field: 'active',
    column: 'Status',
    convert: activity,
    keepsOriginal: (cell) => !STATUS.has(cell.trim().toLowerCase()),
  },
];

/** Reads the persons of Student.csv or Teacher.csv. */
export async function* readPersons(table: Table, kind: Kind, context: ReadingContext): Batches {
  const number = NUMBER[kind];
  const aside = ['School SIS ID', number, ...(kind === 'student' ? ['Grade'] : [])];
  const maker = new RecordMaker('person', table, PERSON, context, { aside });
  const columns = { ...maker.columns, identifiers: table.nameOf(number) };
  yield* table.read((row, items) => {
    const draft = maker.draft(row);
    draft.record['roles'] = [kind];
    const value = table.cell(row, number);
    if (value !== undefined) draft.record['identifiers'] = [{ type: 'local', value }];
    items.push(maker.item(row, draft, { columns }));
  });
}

const ENROLMENT: readonly FieldMap[] = [
  { field: 'studentId', column: 'SIS ID' },
  { field: 'schoolId', column: 'School SIS ID' },
  {
    field: 'grade',
    column: 'Grade',
    convert: (cell, note) => mapCode(SDS_GRADES, cell, note, 'personal'),
    keepsOriginal: (cell) => SDS_GRADES(cell)?.exact === false,
  },
];
const ASSIGNMENT: readonly FieldMap[] = [
  { field: 'personId', column: 'SIS ID' },
  { field: 'workplaceId', column: 'School SIS ID' },
];

/** Reads in which school a student or teacher is. */
export async function* readSchoolsOf(table: Table, kind: Kind, context: ReadingContext): Batches {
  const student = kind === 'student';
  const maker = new RecordMaker(
    student ? 'enrolment' : 'staff-assignment',
    table,
    student ? ENROLMENT : ASSIGNMENT,
    context,
    {
      extensions: false,
    },
  );
  const columns = { ...maker.columns, id: table.nameOf('SIS ID') };
  yield* table.read((row, items) => {
    const [person, school] = [table.cell(row, 'SIS ID'), table.cell(row, 'School SIS ID')];
    if (person === undefined) return;
    const draft = maker.draft(row);
    if (school !== undefined) draft.record['id'] = idOfTwo(person, school);
    if (!student) draft.record['role'] = 'teacher';
    items.push(maker.item(row, draft, { columns, rowFindings: false }));
  });
}

/** Reads a roster of sections: StudentEnrollment.csv or TeacherRoster.csv. */
export async function* readSectionsOf(table: Table, kind: Kind, context: ReadingContext): Batches {
  const student = kind === 'student';
  const fields: FieldMap[] = [
    { field: 'classId', column: 'Section SIS ID' },
    { field: student ? 'studentId' : 'personId', column: 'SIS ID' },
  ];
  const maker = new RecordMaker(student ? 'class-enrolment' : 'teaching-assignment', table, fields, context);
  const columns = { ...maker.columns, id: table.nameOf('SIS ID') };
  yield* table.read((row, items) => {
    const [section, person] = [table.cell(row, 'Section SIS ID'), table.cell(row, 'SIS ID')];
    const draft = maker.draft(row);
    if (section !== undefined && person !== undefined) draft.record['id'] = idOfTwo(section, person);
    if (!student) draft.record['role'] = 'teacher';
    items.push(maker.item(row, draft, { columns }));
  });
}
