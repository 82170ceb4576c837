import type { ReadItem } from '@emis-sdk/model';
import { either } from '../table/row-set.ts';
import type { Item, Table, VisitRow } from '../table/table.ts';
import { mapCode } from './codes.ts';
import { list } from './convert.ts';
import { idOfTwo } from './derived.ts';
import { rowOf } from './joined.ts';
import { OWN_LISTS, readOwnList } from './own-columns.ts';
import { ownText } from './own-text.ts';
import type { StatedLink } from './people-index.ts';
import { RecordMaker } from './record-maker.ts';
import type { Batches, Roster, RowBatches } from './roster.ts';

/** Reads who answers for whom: from the agents in users.csv, and from relationships.csv where there is one. */
export async function* readGuardianLinks(roster: Roster): RowBatches {
  const users = roster.tables.get('users.csv');
  if (users?.place('agentSourcedIds') !== undefined) yield* readAgents(roster, users);
  const relationships = roster.tables.get('relationships.csv');
  if (relationships) yield* readRelationships(roster, relationships);
}

/**
 * A student's agents are the guardians, and a guardian's agents the students: an export may state a link on one side, on the
 * other, or on both. What students state is read first; what guardians state, and no student has, comes after it.
 */
async function* readAgents(roster: Roster, table: Table): RowBatches {
  const maker = new RecordMaker('guardian-link', table, [], roster.context, { extensions: false });
  const { stated, relationships } = roster.people;
  const open = new Map(stated.map((link) => [idOfTwo(link.student, link.guardian), link]));
  const asked = new Set(stated.map(({ student }) => student));
  const notStudents = new Set<string>();
  const [mine, other] = [table.nameOf('sourcedId'), table.nameOf('agentSourcedIds')];
  const bySide = {
    student: { id: other, studentId: mine, guardianId: other },
    guardian: { id: other, studentId: other, guardianId: mine },
  };
  const link = (row: number, student: string, guardian: string, own: 'student' | 'guardian') => {
    const relationship = relationships.get(guardian);
    const record = {
      id: idOfTwo(student, guardian),
      studentId: student,
      guardianId: guardian,
      ...(relationship ? { relationship } : {}),
    };
    const columns = bySide[own];
    return maker.item({ row, findings: [] }, { record, findings: [] }, { rowFindings: false, columns });
  };
  const { withAgents, others } = roster.rows;
  const listed = table.extraPlace(OWN_LISTS['guardian-link']);
  const [ids, agents] = [table.place('sourcedId'), table.place('agentSourcedIds')];
  /** What guardians are to students, as far as it has come up. */
  const known: (string | undefined)[] = [undefined];
  const gathered =
    ids === undefined || agents === undefined
      ? undefined
      : maker.gatherer({
          columns: bySide.student,
          plain: [
            { kind: 'two-cells', field: 'id', cells: [ids, agents] },
            { kind: 'cell', field: 'studentId', cell: ids },
            { kind: 'cell', field: 'guardianId', cell: agents },
          ],
          given: [{ field: 'relationship', values: known }],
        });
  const visit: VisitRow<Item> = (row, items) => {
    const id = table.cell(row, 'sourcedId');
    const cell = listed === undefined ? undefined : row.cell(listed);
    const exact = cell === undefined ? undefined : readOwnList(cell);
    if (exact) {
      gathered?.flush(items);
      for (const each of exact) {
        const record = { ...each, studentId: id };
        items.push(maker.item(row, { record, findings: [] }, { rowFindings: false, columns: bySide.student }));
      }
      return;
    }
    if (id === undefined) return;
    if (others.has(row.row)) {
      if (asked.has(id)) notStudents.add(ownText(id));
      return;
    }
    const named = row.cell(agents) ?? '';
    const relationship = named === '' ? undefined : relationships.get(named);
    if (gathered?.take(row, [placeIn(known, relationship)], items)) {
      if (open.size > 0) open.delete(idOfTwo(id, named));
      return;
    }
    for (const guardian of new Set(list(named))) {
      if (open.size > 0) open.delete(idOfTwo(id, guardian));
      items.push(link(row.row, id, guardian, 'student'));
    }
  };
  yield* table.readRows(visit, { only: asked.size > 0 ? either(withAgents, others) : withAgents, gathered });
  yield [...open.values()].map((stated) => {
    if (notStudents.has(stated.student)) return notAStudent(roster, table, stated);
    return link(stated.row, stated.student, stated.guardian, 'guardian');
  });
}

/** The place of a value among the few that there are, to which it is added when it is new. */
function placeIn(values: (string | undefined)[], value: string | undefined): number {
  const place = values.indexOf(value);
  return place < 0 ? values.push(value) - 1 : place;
}

function notAStudent(roster: Roster, table: Table, { student, guardian, row }: StatedLink): ReadItem {
  const finding = roster.context.finding('roster.agent-not-a-student', rowOf(table, { row }, 'agentSourcedIds'), {
    params: { person: guardian, agent: student },
  });
  return { type: 'finding', finding, unread: false };
}

async function* readRelationships(roster: Roster, table: Table): Batches {
  const maker = new RecordMaker(
    'guardian-link',
    table,
    [
      { field: 'studentId', column: 'userSourcedId' },
      { field: 'guardianId', column: 'relationshipUserSourcedId' },
      {
        field: 'relationship',
        column: 'relationshipRole',
        convert: (cell, note) => mapCode(roster.dialect.roles, cell, note, 'personal'),
      },
    ],
    roster.context,
  );
  yield* table.read((row, items) => {
    const draft = maker.draft(row);
    const { studentId, guardianId } = draft.record;
    if (typeof studentId === 'string' && typeof guardianId === 'string')
      draft.record['id'] = idOfTwo(studentId, guardianId);
    items.push(maker.item(row, draft));
  });
}
