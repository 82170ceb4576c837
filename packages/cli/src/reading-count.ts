import type { EntityName, OpenDataset } from '@emis-sdk/model';

/** What one reading of a dataset gave. */
export interface ReadingCount {
  readonly records: ReadonlyMap<EntityName, number>;
  /** Rows that say that a record is to be removed, by the entity that they name. */
  readonly removals: ReadonlyMap<EntityName, number>;
  /** All such rows, those that name no record too. */
  readonly removed: number;
  /** Rows that a mapping leaves out on purpose. */
  readonly leftOut: number;
  /** Rows of data that became no record. */
  readonly unread: number;
  /** Why, by the code of the finding: so many rows, the first of them at `file:row`. */
  readonly reasons: ReadonlyMap<string, { readonly rows: number; readonly first: string }>;
}

/** Counts what a dataset gives while somebody else reads it. */
export function countReading(
  open: OpenDataset,
  onProgress: (records: number) => void,
): { readonly open: OpenDataset; done(): Promise<ReadingCount> } {
  let finished: ReadingCount | undefined;
  const counting: OpenDataset = async function* counting() {
    const records = new Map<EntityName, number>();
    const reasons = new Map<string, { rows: number; first: string }>();
    const removals = new Map<EntityName, number>();
    let [unread, removed, leftOut, all] = [0, 0, 0, 0];
    for await (const items of open()) {
      for (const item of items) {
        if (item.type === 'record') {
          records.set(item.entity, (records.get(item.entity) ?? 0) + 1);
          if (++all % 10_000 === 0) onProgress(all);
        } else if (item.type === 'finding' && item.leftOut) {
          leftOut += item.leftOut;
        } else if (item.type === 'finding' && item.removes) {
          removed++;
          const entity = item.removes[0]?.entity;
          if (entity) removals.set(entity, (removals.get(entity) ?? 0) + 1);
        } else if (item.type === 'finding' && item.unread) {
          const { code, where } = item.finding;
          unread++;
          const known = reasons.get(code);
          if (known) known.rows++;
          else reasons.set(code, { rows: 1, first: [where.file, where.row].filter(Boolean).join(':') });
        }
      }
      yield items;
    }
    finished ??= { records, removals, removed, leftOut, unread, reasons };
  };
  return {
    open: counting,
    /** The counts of the first reading that went to the end; reads once more when there was none. */
    async done() {
      if (!finished) for await (const _ of counting());
      if (!finished) throw new TypeError('A reading that ended has no counts');
      return finished;
    },
  };
}
