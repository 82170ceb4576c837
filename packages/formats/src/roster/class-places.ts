import type { EntityName } from '@emis-sdk/model';
import type { Item, VisitRow } from '../table/table.ts';
import { roleReader } from './codes.ts';
import { idOfTwo } from './derived.ts';
import { CLASS_ENROLMENT_FIELDS, NOT_OF_THE_RECORD, teachingFields } from './fields.ts';
import { rowOf } from './joined.ts';
import { RecordMaker } from './record-maker.ts';
import type { Roster, RowBatches } from './roster.ts';

type PlaceEntity = Extract<EntityName, 'class-enrolment' | 'teaching-assignment'>;

/** Reads which students belong to a class, or who teaches it. Both stand in enrollments.csv and differ by the role. */
export async function* readClassPlaces(roster: Roster, entity: PlaceEntity): RowBatches {
  const table = roster.tables.get('enrollments.csv');
  if (!table) return;
  const student = entity === 'class-enrolment';
  const maker = new RecordMaker(
    entity,
    table,
    student ? CLASS_ENROLMENT_FIELDS : teachingFields(roster.dialect),
    roster.context,
    {
      aside: [...NOT_OF_THE_RECORD, ...(student ? ['role'] : [])],
    },
  );
  const role = table.place('role');
  const kindOf = roleReader(roster.dialect);
  const { taught } = roster.rows;
  const id = table.place('sourcedId');
  const gathered = id === undefined ? undefined : maker.gatherer({ filled: [id] });
  const visit: VisitRow<Item> = (row, items) => {
    const cell = row.cell(role);
    if (cell === undefined) {
      // The first of the two passes says it, for both.
      if (!student) return;
      const finding = roster.context.finding('roster.role-not-read', rowOf(table, row, 'role'));
      gathered?.flush(items);
      items.push({ type: 'finding', finding, unread: true, lost: table.lost(row) });
      return;
    }
    if ((kindOf(cell).kind === 'student') !== student) {
      taught.add(row.row);
      return;
    }
    if (gathered?.take(row, NOTHING_GIVEN, items)) return;
    const draft = maker.draft(row);
    if (draft.record['id'] === undefined) {
      const { classId, studentId, personId } = draft.record;
      const person = student ? studentId : personId;
      if (typeof classId === 'string' && typeof person === 'string') draft.record['id'] = idOfTwo(classId, person);
    }
    items.push(maker.item(row, draft));
  };
  yield* table.readRows(visit, { gathered, ...(student ? {} : { only: taught }) });
}

const NOTHING_GIVEN: readonly number[] = [];
