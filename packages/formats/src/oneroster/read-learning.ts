import type { EntityName } from '@emis-sdk/model';
import { type OnRecord, readPlain } from '../roster/plain-records.ts';
import type { RowBatches } from '../roster/roster.ts';
import type { ReadingContext } from '../table/reading-context.ts';
import type { Table } from '../table/table.ts';
import { LEARNING_BINDINGS } from './learning-bindings.ts';
import { markOf } from './mark-value.ts';
import type { OneRosterVersion } from './version.ts';

/** Reads logins, marks and resources: each row of their files is a record. */
export async function* readLearning(
  version: OneRosterVersion,
  tables: ReadonlyMap<string, Table>,
  context: ReadingContext,
): RowBatches {
  for (const { entity, file, fields } of LEARNING_BINDINGS) {
    const name = file[version];
    if (name !== undefined) yield* readPlain({ tables, context }, name, entity, fields, COMPLETIONS[entity]);
  }
}

/** What a row does not say and the standard wants to know. */
const COMPLETIONS: Readonly<Partial<Record<EntityName, OnRecord>>> = {
  mark: ({ record }, table, row) => {
    const { value, extensions } = record;
    const column = table.nameOf('scoreStatus');
    const { [column]: status, ...others } = (extensions ?? {}) as Record<string, unknown>;
    const mark = markOf({
      text: typeof value === 'string' ? value : undefined,
      score: table.cell(row, 'score'),
      status: typeof status === 'string' ? status : undefined,
    });
    if (mark.value !== undefined) record['value'] ??= mark.value;
    // A piece of work is one of several that the mark of the part of the year is made of.
    record['final'] ??= false;
    if (status === undefined || mark.keepsStatus) return;
    if (Object.keys(others).length > 0) record['extensions'] = others;
    else delete record['extensions'];
  },
  resource: ({ record }) => {
    if (record['publisherCode'] !== undefined) record['title'] ??= record['publisherCode'];
    record['kind'] ??= 'other';
  },
};
