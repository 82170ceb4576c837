import type { EntityName } from '@emis-sdk/model';
import type { Grant } from '@emis-sdk/plugin';
import type { PauseReason, Purpose, Scope, SenderReport, WireFinding } from '@emis-sdk/protocol';
import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { IndicatorFigure } from './indicator-figure.ts';
import type { PublishedCell } from './publishing/publish-table.ts';

/** Columns of `timestamptz` come back as ISO 8601 text and are given as such. */
type Instant = string;
/** Columns of `jsonb` are given as JSON text, so that both drivers send the same bytes. */
type Json<T extends object> = JSONColumnType<T, string, string>;
type OptionalJson<T extends object> = ColumnType<T | null, string | null, string | null>;
/** `bigint` comes back as text: it may not fit a number. */
type Big = ColumnType<string, number, number>;
/** One that starts at 0 and is counted up here. */
type BigCounter = ColumnType<string, never, string>;
/** One that starts at 0 and is set here. */
type BigProgress = ColumnType<string, never, number>;
/** One that starts at 0, or is counted by the database. */
type BigOfItself = ColumnType<string, never, never>;

/** The tables, as kysely sees them. What each one is for stands in the migration that makes it. */
export interface Tables {
  meta: { key: string; value: Json<object> };
  clients: {
    id: string;
    name: string;
    source: string;
    state: Generated<'active' | 'suspended'>;
    created_at: Instant;
    updated_at: Instant;
    /** The administrator who let it in, where one did. */
    registered_by: string | null;
    /** When it ends by itself. */
    ends_at: Instant | null;
  };
  grants: {
    client_id: string;
    version: number;
    scopes: Json<Scope[]>;
    purposes: Json<Purpose[]>;
    /** Null: the whole nation. */
    territories: OptionalJson<string[]>;
    made_at: Instant;
    ended_at: Instant | null;
  };
  client_keys: { client_id: string; kid: string; public_key: Json<JsonWebKey>; created_at: Instant };
  client_identities: { issuer: string; subject: string; client_id: string };
  /** `client_id` is who signed: a client, or the key of a proof of possession. */
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
    /** `o/<id>` of an organisation, `p/<id>` of a person, or empty. */
    place: ColumnType<string, never, never>;
    /** The person whom it brings to its place. */
    linked: ColumnType<string | null, never, never>;
  };
  webhooks: {
    id: string;
    client_id: string;
    url: string;
    state: 'active' | 'paused';
    paused_because: PauseReason | null;
    created_at: Instant;
    delivered: BigCounter;
    failed: BigCounter;
    failures_in_a_row: Generated<number>;
    last_attempt_at: Instant | null;
    last_fault: string | null;
    next_attempt_at: Instant;
    test_wanted: Generated<boolean>;
    hint_id: string | null;
    hint_made_at: Instant | null;
    told_xid: string;
    told_seq: string;
  };
  uploads: {
    id: string;
    client_id: string;
    status: 'open' | 'judging' | 'done' | 'refused';
    bytes: Big;
    sha256: string;
    report: OptionalJson<SenderReport>;
    received: BigProgress;
    judged: BigProgress;
    lines: BigProgress;
    in_long_line: Generated<boolean>;
    rejections: Generated<number>;
    touched_at: Instant;
    /** Of the token by which it was committed, both. */
    purpose: Purpose | null;
    scopes: OptionalJson<Scope[]>;
  };
  upload_pieces: { upload_id: string; start: Big; body: ColumnType<Uint8Array, Uint8Array, never> };
  upload_rejections: {
    upload_id: string;
    line: Big;
    entity: EntityName | null;
    record_id: string | null;
    findings: Json<WireFinding[]>;
  };
  person_merges: {
    id: string;
    source: string;
    survivor_id: string;
    merged_id: string;
    merged_body: Json<Record<string, unknown>>;
    touched: Json<{ entity: EntityName; id: string; before: object; after: object }[]>;
    /** Null: somebody at the ministry. */
    client_id: string | null;
    made_at: Instant;
    undone_at: Instant | null;
  };
  plugin_decisions: {
    plugin: string;
    wanted: boolean;
    version: string;
    grants: Json<readonly Grant[]>;
    settings: Json<Record<string, unknown>>;
    settings_version: number | null;
    decided_by: string;
    decided_at: Instant;
    release: ColumnType<string | null, number | null, number | null>;
    digest: string | null;
    author: string | null;
  };
  plugin_acts: {
    seq: BigOfItself;
    plugin: string;
    act: string;
    by_whom: string;
    at: Instant;
    version: string;
    permissions: Json<string[]>;
  };
  plugin_files: { plugin: string; path: string; content: ColumnType<Uint8Array, Uint8Array, never> };
  plugin_entries: { plugin: string; key: string; value: string; bytes: number };
  plugin_jobs: { plugin: string; job: string; ran_at: Instant };
  plugin_erasures: { erasure_id: string; plugin: string; tried_at: Instant; acknowledged_at: Instant | null };
  /** How far each plugin has reacted; read and written as SQL, for its transaction ids. */
  plugin_cursors: { plugin: string };
  plugin_events: { xid: BigOfItself; seq: BigOfItself; submission_id: string };
  unmapped_codes: {
    source: string;
    entity: EntityName;
    field: string;
    list: string;
    value: string;
    seen: Big;
    last_seen: Instant;
  };
  code_mappings: {
    source: string;
    entity: EntityName;
    field: string;
    list: string;
    value: string;
    code: string;
    made_by: string;
    made_at: Instant;
  };
  /** What an indicator came to, for the nation (`''`) or a territory. */
  indicator_figures: {
    indicator: string;
    territory: string;
    figures: Json<IndicatorFigure[]>;
    /** Whether one look at the nation gives the figures of its territories too. */
    by_territory: boolean;
    /** Where the feed ended before. */
    feed_end: string;
    took_ms: number;
    computed_at: Instant;
  };
  published_tables: {
    id: string;
    population: string;
    name: string;
    columns: Json<string[]>;
    /** As they were told to everybody. */
    cells: Json<PublishedCell[]>;
    made_by: string;
    made_at: Instant;
  };
  portal_users: {
    name: string;
    role: 'reader' | 'administrator';
    /** Null: the whole nation. */
    territories: OptionalJson<string[]>;
    /** Null: only a proxy lets the person in. */
    password: string | null;
    /** Counts up whenever sessions are to end. */
    version: Generated<number>;
    failures: Generated<number>;
    tried_at: Instant | null;
    created_at: Instant;
    updated_at: Instant;
  };
  feed: {
    xid: BigOfItself;
    seq: BigOfItself;
    entity: EntityName;
    source: string;
    id: string;
    operation: 'created' | 'updated' | 'removed' | 'entered' | 'left';
    body: OptionalJson<Record<string, unknown>>;
    submission_id: string | null;
    version: BigOfItself;
    changed_at: Generated<Instant>;
    erased: Generated<boolean>;
    merged_into: Generated<string | null>;
  };
  /** `xid` and `seq`: the last entry of the feed that tells of it. */
  erasures: {
    id: string;
    source: string;
    /** Pseudonyms. */
    subjects: string[];
    erased_at: Instant;
    records: number;
    xid: string;
    seq: string;
  };
  erasure_acknowledgements: { erasure_id: string; client_id: string; acknowledged_at: Instant };
  support_requests: {
    id: string;
    asked_by: string;
    asked_at: Instant;
    reason: string;
    hours: number;
    scopes: Json<Scope[]>;
    purpose: Purpose;
    /** Null: the whole nation. */
    territories: OptionalJson<string[]>;
    public_key: Json<JsonWebKey>;
    decided_by: string | null;
    decided_at: Instant | null;
    approved: boolean | null;
    client_id: string | null;
    ends_at: Instant | null;
    ended_at: Instant | null;
  };
  access_queue: { xid: BigOfItself; seq: BigOfItself; entry: string };
  access_log: { place: Big; entry: string; leaf: string; subjects: string[] };
  access_nodes: { level: number; place: Big; hash: string };
  access_checkpoints: { size: Big; note: string; made_at: Instant };
}
