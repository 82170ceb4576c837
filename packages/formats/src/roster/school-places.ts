import type { EntityName, Where } from '@emis-sdk/model';
import { derivedId } from '@emis-sdk/model/core';
import type { TableRow } from '../table/row.ts';
import type { Item, Table, VisitRow } from '../table/table.ts';
import { roleReader } from './codes.ts';
import { list } from './convert.ts';
import { idOfTwo } from './derived.ts';
import { assignmentFields, enrolmentFacts, enrolmentFields, NOT_OF_THE_RECORD } from './fields.ts';
import { OWN_LISTS, readOwnList } from './own-columns.ts';
import { type Draft, RecordMaker } from './record-maker.ts';
import type { Roster, RowBatches } from './roster.ts';
import type { RowGatherer } from './row-gatherer.ts';
import type { KnownSession } from './sessions.ts';

type PlaceEntity = Extract<EntityName, 'enrolment' | 'staff-assignment'>;

/** Reads at which schools students are enrolled, or where staff works. */
export async function* readSchoolPlaces(roster: Roster, entity: PlaceEntity): RowBatches {
  const inUsers = roster.dialect.places === 'users';
  const table = roster.tables.get(inUsers ? 'users.csv' : 'roles.csv');
  if (!table) return;
  const { visit, gathered } = inUsers
    ? placesOfUser(roster, table, entity)
    : { visit: placeOfRole(roster, table, entity), gathered: undefined };
  yield* table.readRows(visit, { only: roster.rows[entity], gathered });
}

/** One record for each organisation in a row of users.csv. */
function placesOfUser(
  roster: Roster,
  table: Table,
  entity: PlaceEntity,
): { readonly visit: VisitRow<Item>; readonly gathered: RowGatherer | undefined } {
  const student = entity === 'enrolment';
  const given = student
    ? ['id', 'studentId', 'schoolId', 'sessionId', 'schoolYear']
    : ['id', 'personId', 'workplaceId', 'role'];
  const maker = new RecordMaker(entity, table, student ? enrolmentFacts(roster.dialect) : [], roster.context, {
    extensions: false,
    given,
  });
  const [person, org] = [table.nameOf('sourcedId'), table.nameOf('orgSourcedIds')];
  const columns: Readonly<Record<string, string>> = student
    ? { ...maker.columns, id: org, studentId: person, schoolId: org }
    : { id: org, personId: person, workplaceId: org, role: table.nameOf('role') };
  const session = roster.sessions.onlyYear;
  const more = { rowFindings: false, columns, elsewhere: student ? session?.places : undefined };
  const roleOf = roleReader(roster.dialect);
  const [ids, orgs, roles] = ['sourcedId', 'orgSourcedIds', 'role'].map((column) => table.place(column));
  const listed = table.extraPlace(OWN_LISTS[entity]);
  const roleCodes: string[] = [];
  const gathered =
    ids === undefined || orgs === undefined
      ? undefined
      : maker.gatherer({
          columns,
          elsewhere: more.elsewhere,
          plain: [
            { kind: 'two-cells', field: 'id', cells: [ids, orgs] },
            { kind: 'cell', field: student ? 'studentId' : 'personId', cell: ids },
            { kind: 'cell', field: student ? 'schoolId' : 'workplaceId', cell: orgs },
          ],
          given: student
            ? [
                { field: 'sessionId', values: [session?.id] },
                { field: 'schoolYear', values: [session?.schoolYear] },
              ]
            : [{ field: 'role', values: roleCodes }],
        });
  const visit: VisitRow<Item> = (row, items) => {
    const exact = ownListOf(row, listed);
    if (exact) {
      gathered?.flush(items);
      for (const record of exact) {
        const whole = { ...record, [student ? 'studentId' : 'personId']: row.cell(ids) };
        items.push(maker.item(row, { record: whole, findings: [] }, { rowFindings: false, columns }));
      }
      return;
    }
    const role = row.cell(roles);
    if (role === undefined || !row.isFilled(ids) || !row.isFilled(orgs)) return;
    if (gathered?.take(row, student ? ONE_SESSION : [placeIn(roleCodes, roleOf(role).code)], items)) return;
    const id = row.cell(ids) ?? '';
    for (const place of different(row.cell(orgs) ?? '')) {
      const own = idOfTwo(id, place);
      const draft = student
        ? maker.draft(row, [own, id, place, session?.id, session?.schoolYear])
        : // The person's record has said already that the code was written anew.
          maker.draft(row, [own, id, place, roleOf(role).code]);
      items.push(maker.item(row, draft, more));
    }
  };
  return { visit, gathered };
}

const ONE_SESSION: readonly number[] = [0, 0];

/** The place of a code in a list of the few that there are, to which it is added when it is new. */
function placeIn(codes: string[], code: string): number {
  const place = codes.indexOf(code);
  return place < 0 ? codes.push(code) - 1 : place;
}

/** The records that a column of ours lists, where it says them exactly. */
function ownListOf(row: TableRow, place: number | undefined): ReturnType<typeof readOwnList> {
  const cell = place === undefined ? undefined : row.cell(place);
  return cell === undefined ? undefined : readOwnList(cell);
}

/** The values of a list, each once. */
function different(cell: string): Iterable<string> {
  return cell.includes(',') ? new Set(list(cell)) : [cell.trim()];
}

/** One record for a row of roles.csv. */
function placeOfRole(roster: Roster, table: Table, entity: PlaceEntity): VisitRow<Item> {
  const student = entity === 'enrolment';
  const maker = new RecordMaker(
    entity,
    table,
    student ? enrolmentFields(roster.dialect) : assignmentFields(roster.dialect),
    roster.context,
    {
      aside: [...NOT_OF_THE_RECORD, ...(student ? ['role'] : [])],
    },
  );
  const factsOf = student ? placedFacts(roster) : undefined;
  return (row, items) => {
    const draft = maker.draft(row);
    if (draft.record['id'] === undefined) draft.record['id'] = idOfRole(draft, student);
    if (!student) {
      items.push(maker.item(row, draft));
      return;
    }
    const { sessionId, studentId } = draft.record;
    const stated = typeof sessionId === 'string';
    const session = stated ? roster.sessions.get(sessionId) : roster.sessions.onlyYear;
    const places = session && addSession(draft, session, stated);
    const more = typeof studentId === 'string' ? factsOf?.(draft, studentId) : undefined;
    items.push(maker.item(row, draft, { elsewhere: more ? { ...places, ...more } : places }));
  };
}

/** The id of a role that has none of its own: who, where, and what tells it from others of the same person there. */
function idOfRole({ record }: Draft, student: boolean): string | undefined {
  const parts = student
    ? [record['studentId'], record['schoolId'], record['sessionId'] ?? '']
    : [record['personId'], record['workplaceId'], record['role']];
  const texts = parts.filter((part) => typeof part === 'string');
  return texts.length === parts.length ? derivedId(texts.filter((text) => text !== '')) : undefined;
}

/** Adds the session of a student's role. Gives the places of what the role's own row does not say. */
function addSession({ record }: Draft, session: KnownSession, stated: boolean): Readonly<Record<string, Where>> {
  record['sessionId'] = session.id;
  if (session.schoolYear !== undefined) record['schoolYear'] = session.schoolYear;
  return stated ? session.placeOfYear : session.places;
}

/** Adds what the person's own row says of the enrolment, where the role's row does not say it. Gives the places of what was added. */
function placedFacts({
  dialect,
  people,
  tables,
}: Roster): (draft: Draft, person: string) => Record<string, Where> | undefined {
  const users = tables.get('users.csv');
  if (!users) return () => undefined;
  const columns = new Map(enrolmentFacts(dialect).map(({ field, column }) => [field, users.nameOf(column)]));
  return ({ record }, person) => {
    const facts = people.roles.get(person)?.facts;
    if (!facts) return undefined;
    const elsewhere: Record<string, Where> = {};
    for (const field in facts.fields) {
      if (record[field] !== undefined) continue;
      record[field] = facts.fields[field];
      if (field !== 'extensions')
        elsewhere[field] = { file: users.file, row: facts.row, column: columns.get(field) ?? field };
    }
    return elsewhere;
  };
}
