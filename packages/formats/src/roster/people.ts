import type { ReadItem, Where } from '@emis-sdk/model';
import type { Table, TableRow } from '../table/table.ts';
import { kindOfRole, mapCode } from './codes.ts';
import { list } from './convert.ts';
import { enrolmentFacts, NOT_OF_THE_RECORD, PERSON_FIELDS } from './fields.ts';
import { guardiansNotMet, indexRelationships, indexRoles } from './index-roles.ts';
import { keepDemographics, keepFlags, unread } from './join-files.ts';
import { addJoined, type JoinedFile } from './joined.ts';
import { ownText } from './kept-rows.ts';
import { readIdentifiers } from './person-identifiers.ts';
import { type Draft, RecordMaker } from './record-maker.ts';
import type { Batches, Roster } from './roster.ts';

/** Columns of users.csv that become other records, or fields made of several columns. */
const ASIDE = [
  ...NOT_OF_THE_RECORD,
  'userIds',
  'userMasterIdentifier',
  'identifier',
  'role',
  'orgSourcedIds',
  'agentSourcedIds',
];
const OF_ENROLMENT = ['grades', 'metadata.emis.entryDate', 'metadata.emis.exitDate'];

/** Reads the persons, with what the files about persons say of them. */
export async function* readPeople(roster: Roster): Batches {
  const table = roster.tables.get('users.csv');
  let demographics: JoinedFile | undefined;
  const flags = new Map<string, { readonly row: number; readonly words: string[] }>();
  yield* keepDemographics(roster, (file) => {
    demographics = file;
  });
  yield* keepFlags(roster, flags);
  yield* indexRoles(roster);
  yield* indexRelationships(roster);
  if (table) {
    const reader = new PersonReader(roster, table, demographics, flags);
    for await (const { rows, items } of table.read()) {
      noteLost(roster, items);
      yield [...items, ...rows.map((row) => reader.read(row))];
    }
  }
  yield [...guardiansNotMet(roster), ...leftOver(roster, demographics, flags)];
}

/** Makes one person of each row of users.csv. */
class PersonReader {
  readonly #roster: Roster;
  readonly #table: Table;
  readonly #maker: RecordMaker;
  readonly #facts: RecordMaker;
  readonly #demographics: JoinedFile | undefined;
  readonly #flags: Map<string, { readonly row: number; readonly words: string[] }>;
  readonly #columns: Readonly<Record<string, string>>;
  readonly #columnSets = new Map<string, Readonly<Record<string, string>>>();

  constructor(
    roster: Roster,
    table: Table,
    demographics: JoinedFile | undefined,
    flags: Map<string, { readonly row: number; readonly words: string[] }>,
  ) {
    this.#roster = roster;
    this.#table = table;
    this.#maker = new RecordMaker('person', table, PERSON_FIELDS, roster.context, {
      aside: [...ASIDE, ...OF_ENROLMENT],
    });
    this.#columns =
      roster.dialect.places === 'users' ? { ...this.#maker.columns, roles: table.nameOf('role') } : this.#maker.columns;
    this.#facts = new RecordMaker('enrolment', table, enrolmentFacts(roster.dialect), roster.context, {
      extensions: false,
    });
    this.#demographics = demographics;
    this.#flags = flags;
  }

  read(row: TableRow): ReadItem {
    const draft = this.#maker.draft(row);
    const id = typeof draft.record['id'] === 'string' ? draft.record['id'] : '';
    const roles = this.#roles(id, row, draft);
    if (roles.length > 0) draft.record['roles'] = roles;
    const columns = this.#identifiers(row, draft);
    if (!roles.includes('student')) this.#keepAside(row, draft, id);
    const elsewhere: Record<string, Where> = {};
    if (this.#demographics) Object.assign(elsewhere, addJoined(draft, id, this.#demographics));
    this.#addFlags(id, draft);
    return this.#maker.item(row, draft, { columns, ...(Object.keys(elsewhere).length > 0 ? { elsewhere } : {}) });
  }

  #roles(id: string, row: TableRow, draft: Draft): string[] {
    const { dialect, people } = this.#roster;
    if (dialect.places === 'roles') {
      const known = people.roles.get(id);
      if (!known) return [];
      known.met = true;
      if (known.student) this.#keepEnrolmentFacts(id, row);
      return [
        ...(known.student ? ['student'] : []),
        ...(known.staff ? ['staff'] : []),
        ...(known.guardianRow === undefined ? [] : ['guardian']),
      ];
    }
    const cell = this.#table.cell(row, 'role');
    if (cell === undefined) return [];
    const role = mapCode(dialect.roles, cell, this.#maker.note(draft, row, 'role'), 'open');
    const kind = kindOfRole(role);
    if (dialect.roles(cell)?.exact === false) extend(draft, this.#table.nameOf('role'), cell);
    if (kind === 'guardian' && id !== '') people.relate(id, role);
    return [kind];
  }

  #identifiers(row: TableRow, draft: Draft): Readonly<Record<string, string>> {
    const read = readIdentifiers(this.#table, row, (column) => this.#maker.note(draft, row, column));
    if (read.values.length === 0) return this.#columns;
    draft.record['identifiers'] = read.values;
    return this.#columnsWith(read.values.length - read.others.length, read.others);
  }

  /** The columns of a person with so many identifiers from `userIds` and some from others: most persons share one of a few sets. */
  #columnsWith(first: number, others: readonly string[]): Readonly<Record<string, string>> {
    const key = `${first} ${others.join(' ')}`;
    const known = this.#columnSets.get(key);
    if (known) return known;
    const places = others.map((column, index) => [`identifiers.${first + index}`, this.#table.nameOf(column)] as const);
    const columns = { ...this.#columns, identifiers: this.#table.nameOf('userIds'), ...Object.fromEntries(places) };
    this.#columnSets.set(key, columns);
    return columns;
  }

  /** What only a student's row turns into records is kept with everybody else as it stands. */
  #keepAside(row: TableRow, draft: Draft, id: string): void {
    const { people, dialect } = this.#roster;
    for (const column of OF_ENROLMENT) this.#extendBy(row, draft, column);
    const guardian = (draft.record['roles'] as readonly string[] | undefined)?.includes('guardian') === true;
    if (dialect.places === 'users' && guardian) this.#extendBy(row, draft, 'orgSourcedIds');
    for (const agent of list(this.#table.cell(row, 'agentSourcedIds') ?? '')) {
      if (id !== '') people.stated.push({ student: ownText(agent), guardian: ownText(id), row: row.row });
    }
  }

  #extendBy(row: TableRow, draft: Draft, column: string): void {
    const cell = this.#table.cell(row, column);
    if (cell !== undefined) extend(draft, this.#table.nameOf(column), cell);
  }

  #keepEnrolmentFacts(id: string, row: TableRow): void {
    const { record } = this.#facts.draft(row);
    if (Object.keys(record).length > 0)
      this.#roster.people.enrolments.set(ownText(id), { row: row.row, fields: record });
  }

  #addFlags(id: string, draft: Draft): void {
    const flags = this.#flags.get(id);
    if (!flags) return;
    this.#flags.delete(id);
    extend(draft, 'userFlags', flags.words);
  }
}

function extend(draft: Draft, name: string, value: unknown): void {
  draft.record['extensions'] = { ...(draft.record['extensions'] as object | undefined), [name]: value };
}

function noteLost(roster: Roster, items: readonly ReadItem[]): void {
  for (const item of items) {
    if (item.type !== 'finding') continue;
    for (const { entity, id } of item.lost ?? []) if (entity === 'person') roster.people.lost.add(id);
  }
}

/** Rows about persons who are not there. Those of a person whose own row could not be read go with it. */
function* leftOver(
  roster: Roster,
  demographics: JoinedFile | undefined,
  flags: ReadonlyMap<string, { readonly row: number }>,
): Generator<ReadItem> {
  const { lost } = roster.people;
  for (const [person, { row }] of demographics?.rows.left() ?? []) {
    if (demographics && !lost.has(person))
      yield unread(roster, demographics.table, row, 'roster.row-without-person', person);
  }
  const table = roster.tables.get('userFlags.csv');
  for (const [person, { row }] of flags) {
    if (table && !lost.has(person)) yield unread(roster, table, row, 'roster.row-without-person', person);
  }
}
