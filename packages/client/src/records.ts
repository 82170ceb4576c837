import { ENTITY_NAMES, type EntityName, type EntityRecords, type RawRecord, type RecordKey } from '@emis-sdk/model';
import {
  knownAnswer,
  MAX_KNOWN,
  type Operation,
  type OperationResult,
  ROUTES,
  recordPage,
  type WireFinding,
} from '@emis-sdk/protocol';
import * as z from 'zod';
import { operationResults } from './answer-shapes.ts';
import { type AppliedRecord, type ApplyOptions, applied, type SaveStrategy } from './apply.ts';
import type { Outgoing } from './batches.ts';
import { ProblemError, ProtocolError } from './errors.ts';
import { type FieldDifference, fieldDifferences } from './field-differences.ts';
import { operationId } from './operation-id.ts';
import type { Settings } from './options.ts';
import { type PreviewedRecord, type PreviewOptions, previewOf } from './preview.ts';
import type { Session } from './session.ts';

export type { AppliedRecord, ApplyOptions, FieldDifference, PreviewedRecord, PreviewOptions, SaveStrategy };

/** A record as the EMIS holds it. `version` changes with every change of it. */
export interface StoredRecord<Name extends EntityName> {
  readonly record: EntityRecords[Name];
  readonly version: string;
  /** Set when the person that was asked for was merged into this one. */
  readonly mergedInto?: string;
}

/** What came of saving or removing a record: always told, never thrown, as each calls for something else to be done. */
export type SaveOutcome =
  /** It is so now, or was so already. There is no version of what was removed. */
  | { readonly status: 'accepted' | 'unchanged'; readonly version?: string }
  /** The record is wrong. Mend what the findings say; never send it again as it is. */
  | { readonly status: 'rejected'; readonly findings: readonly WireFinding[] }
  /** Somebody changed it since the version that was named. `current` is what the EMIS holds now; absent when it holds none (any more). */
  | {
      readonly status: 'conflict';
      readonly version?: string;
      readonly current?: RawRecord;
      /** Field by field, our value and that of the EMIS. */
      readonly differences: readonly FieldDifference[];
    }
  /** Other records must come first, or, for a removal, go first. */
  | { readonly status: 'waiting'; readonly waitsFor: readonly { readonly entity: EntityName; readonly id: string }[] };

export interface SaveRecordOptions {
  /** By whose rules it is checked. */
  readonly profile: { readonly id: string; readonly edition: string };
  /** The version that was seen last: when the EMIS holds another one by now, nothing is changed. */
  readonly ifMatch?: string;
  readonly signal?: AbortSignal;
}

/** Single records at the EMIS, by their entity. */
export interface Records {
  /** A record of this product; `undefined` when the EMIS holds none. */
  get<Name extends EntityName>(
    entity: Name,
    id: string,
    options?: { readonly source?: string; readonly signal?: AbortSignal },
  ): Promise<StoredRecord<Name> | undefined>;

  /**
   * The records of an entity, by their ids.
   *
   * @param options.where fields that refer to other records, and the id that they hold: `{ schoolId: 'school-1' }`
   * @param options.source another product, whose changes this one may read
   */
  list<Name extends EntityName>(
    entity: Name,
    options?: {
      readonly where?: Readonly<Record<string, string>>;
      readonly source?: string;
      readonly signal?: AbortSignal;
    },
  ): AsyncGenerator<StoredRecord<Name>, void, void>;

  /**
   * Saves one record now. What shall survive a line that breaks goes through the outbox; many records go by `submit`.
   *
   * When it throws, it is not known whether it was saved: save it again, and what was saved comes back as `unchanged`.
   *
   * @param options.onlyNew saves only when the EMIS holds no such record
   */
  save<Name extends EntityName>(
    entity: Name,
    record: EntityRecords[Name] | RawRecord,
    options: SaveRecordOptions & { readonly onlyNew?: boolean },
  ): Promise<SaveOutcome>;

  /** Removes a record. One that others refer to stays, and they are named (`waiting`). */
  remove(entity: EntityName, id: string, options: SaveRecordOptions): Promise<SaveOutcome>;

  /**
   * Removes many records, those that refer to others before these, whatever their order. What comes of each is told; one that others refer to stays. It may be
   * called again with the same records after a crash: what is gone is `unchanged`.
   */
  removeAll(
    keys: Iterable<RecordKey>,
    options: Omit<SaveRecordOptions, 'ifMatch'>,
  ): AsyncGenerator<RecordKey & SaveOutcome, void, void>;

  /**
   * Says what would come of sending records, in their order: created, changed, closed, unchanged, or refused with findings. Nothing is stored. They
   * go parents before children; those that others may refer to and that are new or changed are held in memory while it runs.
   *
   * @example
   * for await (const { entity, id, change } of client.records.preview(records, { profile })) tally(entity, id, change);
   */
  preview(
    records: AsyncIterable<Outgoing> | Iterable<Outgoing>,
    options: PreviewOptions,
  ): AsyncGenerator<PreviewedRecord, void, void>;

  /**
   * Sends records as single operations, each or all together, and only those that are new, or only those that are held, when a strategy says so.
   * `submit` is for whole datasets: it is quicker, and gives a receipt of the whole.
   *
   * @throws {RangeError} when all together do not fit into one request
   * @example
   * for await (const { id, status } of client.records.apply(records, { profile, strategy: 'create' })) tally(id, status);
   */
  apply(
    records: AsyncIterable<Outgoing> | Iterable<Outgoing>,
    options: ApplyOptions,
  ): AsyncGenerator<AppliedRecord, void, void>;

  /** Which of these ids the EMIS holds, in their order. */
  known(entity: EntityName, ids: readonly string[], options?: { readonly signal?: AbortSignal }): Promise<boolean[]>;
}

/** Removals in a request. */
const AT_ONCE = 500;

const anyRecord = z.record(z.string(), z.unknown());

/** Makes the part of a client that handles single records. */
export type RecordsPart = (session: Session, settings: Settings) => Records;

/**
 * The part of a client for single records, which a product that only sends and follows does not load.
 *
 * @example
 * const client = createClient({ url, clientId, privateKey, records: singleRecords() });
 * await client.records.get('school', 'school-1');
 */
export function singleRecords(): RecordsPart {
  return recordsOf;
}

function recordsOf(session: Session, settings: Settings): Records {
  const pathOf = (entity: EntityName, id?: string) => {
    const path = ROUTES.records.replace(':entity', encodeURIComponent(entity));
    return id === undefined ? path : `${path}/${encodeURIComponent(id)}`;
  };
  const newId = () => operationId(settings.clock().getTime(), (bytes) => crypto.getRandomValues(bytes));

  async function settleAll(
    operations: readonly Operation[],
    { profile, signal }: SaveRecordOptions,
  ): Promise<readonly OperationResult[]> {
    const asked = { method: 'POST', path: ROUTES.operations } as const;
    const json = JSON.stringify({ profile, operations });
    const { results } = await session.ask({ ...asked, json, answer: operationResults, signal });
    const same = operations.every(({ opId }, index) => results[index]?.opId === opId);
    if (same && results.length === operations.length) return results;
    throw new ProtocolError({ ...asked, at: 'body.results', expected: 'one result for each operation sent' });
  }

  async function settle(operation: Operation, options: SaveRecordOptions): Promise<SaveOutcome> {
    const [result] = await settleAll([operation], options);
    if (!result) throw new TypeError('One operation has one result');
    return outcomeOf(result, operation.kind === 'save' ? operation.record : undefined);
  }

  return {
    async get(entity, id, { source, signal } = {}) {
      const path = pathOf(entity, id);
      const query = source === undefined ? {} : { query: { source } };
      try {
        const { value, headers } = await session.askWhole({ method: 'GET', path, ...query, answer: anyRecord, signal });
        const version = /^"([^"]+)"$/.exec(headers.get('etag') ?? '')?.[1];
        if (version === undefined) throw new ProtocolError({ method: 'GET', path, at: 'etag', expected: 'a version' });
        const merged = value['id'] === id ? {} : { mergedInto: String(value['id']) };
        return { record: value as never, version, ...merged };
      } catch (error) {
        if (error instanceof ProblemError && error.status === 404) return undefined;
        throw error;
      }
    },

    async *list(entity, { where = {}, source, signal } = {}) {
      const path = pathOf(entity);
      let cursor: string | undefined;
      for (;;) {
        const query = { ...where, ...(source !== undefined && { source }), ...(cursor !== undefined && { cursor }) };
        const page = await session.ask({ method: 'GET', path, query, answer: recordPage, signal });
        for (const { record, version } of page.records) yield { record: record as never, version };
        if (page.next === null) return;
        if (page.next === cursor) {
          throw new ProtocolError({ method: 'GET', path, at: 'body.next', expected: 'a cursor that moves on' });
        }
        cursor = page.next;
      }
    },

    async save(entity, record, options) {
      const { ifMatch, onlyNew } = options;
      const condition = { ...(ifMatch !== undefined && { ifMatch }), ...(onlyNew && { ifNoneMatch: '*' as const }) };
      const operation = { opId: newId(), kind: 'save', entity, record: record as RawRecord, ...condition } as const;
      return await settle(operation, options);
    },

    async remove(entity, id, options) {
      const { ifMatch } = options;
      const condition = ifMatch === undefined ? {} : { ifMatch };
      return await settle({ opId: newId(), kind: 'remove', entity, id, ...condition }, options);
    },

    async *removeAll(keys, options) {
      const place = ({ entity }: RecordKey) => ENTITY_NAMES.indexOf(entity);
      // What refers to others is named after these in the list of entities.
      const ordered = [...keys].sort((a, b) => place(b) - place(a));
      for (let from = 0; from < ordered.length; from += AT_ONCE) {
        const some = ordered.slice(from, from + AT_ONCE);
        const operations = some.map(({ entity, id }) => ({ opId: newId(), kind: 'remove' as const, entity, id }));
        for (const [index, result] of (await settleAll(operations, options)).entries()) {
          const key = some[index];
          if (key) yield { entity: key.entity, id: key.id, ...outcomeOf(result, undefined) };
        }
      }
    },

    preview: (records, options) => previewOf(session, newId, records, options),

    apply: (records, options) => applied(session, newId, records, options),

    async known(entity, ids, { signal } = {}) {
      const answers: boolean[] = [];
      for (let from = 0; from < ids.length; from += MAX_KNOWN) {
        const asked = ids.slice(from, from + MAX_KNOWN);
        const json = JSON.stringify({ entity, ids: asked });
        const question = { method: 'POST', path: ROUTES.known, json, answer: knownAnswer, signal } as const;
        const { known } = await session.ask(question);
        if (known.length !== asked.length) {
          const expected = 'one answer for each id';
          throw new ProtocolError({ method: 'POST', path: ROUTES.known, at: 'body.known', expected });
        }
        answers.push(...known);
      }
      return answers;
    },
  };
}

function outcomeOf(result: OperationResult, ours: RawRecord | undefined): SaveOutcome {
  const { status, version, findings = [], current, waitsFor = [] } = result;
  const versioned = version === undefined ? {} : { version };
  switch (status) {
    case 'accepted':
    case 'unchanged':
      return { status, ...versioned };
    case 'rejected':
      return { status, findings };
    case 'conflict':
      return {
        status,
        ...versioned,
        ...(current && { current }),
        differences: ours && current ? fieldDifferences(ours, current) : [],
      };
    case 'dependency':
      return { status: 'waiting', waitsFor };
    default:
      // The id of the operation was made a moment ago and stood for nothing else.
      throw new ProtocolError({
        method: 'POST',
        path: ROUTES.operations,
        at: 'body.results.0.status',
        expected: status,
      });
  }
}
