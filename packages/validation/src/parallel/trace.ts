import type { EntityName, Finding, RawRecord, ReadItem, ReadRecord, Where } from '@emis-sdk/model';
import type { Fault } from '../fault.ts';
import type { Judge, Judgement } from '../judge.ts';
import { type Column, packColumn, unpackColumn } from './trace-column.ts';

/**
 * Some records of one entity and file after each was looked at alone, with no more of them than the rest of the run needs:
 * what one thread tells another. It can be cloned.
 */
export interface Trace {
  readonly type: 'trace';
  readonly entity: EntityName;
  readonly file: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: Uint32Array;
  readonly fields: readonly (readonly [name: string, values: Column])[];
  /** By place in the trace, for the few records that have any. */
  readonly marks: ReadonlyMap<number, TraceMark>;
}

/** What is special about a record of a trace. */
interface TraceMark {
  readonly id: string | undefined;
  readonly faults: readonly Fault[];
  readonly broken: readonly string[];
  readonly findings: readonly Finding[];
  readonly elsewhere: Readonly<Record<string, Where>> | undefined;
}

/** What a reading thread sends: traces in place of records, all else as it is. */
export type TraceItem = Trace | Exclude<ReadItem, ReadRecord>;

/** A record of a trace, as the run takes it. */
export interface TracedRecord {
  readonly item: ReadRecord;
  readonly judgement: Judgement;
}

/**
 * Looks at each record alone, and lays out what the rest of the run needs.
 *
 * @param fieldsOf the fields of an entity that references and rules look at
 */
export function traceItems(
  items: readonly ReadItem[],
  judge: Judge,
  fieldsOf: (entity: EntityName) => readonly string[],
): TraceItem[] {
  const traced: TraceItem[] = [];
  let run: ReadRecord[] = [];
  const close = () => {
    const [first] = run;
    if (first) traced.push(traceOf(first, run, judge, fieldsOf(first.entity)));
    run = [];
  };
  for (const item of items) {
    if (item.type !== 'record') {
      close();
      traced.push(item);
      continue;
    }
    const [first] = run;
    if (first && !(first.entity === item.entity && first.file === item.file && first.columns === item.columns)) close();
    run.push(item);
  }
  close();
  return traced;
}

function traceOf(
  { entity, file, columns }: ReadRecord,
  items: readonly ReadRecord[],
  judge: Judge,
  names: readonly string[],
): Trace {
  const marks = new Map<number, TraceMark>();
  const records: RawRecord[] = [];
  for (const { record: given, findings, elsewhere } of items) {
    const { record, id, faults, broken } = judge(entity, given);
    if (faults.length > 0 || findings.length > 0 || elsewhere || id === undefined || id !== record.id) {
      marks.set(records.length, { id, faults, broken: [...broken], findings, elsewhere });
    }
    records.push(record);
  }
  return {
    type: 'trace',
    entity,
    file,
    columns,
    rows: Uint32Array.from(items, ({ row }) => row),
    fields: names.map((name) => [name, packColumn(records.map((record) => ownValue(record, name)))] as const),
    marks,
  };
}

function ownValue(record: RawRecord, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

const NO_FINDINGS: readonly Finding[] = [];
const NO_FAULTS: readonly Fault[] = [];
const NOTHING: ReadonlySet<string> = new Set();

/** The records of a trace, one after the other. */
export function* tracedRecords({ entity, file, columns, rows, fields, marks }: Trace): Generator<TracedRecord> {
  const values = fields.map(([name, column]) => [name, unpackColumn(column)] as const);
  for (let place = 0; place < rows.length; place++) {
    const record: Record<string, unknown> = {};
    for (const [name, column] of values) {
      const value = column(place);
      if (value !== undefined) record[name] = value;
    }
    const mark = marks.get(place);
    yield {
      item: {
        type: 'record',
        entity,
        record,
        file,
        row: rows[place] ?? 0,
        columns,
        findings: mark?.findings ?? NO_FINDINGS,
        ...(mark?.elsewhere ? { elsewhere: mark.elsewhere } : {}),
      },
      judgement: {
        record,
        id: mark ? mark.id : String(record['id']),
        faults: mark?.faults ?? NO_FAULTS,
        broken: mark && mark.broken.length > 0 ? new Set(mark.broken) : NOTHING,
      },
    };
  }
}
