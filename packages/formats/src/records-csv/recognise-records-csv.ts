import type { Bundle } from '../bundle.ts';
import { columnsOf } from '../survey.ts';
import { entityOf } from './entity-of.ts';
import { tableOf } from './tables.ts';

/** Why a bundle looks like records of the standard in CSV: files named after entities, whose columns are their fields. */
export async function recogniseRecordsCsv(bundle: Bundle): Promise<string | undefined> {
  const found: string[] = [];
  for (const { name } of bundle.files) {
    const entity = entityOf(name);
    if (!entity) continue;
    const spec = tableOf(entity);
    const there = await columnsOf(bundle, { ...spec, file: name });
    const known = spec.columns.filter((column) => there.has(column.name.toLowerCase()));
    if (there.has('id') && known.length > 1) found.push(name);
  }
  return found.length === 0 ? undefined : found.join(', ');
}
