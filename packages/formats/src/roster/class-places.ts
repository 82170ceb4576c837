import { derivedId, type EntityName } from '@emis-sdk/model';
import { kindOfRole, mapCode } from './codes.ts';
import { truth } from './convert.ts';
import { NOT_OF_THE_RECORD } from './fields.ts';
import { rowOf } from './joined.ts';
import { type FieldMap, RecordMaker } from './record-maker.ts';
import type { Batches, Roster } from './roster.ts';

type PlaceEntity = Extract<EntityName, 'class-enrolment' | 'teaching-assignment'>;

/** Reads which students belong to a class, or who teaches it. Both stand in enrollments.csv and differ by the role. */
export async function* readClassPlaces(roster: Roster, entity: PlaceEntity): Batches {
  const table = roster.tables.get('enrollments.csv');
  if (!table) return;
  const student = entity === 'class-enrolment';
  const maker = new RecordMaker(entity, table, student ? SEAT : teaching(roster), roster.context, {
    aside: [...NOT_OF_THE_RECORD, ...(student ? ['role'] : [])],
  });
  for await (const { rows, items } of table.read()) {
    const batch = [...items];
    for (const row of rows) {
      const cell = table.cell(row, 'role');
      if (cell === undefined) {
        // The first of the two passes says it, for both.
        if (!student) continue;
        const finding = roster.context.finding('roster.role-not-read', rowOf(table, row, 'role'));
        batch.push({ type: 'finding', finding, unread: true, lost: table.lost(row.cells) });
        continue;
      }
      if ((kindOfRole(roster.dialect.roles(cell)?.code ?? cell) === 'student') !== student) continue;
      const draft = maker.draft(row);
      const { classId, studentId, personId } = draft.record;
      const person = student ? studentId : personId;
      if (typeof classId === 'string' && typeof person === 'string')
        draft.record['id'] ??= derivedId([classId, person]);
      batch.push(maker.item(row, draft));
    }
    yield batch;
  }
}

const COMMON: readonly FieldMap[] = [
  { field: 'id', column: 'sourcedId' },
  { field: 'classId', column: 'classSourcedId' },
  { field: 'schoolId', column: 'schoolSourcedId' },
  { field: 'startDate', column: 'beginDate' },
  { field: 'endDate', column: 'endDate' },
];
const SEAT: readonly FieldMap[] = [...COMMON, { field: 'studentId', column: 'userSourcedId' }];

function teaching({ dialect: { roles } }: Roster): FieldMap[] {
  return [
    ...COMMON,
    { field: 'personId', column: 'userSourcedId' },
    { field: 'primary', column: 'primary', convert: truth },
    {
      field: 'role',
      column: 'role',
      convert: (cell, note) => mapCode(roles, cell, note, 'open'),
      keepsOriginal: (cell) => roles(cell)?.exact === false,
    },
  ];
}
