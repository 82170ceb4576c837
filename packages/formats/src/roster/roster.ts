import type { EntityName, ReadItem } from '@emis-sdk/model';
import type { ReadingContext } from '../table/reading-context.ts';
import type { RowSet } from '../table/row-set.ts';
import type { Item, Table } from '../table/table.ts';
import type { CodeMap } from './codes.ts';
import type { PeopleIndex } from './people-index.ts';
import type { SessionIndex } from './sessions.ts';

/** The kinds of record that files about a roster hold. */
export const ROSTER_ENTITIES: readonly EntityName[] = [
  'territory',
  'school',
  'academic-session',
  'course',
  'class',
  'person',
  'guardian-link',
  'enrolment',
  'class-enrolment',
  'staff-assignment',
  'teaching-assignment',
];

/** What differs between formats that all write rosters into files named after OneRoster's. */
export interface Dialect {
  /**
   * Where it stands at which schools a person is, and as what: in `users.csv` (`orgSourcedIds` and `role`) or in a file
   * of its own, `roles.csv`.
   */
  readonly places: 'users' | 'roles';
  readonly orgTypes: CodeMap;
  readonly roles: CodeMap;
  readonly grades: CodeMap | undefined;
}

/** The files of one bundle while they are read, and what earlier files told that later ones need. */
export interface Roster {
  readonly dialect: Dialect;
  readonly tables: ReadonlyMap<string, Table>;
  readonly context: ReadingContext;
  readonly sessions: SessionIndex;
  readonly people: PeopleIndex;
  /** What the first pass over a file notes for later ones, so that those look at no other rows. */
  readonly rows: NotedRows;
}

export interface NotedRows {
  /** Rows at whose school somebody studies, or works: of users.csv or roles.csv. */
  readonly enrolment: RowSet;
  readonly 'staff-assignment': RowSet;
  /** Rows of users.csv: students who name agents, and everybody else. */
  readonly withAgents: RowSet;
  readonly others: RowSet;
  /** Rows of enrollments.csv that are no student's. */
  readonly taught: RowSet;
}

/** Items in pieces, so that a file's rows do not pay for a promise each. */
export type Batches = AsyncGenerator<readonly ReadItem[]>;

/** The same, with rows together wherever they were asked for. */
export type RowBatches = AsyncGenerator<readonly Item[]>;
