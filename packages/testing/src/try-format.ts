import {
  type CountedLoss,
  countLosses,
  memoryBundle,
  type ReadableFormat,
  type ReadOptions,
  type WritableFormat,
  type WriteOptions,
} from '@emis-sdk/formats';
import {
  canonicalJson,
  ENTITY_NAMES,
  type EntityName,
  type OpenDataset,
  type RawRecord,
  type ReadItem,
} from '@emis-sdk/model';
import fc from 'fast-check';
import { anyRecord } from './any-record.ts';

/** What became of records that were written and read again. */
export interface FormatTrial {
  readonly sent: number;
  /** Those that came back exactly as they were. */
  readonly same: number;
  readonly losses: readonly CountedLoss[];
  /**
   * What the format did not tell: `entity.field: 3 changed, 1 told`, `entity: 2 missing, 0 told`, `entity: 1 came back that was not sent`.
   * Empty for a format that keeps its word.
   */
  readonly unsaid: readonly string[];
  /** Codes of what reading says of the files, with counts. */
  readonly findings: Readonly<Record<string, number>>;
  /** The files as they were written. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export interface TrialOptions extends Omit<WriteOptions, 'onLost'>, Pick<ReadOptions, 'mode'> {
  /** Made records over all entities; 1,000 by default. */
  readonly records?: number;
  readonly seed?: number;
  /** The kinds of record; all of the standard by default. */
  readonly entities?: readonly EntityName[];
}

/**
 * Writes made records in a format, reads them again and compares: what any format that is read and written must stand. Each record comes back
 * as it was, or the format has told which field, or which record, it cannot hold.
 *
 * @example
 * const { unsaid } = await tryFormat(format, { records: 10_000 });
 * expect(unsaid).toEqual([]);
 */
export async function tryFormat(
  format: ReadableFormat & WritableFormat,
  { records = 1000, seed = 1, entities = ENTITY_NAMES, ...options }: TrialOptions = {},
): Promise<FormatTrial> {
  const sent = makeRecords(entities, records, seed);
  return tryRecords(format, sent, options);
}

/** {@link tryFormat} with records at hand, parents first. */
export async function tryRecords(
  format: ReadableFormat & WritableFormat,
  sent: ReadonlyMap<EntityName, readonly RawRecord[]>,
  { mode, ...options }: Omit<TrialOptions, 'records' | 'seed' | 'entities'> = {},
): Promise<FormatTrial> {
  const losses = countLosses();
  const files = new Map<string, Uint8Array>();
  for await (const { file, bytes } of format.write(datasetOf(sent), { ...options, onLost: losses.onLost })) {
    files.set(file, files.has(file) ? Buffer.concat([files.get(file) ?? bytes, bytes]) : bytes.slice());
  }
  const back = new Map<EntityName, Map<unknown, RawRecord>>();
  const findings: Record<string, number> = {};
  const say = (code: string) => {
    findings[code] = (findings[code] ?? 0) + 1;
  };
  const { schoolIdentifier } = options;
  const reading = { ...(mode && { mode }), ...(schoolIdentifier !== undefined && { schoolIdentifier }) };
  for await (const items of format.read(memoryBundle(Object.fromEntries(files)), reading)) {
    for (const item of items) {
      if (item.type === 'finding') say(item.finding.code);
      if (item.type !== 'record') continue;
      for (const { code } of item.findings) say(code);
      const known = back.get(item.entity) ?? new Map<unknown, RawRecord>();
      back.set(item.entity, known.set(item.record['id'], item.record));
    }
  }
  return { ...compare(sent, back, losses.list()), findings, files };
}

/** Made records of each entity, in the order of the standard, no two of an entity with the same id. */
export function makeRecords(
  entities: readonly EntityName[],
  count: number,
  seed: number,
): Map<EntityName, readonly RawRecord[]> {
  const each = Math.ceil(count / entities.length);
  const sorted = ENTITY_NAMES.filter((entity) => entities.includes(entity));
  return new Map(
    sorted.map((entity) => {
      const ids = new Set<unknown>();
      const made = fc.sample(anyRecord(entity), { numRuns: each, seed }).map((record, index) => {
        const { id } = record;
        const own = ids.has(id) ? `${entity}-${index}` : id;
        ids.add(own);
        return { ...record, id: own };
      });
      return [entity, made] as const;
    }),
  );
}

function datasetOf(records: ReadonlyMap<EntityName, readonly RawRecord[]>): OpenDataset {
  return async function* open() {
    for (const [entity, all] of records) {
      yield all.map((record, index): ReadItem => {
        return { type: 'record', entity, record, file: 'made', row: index + 2, columns: {}, findings: [] };
      });
    }
  };
}

function compare(
  sent: ReadonlyMap<EntityName, readonly RawRecord[]>,
  back: ReadonlyMap<EntityName, ReadonlyMap<unknown, RawRecord>>,
  losses: readonly CountedLoss[],
): Pick<FormatTrial, 'sent' | 'same' | 'losses' | 'unsaid'> {
  const changed = new Map<string, number>();
  const add = (what: string) => changed.set(what, (changed.get(what) ?? 0) + 1);
  const unsaid: string[] = [];
  let [all, same] = [0, 0];
  for (const [entity, records] of sent) {
    const left = new Map(back.get(entity));
    for (const record of records) {
      all++;
      const found = left.get(record['id']);
      left.delete(record['id']);
      const fields = found ? differing(record, found) : [''];
      if (fields.length === 0) same++;
      for (const field of fields) add(`${entity}.${field}`);
    }
    if (left.size > 0)
      unsaid.push(`${entity}: ${left.size} came back that was not sent, such as ${String([...left.keys()][0])}`);
  }
  for (const [what, count] of changed) {
    const told = losses
      .filter(({ entity, field = '' }) => what === `${entity}.${field.split('.')[0]}`)
      .reduce((sum, { records }) => sum + records, 0);
    if (told < count)
      unsaid.push(`${what.replace(/\.$/, '')}: ${count} ${what.endsWith('.') ? 'missing' : 'changed'}, ${told} told`);
  }
  return { sent: all, same, losses, unsaid };
}

function differing(record: RawRecord, found: RawRecord): string[] {
  const fields = new Set([...Object.keys(record), ...Object.keys(found)]);
  return [...fields].filter((field) => canonicalJson(record[field]) !== canonicalJson(found[field]));
}
