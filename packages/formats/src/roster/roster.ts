import type { ReadItem } from '@emis-sdk/model';
import type { ReadingContext } from '../table/reading-context.ts';
import type { Table } from '../table/table.ts';
import type { CodeMap } from './codes.ts';
import type { PeopleIndex } from './people-index.ts';
import type { SessionIndex } from './sessions.ts';

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
}

/** Items in pieces, so that a file's rows do not pay for a promise each. */
export type Batches = AsyncGenerator<readonly ReadItem[]>;
