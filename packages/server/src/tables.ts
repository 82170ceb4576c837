import type { EntityName } from '@emis-sdk/model';
import type { Scope, SenderReport } from '@emis-sdk/protocol';
import type { ColumnType, Generated, JSONColumnType } from 'kysely';

/** Columns of `timestamptz` come back as ISO 8601 text and are given as such. */
type Instant = string;
/** Columns of `jsonb` are given as JSON text, so that both drivers send the same bytes. */
type Json<T extends object> = JSONColumnType<T, string, string>;
type OptionalJson<T extends object> = ColumnType<T | null, string | null, string | null>;
/** `bigint` comes back as text: it may not fit a number. */
type Big = ColumnType<string, number, number>;
/** One that starts at 0, or is counted by the database. */
type BigOfItself = ColumnType<string, never, never>;

/** The tables, as kysely sees them. What each one is for stands in the migration that makes it. */
export interface Tables {
  meta: { key: string; value: Json<object> };
  clients: {
    id: string;
    name: string;
    source: string;
    scopes: Json<Scope[]>;
    public_key: Json<JsonWebKey>;
    created_at: Instant;
    updated_at: Instant;
  };
  used_assertions: { client_id: string; jti: string; expires_at: Instant };
  submissions: {
    id: string;
    client_id: string;
    source: string;
    status: 'open' | 'complete';
    profile_id: string;
    profile_edition: string;
    /** Of the standard. */
    edition: string;
    bundle: OptionalJson<{ format: string; files: number }>;
    report: OptionalJson<SenderReport>;
    accepted: BigOfItself;
    unchanged: BigOfItself;
    rejected: BigOfItself;
    opened_at: Instant;
    completed_at: Instant | null;
  };
  submission_findings: {
    submission_id: string;
    code: string;
    severity: 'error' | 'warning' | 'info';
    entity: EntityName;
    count: Big;
  };
  operations: {
    client_id: string;
    key: string;
    body_hash: string;
    status: number | null;
    reply: string | null;
    created_at: Instant;
    what: Generated<'request' | 'operation'>;
  };
  records: {
    source: string;
    entity: EntityName;
    id: string;
    body: Json<Record<string, unknown>>;
    submission_id: string | null;
    changed_at: Instant;
    version: BigOfItself;
  };
  feed: {
    xid: BigOfItself;
    seq: BigOfItself;
    entity: EntityName;
    source: string;
    id: string;
    operation: 'created' | 'updated' | 'removed';
    body: OptionalJson<Record<string, unknown>>;
    submission_id: string | null;
    version: BigOfItself;
    changed_at: Generated<Instant>;
  };
}
