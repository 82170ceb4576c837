import type { EntityName, RawRecord } from '@emis-sdk/model';

/** What was done with records. */
export type AccessAction = 'read' | 'list' | 'changes' | 'save' | 'remove' | 'submit' | 'export' | 'erase';

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
}
