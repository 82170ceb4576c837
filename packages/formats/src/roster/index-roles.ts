import type { ReadItem } from '@emis-sdk/model';
import { roleReader } from './codes.ts';
import { unread } from './join-files.ts';
import { rowOf } from './joined.ts';
import type { KnownRoles } from './known-roles.ts';
import type { Batches, Roster } from './roster.ts';

/** Learns from `roles.csv` as what each person is known, before the persons are read. */
export async function* indexRoles(roster: Roster): Batches {
  const table = roster.tables.get('roles.csv');
  if (!table) return;
  const kindOf = roleReader(roster.dialect);
  const { rows } = roster;
  yield* table.read((row, items) => {
    const person = table.cell(row, 'userSourcedId');
    const cell = table.cell(row, 'role');
    if (cell === undefined) {
      const finding = roster.context.finding('roster.role-not-read', rowOf(table, row, 'role'));
      items.push({ type: 'finding', finding, unread: true });
      return;
    }
    const { code: role, kind } = kindOf(cell);
    if (kind === 'student') rows.enrolment.add(row.row);
    else if (kind === 'staff') rows['staff-assignment'].add(row.row);
    if (person === undefined) {
      // A student's or employee's row becomes a record of its own, which then lacks its person; a guardian's does not.
      if (kind === 'guardian') items.push(unread(roster, table, row.row, 'roster.row-without-person'));
      return;
    }
    const known = roster.people.rolesOf(person);
    if (kind === 'student') known.student = true;
    else if (kind === 'staff') known.staff = true;
    else {
      known.guardianRow ??= row.row;
      roster.people.relate(person, role);
      // This row becomes no record by itself, so what is to be said of it is said here.
      for (const finding of row.findings) items.push({ type: 'finding', finding, unread: false });
    }
  });
}

/** Learns from `relationships.csv` who is a guardian. What is to be said of its rows is said when the links are read. */
export async function* indexRelationships(roster: Roster): Batches {
  const table = roster.tables.get('relationships.csv');
  if (!table) return;
  yield* table.read((row) => {
    const guardian = table.cell(row, 'relationshipUserSourcedId');
    // Without a row that stands for the role alone: the link will say it when the guardian is not there.
    if (guardian !== undefined) roster.people.rolesOf(guardian).guardianRow ??= 0;
  });
}

/** Rows that make somebody a guardian who is not among the persons. */
export function* guardiansNotMet(roster: Roster): Generator<ReadItem> {
  const table = roster.tables.get('roles.csv');
  if (!table) return;
  const isMissed = ({ met, guardianRow, student, staff }: KnownRoles) => !met && !student && !staff && !!guardianRow;
  for (const [person, { guardianRow = 0 }] of roster.people.roles.filter(isMissed)) {
    if (!roster.people.lost.has(person)) yield unread(roster, table, guardianRow, 'roster.row-without-person', person);
  }
}
