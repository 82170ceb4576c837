import type { FieldFacts } from '../fields/field-kind.ts';
import type { SourceTable } from './source-table.ts';

/** What stands in the first rows of a column. */
export interface ColumnSample {
  readonly name: string;
  /** Texts of cells that are not blank. */
  readonly values: readonly string[];
  readonly distinct: ReadonlySet<string>;
}

export interface TableSample {
  readonly file: string;
  readonly columns: readonly ColumnSample[];
}

/** Rows that are looked at, and texts that are kept of one column. */
const ROWS = 500;
const LONGEST = 200;
const TEXT: FieldFacts = { kind: 'text', required: false, deprecated: false };

/** Looks at the first rows of a table. */
export async function sampleTable(table: SourceTable): Promise<TableSample> {
  const values = new Map(table.columns.map((column) => [column, [] as string[]]));
  let rows = 0;
  for await (const _ of table.read((row) => {
    if (++rows > ROWS) return;
    for (const [column, texts] of values) {
      const { text } = row.value(column, TEXT);
      if (text !== undefined) texts.push(text.trim().slice(0, LONGEST));
    }
  })) {
    if (rows >= ROWS) break;
  }
  const columns = [...values].map(([name, texts]) => ({ name, values: texts, distinct: new Set(texts) }));
  return { file: table.file, columns };
}
