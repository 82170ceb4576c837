import { MessageChannel } from 'node:worker_threads';
import { ENTITY_NAMES, type OpenDataset } from '@emis-sdk/model';
import { Piscina } from 'piscina';
import { DatasetRun, type ValidateOptions, type Validation } from '../dataset-run.ts';
import { idSeed } from '../keys/id-words.ts';
import { loadPseudonyms } from '../load-pseudonyms.ts';
import { RowRun } from '../rows/row-run.ts';
import { validateDataset } from '../validate-dataset.ts';
import { Backlog } from './backlog.ts';
import type { ReadingMessage, ReadingTask, SealedMessage } from './reading-thread.ts';
import { RowReceiver } from './row-message.ts';
import type { SourceModule } from './source.ts';
import { tracedRecords } from './trace.ts';

/**
 * Checks a dataset on two cores: one thread reads it, looks at each record alone (structure, code lists,
 * identifiers) and follows its references as soon as what they lead to is complete; this one does the rest (ids, rules), and looks at rows
 * itself while it would wait for them. The result is that of `validateDataset`, finding by finding.
 *
 * It is worth its while from some tens of thousands of records: the thread takes about half a second to start.
 *
 * @param open reads the dataset from its start in this thread: called by `valid` and `held` alone
 * @param source a module with {@link SourceModule.openSource}, by which the other thread opens the same dataset, with the same
 *   profile, and what to call it with: something that `structuredClone` takes
 * @throws as `validateDataset`
 *
 * @example
 * // dataset.ts
 * export async function openSource(path) {
 *   const bundle = await openBundle(path);
 *   const { format } = await detectFormat(bundle);
 *   return { open: () => format.read(bundle, {}), profile: await loadProfile('chile') };
 * }
 * // program.ts
 * const { open, profile } = await openSource('./export.zip');
 * const source = { module: new URL('./dataset.ts', import.meta.url), argument: './export.zip' };
 * const { report } = await validateWithThread(open, source, { profile, asOf });
 */
export async function validateWithThread(
  open: OpenDataset,
  source: { readonly module: URL; readonly argument: unknown },
  options: ValidateOptions,
): Promise<Validation> {
  // What stands outside is asked for before records are taken, by the thread that takes them.
  if (options.outside) return validateDataset(open, options);
  const { module, argument } = source;
  // First of all, as it takes a while to start.
  const threads = new Piscina({
    filename: new URL(`./${THREAD}`, import.meta.url).href,
    maxThreads: 1,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  const { port1: ours, port2: theirs } = new MessageChannel();
  const backlog = new Backlog();
  const rows = new RowReceiver();
  try {
    const run = new DatasetRun(options, {
      pseudonyms: await loadPseudonyms(options.pseudonymKey),
      rows: RowRun,
    });
    run.shareIds((entity, ids) => ours.postMessage({ entity, ids } satisfies SealedMessage));
    const fields = Object.fromEntries(ENTITY_NAMES.map((entity) => [entity, run.fieldsOf(entity)]));
    const task: ReadingTask = {
      module: module.href,
      argument,
      asOf: options.asOf,
      fields,
      port: theirs,
      seed: idSeed(),
      backlog: backlog.memory,
    };
    const reading = threads.run(task, { transferList: [theirs] });
    const listening = new Promise<void>((resolve, reject) => {
      options.signal?.addEventListener('abort', () => reject(options.signal?.reason), { once: true });
      ours.on('message', (message: ReadingMessage) => {
        try {
          options.signal?.throwIfAborted();
          if (message.type === 'end') {
            run.takeErrors(message.engineErrors);
            resolve();
            return;
          }
          run.bytes = message.bytes;
          for (const item of message.items) {
            if (item.type === 'checked-rows') run.takeCheckedRows(rows.batch(item), item);
            else if (item.type !== 'trace') run.take(item);
            else for (const { item: record, judgement } of tracedRecords(item)) run.takeJudged(record, judgement);
          }
          backlog.taken();
        } catch (error) {
          reject(error);
        }
      });
    });
    // The thread may fail before it says anything: then nothing will ever be heard.
    await Promise.race([listening, reading.then(() => listening)]);
    return run.finish(open);
  } finally {
    ours.close();
    await threads.destroy();
  }
}

/** For what is new in the thread that reads: rows stream through it and are gone at once, so more is only garbage that lies longer. */
const YOUNG_MEGABYTES = 12;

/** The sources run as they are; the build lays the thread into a folder beside the file that this one becomes a part of. */
const THREAD = import.meta.url.endsWith('.ts') ? 'reading-thread.ts' : 'parallel/reading-thread.js';
