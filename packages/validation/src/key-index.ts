import { ENTITY_NAMES, type EntityName, type RawRecord, type RecordKey, type Reference } from '@emis-sdk/model';
import { AT_FAULT, GOOD, HELD, IdTable, type SharedIds } from './keys/id-table.ts';
import { ownText } from './own-text.ts';
import { project } from './projection.ts';

/** Records that stand outside the run but may be referred to: those that the server already holds. */
export interface OutsideRecords {
  find(entity: EntityName, id: string): RawRecord | undefined;
}

/** What a reference leads to. `cause` is the record at the start of the chain: the one that has to be mended. */
export type Standing =
  | { readonly kind: 'good' }
  | { readonly kind: 'kept-out'; readonly cause: RecordKey }
  | { readonly kind: 'wrong-kind'; readonly entity: EntityName }
  | { readonly kind: 'missing' };

/** What an index holds: how many ids, the bytes of the ids, and the bytes of what is kept of their records. */
export interface IndexExtent {
  readonly ids: number;
  readonly idBytes: number;
  readonly fieldBytes: number;
}

const STANDS: Standing = { kind: 'good' };
const MISSING: Standing = { kind: 'missing' };
const NO_FIELDS: readonly string[] = [];
const NO_IDS: SharedIds = { fields: [], families: [] };

/**
 * The ids of all records of a run, and which of them cannot be sent. This is what grows with a dataset, and all that does
 * beside the marks of faulty records and what rules keep: 14 to 17 bytes for an id that is a UUID or short, once all records
 * of its entity are there. Ids are kept whole, so no two of them can be taken for one.
 */
export class KeyIndex {
  readonly #tables = new Map<EntityName, IdTable>();
  /** For records that wait: the record at the start of the chain. */
  readonly #causes = new Map<EntityName, Map<string, RecordKey>>();
  /** Ids of records in rows that could not be read. */
  readonly #lost = new Map<EntityName, Set<string>>();
  readonly #wanted: ReadonlyMap<EntityName, readonly string[]>;
  readonly #outside: OutsideRecords | undefined;
  /** Hears of each entity that is complete, with what another thread needs to look at its ids; nothing when it could not. */
  onSealed: ((entity: EntityName, ids: SharedIds | undefined) => void) | undefined;

  /** @param wanted the fields of each entity that rules on other records read */
  constructor(wanted: ReadonlyMap<EntityName, readonly string[]>, outside?: OutsideRecords) {
    this.#wanted = wanted;
    this.#outside = outside;
  }

  get extent(): IndexExtent {
    let extent = { ids: 0, idBytes: 0, fieldBytes: 0 };
    for (const table of this.#tables.values()) {
      const { ids, besides } = table.bytes;
      extent = {
        ids: extent.ids + table.size,
        idBytes: extent.idBytes + ids,
        fieldBytes: extent.fieldBytes + besides,
      };
    }
    return extent;
  }

  /** Notes a record under its id. False when the id is taken: the first one stays. */
  add(entity: EntityName, id: string, record: RawRecord | undefined): boolean {
    const table = this.#table(entity);
    const entry = table.add(id);
    if (!entry) return false;
    if (record) table.keep(entry, record);
    // A row with this id was lost, but here is another.
    this.#lost.get(entity)?.delete(id);
    return true;
  }

  /** Lets a faultless record take over an id whose first holder is at fault. False when that one is in order. */
  takeOver(entity: EntityName, id: string, record: RawRecord | undefined): boolean {
    const table = this.#table(entity);
    const entry = table.find(id);
    if (!entry || table.state(entry) === GOOD) return false;
    table.mark(entry, GOOD);
    this.#causes.get(entity)?.delete(id);
    table.keep(entry, record ?? {});
    return true;
  }

  /** Keeps the fields of a newer edition of a record that is there. */
  renew(entity: EntityName, id: string, record: RawRecord): void {
    const table = this.#table(entity);
    const entry = table.find(id);
    if (entry) table.keep(entry, record);
  }

  has(entity: EntityName, id: string): boolean {
    return this.#tables.get(entity)?.find(id) !== undefined;
  }

  /** The table of an entity, for whoever handles many ids at once. */
  tableOf(entity: EntityName): IdTable {
    return this.#table(entity);
  }

  /** A field that is kept of the records of an entity, by their numbers; nothing when none of them has it. */
  fieldBy(entity: EntityName, field: string): { get(number: number): unknown } | undefined {
    const kept = this.#tables.get(entity)?.fieldBy(field);
    return kept?.isBlank === false ? kept : undefined;
  }

  /** The number of a record, the same for every reference to it once all of its entity are there; negative when it is not there. */
  numberOf(entity: EntityName, id: string): number {
    return this.#tables.get(entity)?.numberOf(id) ?? -1;
  }

  /** Whether rows of an entity were lost, so that it matters whether a record comes that was thought lost. */
  hasLost(entity: EntityName): boolean {
    return (this.#lost.get(entity)?.size ?? 0) > 0;
  }

  /** Notes that a record is there after all. */
  found(entity: EntityName, id: string): void {
    this.#lost.get(entity)?.delete(id);
  }

  /** Notes that a record was in a row which could not be read. */
  lose({ entity, id }: RecordKey): void {
    if (this.has(entity, id)) return;
    const lost = this.#lost.get(entity);
    if (lost) lost.add(ownText(id));
    else this.#lost.set(entity, new Set([ownText(id)]));
  }

  /** Notes that a record is at fault. Rules on other records are not asked about it. */
  reject(entity: EntityName, id: string): void {
    const entry = this.#table(entity).find(id);
    if (entry) this.#table(entity).mark(entry, AT_FAULT);
  }

  /** Notes that a record depends on one that cannot be sent. False when it was kept out already. */
  hold(entity: EntityName, id: string, cause: RecordKey): boolean {
    const table = this.#table(entity);
    const entry = table.find(id);
    if (!entry || table.state(entry) !== GOOD) return false;
    table.mark(entry, HELD);
    const causes = this.#causes.get(entity);
    if (causes) causes.set(ownText(id), cause);
    else this.#causes.set(entity, new Map([[ownText(id), cause]]));
    return true;
  }

  /** Says that all records of an entity have been seen. */
  seal(entity: EntityName): void {
    const table = this.#tables.get(entity);
    if (!this.onSealed) {
      table?.seal();
      return;
    }
    table?.seal(1);
    this.onSealed(entity, table ? table.share() : NO_IDS);
  }

  /** Of the fields of a faultless record, those asked for. */
  fields(entity: EntityName, id: string, wanted: readonly string[]): RawRecord | undefined {
    const table = this.#tables.get(entity);
    const entry = table?.find(id);
    if (table && entry && table.state(entry) !== AT_FAULT) return table.fields(entry, id, wanted);
    const outside = this.#outside?.find(entity, id);
    return outside && project(id, outside, wanted);
  }

  /** Whether a record of the run is there and nothing keeps it out. */
  stands(entity: EntityName, id: string): boolean {
    const table = this.#tables.get(entity);
    const entry = table?.find(id);
    return table !== undefined && entry !== undefined && table.state(entry) === GOOD;
  }

  /** What a reference leads to, looking at the given entities only. */
  standing(reference: Reference, targets: readonly EntityName[] = reference.targets): Standing {
    const { id } = reference;
    let cause: RecordKey | undefined;
    for (const entity of targets) {
      if (this.stands(entity, id) || this.#outside?.find(entity, id)) return STANDS;
      cause ??= this.#cause(entity, id);
    }
    if (cause) return { kind: 'kept-out', cause };
    const elsewhere = ENTITY_NAMES.find((entity) => this.has(entity, id));
    return elsewhere ? { kind: 'wrong-kind', entity: elsewhere } : MISSING;
  }

  /** Why a record cannot be sent; nothing when it is not known here. */
  #cause(entity: EntityName, id: string): RecordKey | undefined {
    if (this.#lost.get(entity)?.has(id)) return { entity, id: ownText(id) };
    const table = this.#tables.get(entity);
    const entry = table?.find(id);
    if (!table || !entry) return undefined;
    return table.state(entry) === HELD ? this.#causes.get(entity)?.get(id) : { entity, id: ownText(id) };
  }

  #table(entity: EntityName): IdTable {
    let table = this.#tables.get(entity);
    if (!table) {
      table = new IdTable(entity, this.#wanted.get(entity) ?? NO_FIELDS);
      this.#tables.set(entity, table);
    }
    return table;
  }
}
