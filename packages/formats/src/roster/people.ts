import type { Finding, ReadItem } from '@emis-sdk/model';
import type { TableRow } from '../table/row.ts';
import type { Item, Table, VisitRow } from '../table/table.ts';
import { type KnownRole, mapCode, type PersonKind, roleReader } from './codes.ts';
import { list, type Note } from './convert.ts';
import { enrolmentFacts, MADE_OF_USERS, NOT_OF_THE_RECORD, PERSON_FIELDS } from './fields.ts';
import { guardiansNotMet, indexRelationships, indexRoles } from './index-roles.ts';
import { keepDemographics, keepFlags, unread } from './join-files.ts';
import { addJoined, type JoinedFile } from './joined.ts';
import type { KnownRoles } from './known-roles.ts';
import { OWN_LISTS } from './own-columns.ts';
import { ownText } from './own-text.ts';
import {
  identifierReader,
  OTHERS,
  otherColumns,
  placesOfOthers,
  type ReadIdentifiers,
  singleIdentifiers,
} from './person-identifiers.ts';
import { type Draft, RecordMaker } from './record-maker.ts';
import type { Roster, RowBatches } from './roster.ts';
import type { RowGatherer } from './row-gatherer.ts';

const ASIDE = [...NOT_OF_THE_RECORD, ...MADE_OF_USERS];
const OF_ENROLMENT = ['grades', 'metadata.emis.entryDate', 'metadata.emis.exitDate'];

/** Reads the persons, with what the files about persons say of them. */
export async function* readPeople(roster: Roster): RowBatches {
  const table = roster.tables.get('users.csv');
  let demographics: JoinedFile | undefined;
  const flags: Flags = new Map();
  yield* keepDemographics(roster, (file) => {
    demographics = file;
  });
  yield* keepFlags(roster, flags);
  yield* indexRoles(roster);
  yield* indexRelationships(roster);
  if (table) {
    const reader = new PersonReader(roster, table, demographics, flags);
    const { gathered } = reader;
    const visit: VisitRow<Item> = (row, made) => {
      if (!reader.gather(row, made)) made.push(reader.read(row));
    };
    for await (const items of table.readRows(visit, { gathered })) {
      noteLost(roster, items);
      yield items;
    }
  }
  yield [...guardiansNotMet(roster), ...leftOver(roster, demographics, flags)];
}

/** The roles of those whose rows are gathered, and the places of these. */
const GATHERED_ROLES = [['student'], ['staff'], ['guardian']] as const;
/** For each kind of person the place of its role, as it is given. */
const PLACE_OF_ROLE: Readonly<Record<PersonKind, readonly [number]>> = { student: [0], staff: [1], guardian: [2] };

type Flags = Map<string, { readonly row: number; readonly words: string[] }>;

/** Makes one person of each row of users.csv. */
class PersonReader {
  readonly #roster: Roster;
  readonly #table: Table;
  readonly #maker: RecordMaker;
  readonly #facts: RecordMaker;
  readonly #demographics: JoinedFile | undefined;
  readonly #flags: Flags;
  readonly #columns: Readonly<Record<string, string>>;
  readonly #columnSets = new Map<number, Readonly<Record<string, string>>>();
  readonly #roleOf: (cell: string) => KnownRole;
  readonly #readIdentifiers: (row: TableRow, note: (column: string) => Note) => ReadIdentifiers;
  readonly #id: number | undefined;
  readonly #role: number | undefined;
  readonly #agents: number | undefined;
  readonly #lists: {
    readonly links: number | undefined;
    readonly enrolments: number | undefined;
    readonly work: number | undefined;
  };
  readonly #others: readonly (number | undefined)[];
  readonly gathered: RowGatherer | undefined;
  readonly #mayGather: boolean;
  readonly #ofEnrolment: readonly number[];
  #at: TableRow;
  #said: Finding[] = [];

  constructor(roster: Roster, table: Table, demographics: JoinedFile | undefined, flags: Flags) {
    this.#roster = roster;
    this.#table = table;
    this.#maker = new RecordMaker('person', table, PERSON_FIELDS, roster.context, {
      aside: [...ASIDE, ...OF_ENROLMENT],
      given: ['roles', 'identifiers'],
    });
    this.#columns =
      roster.dialect.places === 'users' ? { ...this.#maker.columns, roles: table.nameOf('role') } : this.#maker.columns;
    this.#facts = new RecordMaker('enrolment', table, enrolmentFacts(roster.dialect), roster.context, {
      extensions: false,
    });
    this.#demographics = demographics;
    this.#flags = flags;
    this.#roleOf = roleReader(roster.dialect);
    this.#readIdentifiers = identifierReader(table);
    this.#id = table.place('sourcedId');
    this.#role = table.place('role');
    this.#agents = table.place('agentSourcedIds');
    this.#lists = {
      links: table.extraPlace(OWN_LISTS['guardian-link']),
      enrolments: table.extraPlace(OWN_LISTS.enrolment),
      work: table.extraPlace(OWN_LISTS['staff-assignment']),
    };
    this.#others = placesOfOthers(table);
    this.#at = table.newRow();
    const userIds = table.place('userIds');
    this.gathered = this.#maker.gatherer({
      plain: [{ kind: 'identifiers', field: 'identifiers', parts: singleIdentifiers(table) }],
      // The school of a guardian is none of the standard's facts; it is kept.
      besides: { given: 0, value: PLACE_OF_ROLE.guardian[0], columns: ['orgSourcedIds'] },
      given: [{ field: 'roles', values: GATHERED_ROLES }],
      empty: userIds === undefined ? [] : [userIds],
      filled: this.#id === undefined ? [] : [this.#id],
    });
    this.#mayGather =
      this.gathered !== undefined && roster.dialect.places === 'users' && !demographics && flags.size === 0;
    this.#ofEnrolment = [...OF_ENROLMENT, 'agentSourcedIds'].flatMap((column) => table.place(column) ?? []);
  }

  /** Takes a row of which there is nothing special to say. False when a record has to be made of it. */
  gather(row: TableRow, items: Item[]): boolean {
    const { gathered } = this;
    if (!gathered) return false;
    const stated = this.#mayGather ? row.cell(this.#role) : undefined;
    const role = stated === undefined ? undefined : this.#roleOf(stated);
    // What else stands in the row of an employee or guardian is kept as it is.
    const isPlain =
      role?.exact === true &&
      role.code === stated &&
      (role.kind === 'student' || !this.#ofEnrolment.some((place) => !row.isBlank(place)));
    if (!isPlain) {
      gathered.flush(items);
      return false;
    }
    const { kind } = role;
    const others = otherColumns(row, this.#others);
    const columns = others.number === 0 ? this.#columns : this.#columnsWith({ values: others.columns, others });
    const place = PLACE_OF_ROLE[kind];
    if (!gathered.take(row, place, items, columns)) return false;
    if (kind === 'guardian') this.#roster.people.relate(row.cell(this.#id) ?? '', role.code);
    this.#noteForLater(row, GATHERED_ROLES[place[0]] ?? [], kind === 'student');
    return true;
  }

  read(row: TableRow): ReadItem {
    const id = row.cell(this.#id) ?? '';
    this.#at = row;
    if (this.#said.length > 0) this.#said = [];
    const note = this.#noteOn;
    const stated = this.#roster.dialect.places === 'users' ? row.cell(this.#role) : undefined;
    const roles = stated === undefined ? this.#rolesOfFile(id, row) : [this.#statedKind(stated, id, note)];
    const identifiers = this.#readIdentifiers(row, note);
    const { values } = identifiers;
    const draft = this.#maker.draft(row, [
      roles.length > 0 ? roles : undefined,
      values.length > 0 ? values : undefined,
    ]);
    if (this.#said.length > 0) draft.findings = [...draft.findings, ...this.#said];
    if (stated !== undefined && !this.#roleOf(stated).exact) extend(draft, this.#table.nameOf('role'), stated);
    const student = roles.includes('student');
    if (!student) this.#keepAside(row, draft, id, roles);
    if (id !== '') this.#noteForLater(row, roles, student);
    const elsewhere = this.#demographics && addJoined(draft, id, this.#demographics);
    if (this.#flags.size > 0) this.#addFlags(id, draft);
    const columns = values.length > 0 ? this.#columnsWith(identifiers) : this.#columns;
    return this.#maker.item(row, draft, { columns, elsewhere });
  }

  /** Says something of a column of the row at hand, beside what is said while its fields are made. */
  readonly #noteOn = (column: string): Note => this.#maker.note(this.#said, this.#at, column);

  #statedKind(cell: string, id: string, note: (column: string) => Note): PersonKind {
    const { code, kind } = this.#roleOf(cell);
    if (code !== cell) mapCode(this.#roster.dialect.roles, cell, note('role'), 'open');
    if (kind === 'guardian' && id !== '') this.#roster.people.relate(id, code);
    return kind;
  }

  /** The roles of a person where they stand in a file of their own. */
  #rolesOfFile(id: string, row: TableRow): PersonKind[] {
    const { dialect, people } = this.#roster;
    const known = dialect.places === 'roles' ? people.roles.get(id) : undefined;
    if (!known) return [];
    known.met = true;
    if (known.student) this.#keepEnrolmentFacts(known, row);
    return [
      ...(known.student ? (['student'] as const) : []),
      ...(known.staff ? (['staff'] as const) : []),
      ...(known.guardianRow === undefined ? [] : (['guardian'] as const)),
    ];
  }

  #noteForLater(at: TableRow, roles: readonly PersonKind[], student: boolean): void {
    const { dialect, rows } = this.#roster;
    const { row } = at;
    const { links, enrolments, work } = this.#lists;
    if (dialect.places === 'users') {
      if (student || at.isFilled(enrolments)) rows.enrolment.add(row);
      if (roles[0] === 'staff' || at.isFilled(work)) rows['staff-assignment'].add(row);
    }
    if (at.isFilled(links)) {
      rows.withAgents.add(row);
      return;
    }
    if (!student) rows.others.add(row);
    else if (at.isFilled(this.#agents)) rows.withAgents.add(row);
  }

  /** The columns of a person with so many identifiers from `userIds` and some from others: most persons share one of a few sets. */
  #columnsWith({ values, others }: Pick<ReadIdentifiers, 'values' | 'others'>): Readonly<Record<string, string>> {
    const first = values.length - others.columns.length;
    const key = first * OTHERS.length + others.number;
    const known = this.#columnSets.get(key);
    if (known) return known;
    const places = others.columns.map(
      (column, index) => [`identifiers.${first + index}`, this.#table.nameOf(column)] as const,
    );
    const columns = { ...this.#columns, identifiers: this.#table.nameOf('userIds'), ...Object.fromEntries(places) };
    this.#columnSets.set(key, columns);
    return columns;
  }

  /** What only a student's row turns into records is kept with everybody else as it stands. */
  #keepAside(row: TableRow, draft: Draft, id: string, roles: readonly PersonKind[]): void {
    const { people, dialect } = this.#roster;
    for (const column of OF_ENROLMENT) this.#extendBy(row, draft, column);
    if (dialect.places === 'users' && roles.includes('guardian')) this.#extendBy(row, draft, 'orgSourcedIds');
    const agents = row.cell(this.#agents);
    if (agents === undefined || id === '') return;
    for (const agent of list(agents)) {
      people.stated.push({ student: ownText(agent), guardian: ownText(id), row: row.row });
    }
  }

  #extendBy(row: TableRow, draft: Draft, column: string): void {
    const cell = this.#table.cell(row, column);
    if (cell !== undefined) extend(draft, this.#table.nameOf(column), cell);
  }

  #keepEnrolmentFacts(known: KnownRoles, row: TableRow): void {
    const { record } = this.#facts.draft(row);
    if (Object.keys(record).length > 0) known.keepFacts(row.row, record);
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

function noteLost(roster: Roster, items: readonly Item[]): void {
  for (const item of items) {
    if (item.type !== 'finding') continue;
    for (const { entity, id } of item.lost ?? []) if (entity === 'person') roster.people.lost.add(ownText(id));
  }
}

/** Rows about persons who are not there. Those of a person whose own row could not be read go with it. */
function* leftOver(
  roster: Roster,
  demographics: JoinedFile | undefined,
  flags: ReadonlyMap<string, { readonly row: number }>,
): Generator<ReadItem> {
  const { lost } = roster.people;
  for (const [person, row] of demographics?.rows.left() ?? []) {
    if (demographics && !lost.has(person))
      yield unread(roster, demographics.table, row, 'roster.row-without-person', person);
  }
  const table = roster.tables.get('userFlags.csv');
  for (const [person, { row }] of flags) {
    if (table && !lost.has(person)) yield unread(roster, table, row, 'roster.row-without-person', person);
  }
}
