import { ENTITY_NAMES, type EntityName, type ReadItem } from '@emis-sdk/model';
import type { Bundle, ByteSource } from '../bundle.ts';
import { cellText } from '../csv/safe-cell.ts';
import { type FieldFacts, fieldFacts } from '../fields/field-kind.ts';
import { listUnexpected } from '../not-read.ts';
import { type FieldMap, RecordMaker } from '../roster/record-maker.ts';
import type { Batches } from '../roster/roster.ts';
import { openTable } from '../table/open-table.ts';
import type { ReadingContext } from '../table/reading-context.ts';
import { entityOf } from './entity-of.ts';
import { fieldValue } from './field-cell.ts';
import { tableOf } from './tables.ts';

/** Reads records from files that are named after their entities. Columns that are no fields are kept as extensions. */
export async function* readRecordsCsv(bundle: Bundle, context: ReadingContext): Batches {
  const sources = bundle.files.filter(({ name }) => entityOf(name) !== undefined);
  yield listUnexpected(bundle, new Set(sources), context);
  for (const entity of ENTITY_NAMES) {
    for (const source of sources) if (entityOf(source.name) === entity) yield* readFile(source, entity, context);
  }
}

async function* readFile(source: ByteSource, entity: EntityName, context: ReadingContext): Batches {
  const { table, items } = await openTable(source, tableOf(entity), context);
  yield items;
  if (!table) return;
  const fields = [...fieldFacts(entity)]
    .filter(([field]) => field !== 'extensions')
    .map(([field, facts]) => ({ field, column: field, ...conversion(facts) }));
  const maker = new RecordMaker(entity, table, fields, context, { aside: ['extensions'] });
  const extensionsOf = fieldValue({ kind: 'object', required: false, deprecated: false });
  const columns = { ...maker.columns, extensions: table.nameOf('extensions') };
  yield* table.read((row, made: ReadItem[]) => {
    const draft = maker.draft(row);
    const cell = table.cell(row, 'extensions');
    if (cell !== undefined) {
      const own = extensionsOf(cell, () => {});
      const others = draft.record['extensions'];
      draft.record['extensions'] =
        !isObject(others) || !isObject(own)
          ? own
          : Object.fromEntries([...Object.entries(own), ...Object.entries(others)]);
    }
    made.push(maker.item(row, draft, { columns }));
  });
}

/** A text is itself, but for what {@link cellText} takes away. */
function conversion(facts: FieldFacts): Pick<FieldMap, 'convert' | 'isQuick'> {
  const isText = facts.kind === 'text' || facts.kind === 'id' || facts.kind === 'code';
  return isText ? { convert: cellText, isQuick: true } : { convert: fieldValue(facts) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
