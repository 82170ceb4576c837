import { type FieldMap, RecordMaker } from '../roster/record-maker.ts';
import type { Batches } from '../roster/roster.ts';
import type { ReadingContext } from '../table/reading-context.ts';
import type { Table } from '../table/table.ts';
import { readPersons, readSchoolsOf, readSectionsOf } from './people-1.ts';
import { readClasses, readCourses, readTerms } from './sections.ts';

/** Reads the records of the first format of School Data Sync, in the order of `ENTITY_NAMES`. */
export async function* readSds1(tables: ReadonlyMap<string, Table>, context: ReadingContext): Batches {
  const one = (file: string, read: (table: Table, context: ReadingContext) => Batches): Batches =>
    ifThere(tables, file, read, context);
  yield* one('School.csv', readSchools);
  yield* one('Section.csv', readTerms);
  yield* one('Section.csv', readCourses);
  yield* one('Section.csv', readClasses);
  yield* one('Student.csv', (table) => readPersons(table, 'student', context));
  yield* one('Teacher.csv', (table) => readPersons(table, 'staff', context));
  yield* one('Student.csv', (table) => readSchoolsOf(table, 'student', context));
  yield* one('StudentEnrollment.csv', (table) => readSectionsOf(table, 'student', context));
  yield* one('Teacher.csv', (table) => readSchoolsOf(table, 'staff', context));
  yield* one('TeacherRoster.csv', (table) => readSectionsOf(table, 'staff', context));
}

async function* ifThere(
  tables: ReadonlyMap<string, Table>,
  file: string,
  read: (table: Table, context: ReadingContext) => Batches,
  context: ReadingContext,
): Batches {
  const table = tables.get(file);
  if (table) yield* read(table, context);
}

const SCHOOL: readonly FieldMap[] = [
  { field: 'id', column: 'SIS ID' },
  { field: 'name', column: 'Name' },
];

async function* readSchools(table: Table, context: ReadingContext): Batches {
  const maker = new RecordMaker('school', table, SCHOOL, context, { aside: ['School Number'] });
  const columns = { ...maker.columns, identifiers: table.nameOf('School Number') };
  yield* table.read((row, items) => {
    const draft = maker.draft(row);
    const value = table.cell(row, 'School Number');
    if (value !== undefined) draft.record['identifiers'] = [{ type: context.schoolIdentifier, value }];
    items.push(maker.item(row, draft, { columns }));
  });
}
