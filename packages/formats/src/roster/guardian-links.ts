import { derivedId, type ReadItem } from '@emis-sdk/model';
import type { Table, TableRow } from '../table/table.ts';
import { mapCode } from './codes.ts';
import { list } from './convert.ts';
import { rowOf } from './joined.ts';
import type { StatedLink } from './people-index.ts';
import { RecordMaker } from './record-maker.ts';
import type { Batches, Roster } from './roster.ts';

/** Reads who answers for whom: from the agents in users.csv, and from relationships.csv where there is one. */
export async function* readGuardianLinks(roster: Roster): Batches {
  const users = roster.tables.get('users.csv');
  if (users?.place('agentSourcedIds') !== undefined) yield* readAgents(roster, users);
  const relationships = roster.tables.get('relationships.csv');
  if (relationships) yield* readRelationships(roster, relationships);
}

/**
 * A student's agents are the guardians, and a guardian's agents the students: an export may state a link on one side, on the
 * other, or on both. What students state is read first; what guardians state, and no student has, comes after it.
 */
async function* readAgents(roster: Roster, table: Table): Batches {
  const maker = new RecordMaker('guardian-link', table, [], roster.context, { extensions: false });
  const { stated, relationships } = roster.people;
  const open = new Map(stated.map((link) => [derivedId([link.student, link.guardian]), link]));
  const asked = new Set(stated.map(({ student }) => student));
  const notStudents = new Set<string>();
  const link = (row: TableRow, student: string, guardian: string, own: 'student' | 'guardian') => {
    const relationship = relationships.get(guardian);
    const record = {
      id: derivedId([student, guardian]),
      studentId: student,
      guardianId: guardian,
      ...(relationship ? { relationship } : {}),
    };
    const [mine, other] = [table.nameOf('sourcedId'), table.nameOf('agentSourcedIds')];
    const columns =
      own === 'student'
        ? { id: other, studentId: mine, guardianId: other }
        : { id: other, studentId: other, guardianId: mine };
    return maker.item(row, { record, findings: [] }, { rowFindings: false, columns });
  };
  for await (const { rows, items } of table.read()) {
    const batch: ReadItem[] = [...items];
    for (const row of rows) {
      const id = table.cell(row, 'sourcedId');
      if (id === undefined) continue;
      if (!isStudent(roster, table, row, id)) {
        if (asked.has(id)) notStudents.add(id);
        continue;
      }
      for (const guardian of new Set(list(table.cell(row, 'agentSourcedIds') ?? ''))) {
        open.delete(derivedId([id, guardian]));
        batch.push(link(row, id, guardian, 'student'));
      }
    }
    yield batch;
  }
  yield [...open.values()].map((stated) => {
    if (notStudents.has(stated.student)) return notAStudent(roster, table, stated);
    return link({ row: stated.row, cells: [], findings: [] }, stated.student, stated.guardian, 'guardian');
  });
}

function isStudent(roster: Roster, table: Table, row: TableRow, id: string): boolean {
  if (roster.dialect.places === 'roles') return roster.people.roles.get(id)?.student === true;
  const cell = table.cell(row, 'role');
  return cell !== undefined && (roster.dialect.roles(cell)?.code ?? cell) === 'student';
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
  for await (const { rows, items } of table.read()) {
    const batch = [...items];
    for (const row of rows) {
      const draft = maker.draft(row);
      const { studentId, guardianId } = draft.record;
      if (typeof studentId === 'string' && typeof guardianId === 'string')
        draft.record['id'] = derivedId([studentId, guardianId]);
      batch.push(maker.item(row, draft));
    }
    yield batch;
  }
}
