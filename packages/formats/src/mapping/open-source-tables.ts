import type { Bundle, ByteSource } from '../bundle.ts';
import type { ReadingContext } from '../table/reading-context.ts';
import { looksLikeWorkbook } from '../xlsx/workbook.ts';
import { openCsvRows } from './csv-rows.ts';
import { isMapping } from './is-mapping.ts';
import { openJsonRows } from './json-rows.ts';
import type { OpenedSource } from './source-table.ts';
import { openWorkbookRows } from './workbook-rows.ts';

/** Opens every file of a bundle that can be a table. Of others it is said that they do not belong here. */
export async function openSourceTables(bundle: Bundle, context: ReadingContext): Promise<OpenedSource> {
  const opened = await Promise.all(bundle.files.map((source) => openSource(source, context)));
  return { tables: opened.flatMap(({ tables }) => tables), items: opened.flatMap(({ items }) => items) };
}

async function openSource(source: ByteSource, context: ReadingContext): Promise<OpenedSource> {
  if (looksLikeWorkbook(source)) return openWorkbookRows(source);
  if (/\.json$/i.test(source.name) && (await isMapping(source))) return { tables: [], items: [] };
  if (/\.(json|ndjson|jsonl)$/i.test(source.name)) return openJsonRows(source, context);
  if (/\.(csv|tsv|txt)$/i.test(source.name)) return openCsvRows(source, context);
  const finding = context.finding('file.unexpected', { file: source.name });
  return { tables: [], items: [{ type: 'finding', finding, unread: false }] };
}
