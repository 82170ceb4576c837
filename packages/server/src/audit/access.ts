import type { EntityName, RawRecord } from '@emis-sdk/model';

/** What was done with records. */
export type AccessAction =
  | 'read'
  | 'list'
  | 'changes'
  | 'save'
  | 'remove'
  | 'submit'
  | 'export'
  | 'erase'
  | 'administer';

/** A record that somebody saw or brought. */
export interface AccessedRecord {
  readonly source: string;
  readonly entity: EntityName;
  readonly id: string;
  /** JSON text as it went out, or the record as it came; absent where only the id was given. */
  readonly record?: string | RawRecord | null;
}

/** One request that touched records. */
export interface Access {
  /** ISO 8601. */
  readonly at: string;
  readonly action: AccessAction;
  /** Who: the id of the client, or `operator` for somebody at the server itself. */
  readonly client: string;
  /** Why the client may see it. */
  readonly purpose?: string;
  /** Within which the client may see it. */
  readonly territory?: string;
  readonly records: readonly AccessedRecord[];
}

/** Something that somebody did for which no record is looked at: let a client in, took a key away, published a table. */
export interface Act extends Pick<Access, 'at' | 'client' | 'purpose' | 'territory'> {
  /** What was done: `client.register`. */
  readonly act: string;
  /** To what: an id, or the name of a list. Never a personal value. */
  readonly about: string;
}

/** An access as the log keeps it. No value of a record, and no id of a person. */
export interface LoggedAccess {
  readonly at: string;
  readonly action: AccessAction;
  readonly client: string;
  readonly purpose?: string;
  readonly territory?: string;
  /** Products whose records they are. */
  readonly sources: readonly string[];
  /** How many records of each entity, and which of its fields any of them had. */
  readonly entities: Readonly<Record<string, { readonly count: number; readonly fields: readonly string[] }>>;
  /** Pseudonyms of the persons that they are about, sorted. */
  readonly subjects: readonly string[];
  /** Of `administer`: what was done, and to what. */
  readonly act?: string;
  readonly about?: string;
}
