import type { ReadItem } from '@emis-sdk/model';
import type { Bundle, ByteSource } from './bundle.ts';
import type { Batches } from './roster/roster.ts';
import type { TableSpec } from './table/column.ts';
import { openTable } from './table/open-table.ts';
import type { ReadingContext } from './table/reading-context.ts';

/** Lists a file that belongs to the format but becomes no record here, with the number of its rows. */
export async function* listNotYetRead(source: ByteSource, spec: TableSpec, context: ReadingContext): Batches {
  const { table } = await openTable(source, spec, context);
  let summary: Extract<ReadItem, { type: 'file' }> | undefined;
  if (table) {
    for await (const items of table.read(() => {})) summary = items.find((item) => item.type === 'file') ?? summary;
  }
  const finding = context.finding('file.not-yet-read', { file: source.name }, { params: { rows: summary?.rows ?? 0 } });
  yield [{ type: 'finding', finding, unread: false }, ...(summary ? [summary] : [])];
}

/** Lists files that do not belong to the format. */
export function listUnexpected(bundle: Bundle, known: ReadonlySet<ByteSource>, context: ReadingContext): ReadItem[] {
  return bundle.files
    .filter((file) => !known.has(file))
    .map(({ name }) => ({
      type: 'finding',
      finding: context.finding('file.unexpected', { file: name }),
      unread: false,
    }));
}
