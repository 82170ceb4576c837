import type { OpenDataset } from '@emis-sdk/model';
import { DatasetRun, type ValidateOptions, type Validation } from './dataset-run.ts';
import { loadPseudonyms } from './load-pseudonyms.ts';

/**
 * Checks a dataset of any size: structure, code lists, identifiers, references, rules.
 *
 * Memory holds the ids, what rules read of related records, and the numbers of faulty records; never the dataset.
 *
 * @param open reads the dataset from its start; called once here and once for each call of `valid` and `held`
 * @throws {TypeError} when two rules have one code, or the records do not come in the order of `ENTITY_NAMES`, or one is of a
 *   kind that `entities` does not name
 * @throws the reason of `signal` when it is aborted, and whatever reading or `outside` throws
 *
 * @example
 * const { report, valid } = await validateDataset(() => format.read(bundle, options), { profile, asOf });
 * console.log(reportText(report, { words }));
 * for await (const { entity, record } of valid()) send(entity, record);
 */
export async function validateDataset(open: OpenDataset, options: ValidateOptions): Promise<Validation> {
  const dataset = open();
  // What is outside is asked for by records; nothing else stands in the way of rows.
  const rows = options.outside ? undefined : dataset.rows?.();
  const run = new DatasetRun(options, {
    pseudonyms: await loadPseudonyms(options.pseudonymKey),
    rows: rows && (await import('./rows/row-run.ts')).RowRun,
  });
  if (options.outside) {
    for await (const items of dataset) {
      options.signal?.throwIfAborted();
      await run.prepare(items);
      for (const item of items) run.take(item);
    }
    return run.finish(open);
  }
  for await (const items of rows ?? dataset) {
    options.signal?.throwIfAborted();
    for (const item of items) run.take(item);
  }
  return run.finish(open);
}
