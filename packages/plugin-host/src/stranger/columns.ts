import type { RawRecord } from '@emis-sdk/model';
import type { RuleInput } from '@emis-sdk/plugin';
import type { Reads } from '../projection.ts';

/** Fields of many records, one list for each field; what a record does not have is `null` there. Fields that no record has are left out. */
interface Columns {
  readonly fields: readonly string[];
  /** Fields that some record does not have. */
  readonly sparse: readonly string[];
  readonly columns: Readonly<Record<string, readonly unknown[]>>;
  /** Instead of a list: what all records have alike, as a year or a grade often is. */
  readonly alike: Readonly<Record<string, unknown>>;
}

interface RelatedColumns extends Columns {
  /** 1 where the related record exists. */
  readonly has: readonly (0 | 1)[];
}

/** What crosses the wall: only the fields that are named. */
export interface Batch {
  readonly n: number;
  readonly own: Columns;
  readonly related: Readonly<Record<string, RelatedColumns>>;
}

/** Records and those related to them as columns. */
export function batchOf(inputs: readonly RuleInput[], { reads, needs }: Reads): Batch {
  const related = Object.entries(needs).map(([name, need]): [string, RelatedColumns] => {
    const records = inputs.map((input) => input.related[name]);
    return [name, { ...columnsOf(records, need.reads), has: records.map((record) => (record ? 1 : 0)) }];
  });
  const own = columnsOf(
    inputs.map(({ record }) => record),
    reads,
  );
  return { n: inputs.length, own, related: Object.fromEntries(related) };
}

/** Records alone as columns. */
export function ownBatch(records: readonly RawRecord[], reads: readonly string[]): Batch {
  return { n: records.length, own: columnsOf(records, reads), related: {} };
}

function columnsOf(records: readonly (RawRecord | undefined)[], reads: readonly string[]): Columns {
  const fields: string[] = [];
  const sparse: string[] = [];
  const columns: Record<string, readonly unknown[]> = {};
  const alike: Record<string, unknown> = {};
  for (const field of new Set(['id', ...reads])) {
    const values = records.map((record) => record?.[field] ?? null);
    const [first = null] = values;
    const same = (typeof first !== 'object' || first === null) && values.every((value) => value === first);
    if (same && first === null) continue;
    fields.push(field);
    if (same) alike[field] = first;
    else {
      if (values.includes(null)) sparse.push(field);
      columns[field] = values;
    }
  }
  return { fields, sparse, columns, alike };
}
