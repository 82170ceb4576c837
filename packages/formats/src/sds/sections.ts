import type { EntityName } from '@emis-sdk/model';
import { americanDate, list } from '../roster/convert.ts';
import { rowOf } from '../roster/joined.ts';
import { ownText } from '../roster/own-text.ts';
import { type Draft, type FieldMap, RecordMaker } from '../roster/record-maker.ts';
import type { Batches } from '../roster/roster.ts';
import type { ReadingContext } from '../table/reading-context.ts';
import type { Table } from '../table/table.ts';

const TERM = ['Term SIS ID', 'Term Name', 'Term StartDate', 'Term EndDate'] as const;
const COURSE = ['Course SIS ID', 'Course Name', 'Course Number', 'Course Description', 'Course Subject'] as const;

/** Reads the terms that stand in the rows of Section.csv, each once. */
export function readTerms(table: Table, context: ReadingContext): Batches {
  const fields: FieldMap[] = [
    { field: 'id', column: 'Term SIS ID' },
    { field: 'title', column: 'Term Name' },
    { field: 'startDate', column: 'Term StartDate', convert: americanDate },
    { field: 'endDate', column: 'Term EndDate', convert: americanDate },
  ];
  return readRepeated(table, 'academic-session', TERM, fields, context, ({ record }) => {
    record['type'] = 'term';
    // A school year is named by the calendar year in which it ends; the file says no more than the dates of the term.
    const year = /^(\d{4})-/.exec(typeof record['endDate'] === 'string' ? record['endDate'] : '')?.[1];
    if (year !== undefined) record['schoolYear'] = Number(year);
  });
}

/** Reads the courses that stand in the rows of Section.csv, each once. */
export function readCourses(table: Table, context: ReadingContext): Batches {
  const fields: FieldMap[] = [
    { field: 'id', column: 'Course SIS ID' },
    { field: 'title', column: 'Course Name' },
    { field: 'code', column: 'Course Number' },
    { field: 'subjects', column: 'Course Subject', convert: list },
  ];
  return readRepeated(table, 'course', COURSE, fields, context, (draft, cell) =>
    extend(draft, 'Course Description', cell('Course Description')),
  );
}

/** Reads the sections themselves: each is a class. */
export async function* readClasses(table: Table, context: ReadingContext): Batches {
  const fields: FieldMap[] = [
    { field: 'id', column: 'SIS ID' },
    { field: 'title', column: 'Section Name' },
    { field: 'code', column: 'Section Number' },
    { field: 'schoolId', column: 'School SIS ID' },
    { field: 'courseId', column: 'Course SIS ID' },
    { field: 'sessionIds', column: 'Term SIS ID', convert: (cell) => [cell] },
    { field: 'periods', column: 'Periods', convert: list },
  ];
  const maker = new RecordMaker('class', table, fields, context, { aside: [...TERM, ...COURSE] });
  yield* table.read((row, items) => {
    const draft = maker.draft(row);
    for (const group of [TERM, COURSE]) {
      // Without its id a term or course is no record of its own; what is said of it stays with the class.
      if (table.cell(row, group[0]) !== undefined) continue;
      for (const column of group) extend(draft, table.nameOf(column), table.cell(row, column));
    }
    items.push(maker.item(row, draft));
  });
}

/**
 * Records that are written out in every row that refers to them. The first row counts; where a later one says something else
 * of the same id, that is told.
 */
async function* readRepeated(
  table: Table,
  entity: EntityName,
  columns: readonly [key: string, ...string[]],
  fields: readonly FieldMap[],
  context: ReadingContext,
  complete: (draft: Draft, cell: (column: string) => string | undefined) => void,
): Batches {
  const seen = new Map<string, string>();
  const maker = new RecordMaker(entity, table, fields, context, { extensions: false });
  yield* table.read((row, items) => {
    const id = table.cell(row, columns[0]);
    if (id === undefined) return;
    const said = JSON.stringify(columns.map((column) => table.cell(row, column) ?? ''));
    const before = seen.get(id);
    if (before === undefined) {
      seen.set(ownText(id), said);
      const draft = maker.draft(row);
      complete(draft, (column) => table.cell(row, column));
      items.push(maker.item(row, draft, { rowFindings: false }));
    } else if (before !== said) {
      const finding = context.finding('sds.repeated-differs', rowOf(table, row, columns[0]), { params: { id } });
      items.push({ type: 'finding', finding, unread: false });
    }
  });
}

function extend(draft: Draft, name: string, value: string | undefined): void {
  if (value === undefined) return;
  draft.record['extensions'] = { ...(draft.record['extensions'] as object | undefined), [name]: value };
}
