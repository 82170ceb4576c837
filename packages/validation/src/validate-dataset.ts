import type { EntityName, OpenDataset, PlainDate, ReadItem } from '@emis-sdk/model';
import { type HeldRecord, heldRecords, recordsAgain, validRecords } from './dataset-records.ts';
import { DatasetTally } from './dataset-tally.ts';
import { type IndexExtent, KeyIndex } from './key-index.ts';
import type { EntityRecord } from './parents-first.ts';
import type { Profile } from './profile.ts';
import type { FoundFinding, Report } from './report.ts';
import type { Rule } from './rule.ts';
import { Run } from './run.ts';
import { prepareRun } from './run-parts.ts';
import { newSubject } from './subject.ts';

export interface ValidateOptions {
  readonly profile: Profile;
  /** The day on which the data is judged. Never the clock's, so that a run can be repeated. */
  readonly asOf: PlainDate;
  /** Rules beside those of the standard and the profile, from plugins for instance. */
  readonly rules?: readonly Rule[];
  /**
   * The kinds of record that the dataset can hold, as a format tells of itself. Rules over others are not started, which saves what
   * they would keep of records that they compare with. All kinds when it is not known.
   */
  readonly entities?: readonly EntityName[];
  readonly signal?: AbortSignal;
  /** Called every thousand records, and at the end. */
  onProgress?(progress: { readonly records: number; readonly phase: 'reading' }): void;
  /** Show personal facts unmasked in the report. Off unless the reader asks for it. */
  readonly reveal?: boolean;
  /**
   * Adds to each masked value a short sign that is the same wherever the value is the same. Without a key there are none.
   * Random bytes of the run, or kept by whoever wants the signs of two runs to agree; 16 bytes or more.
   */
  readonly pseudonymKey?: Uint8Array;
  /** Called with each finding that the report counts, masked as there: for lists of all findings, of which none is kept. */
  onFinding?(finding: FoundFinding): void;
}

/** What came of a dataset: the report, and the records themselves, read again from their source when asked for. */
export interface Validation {
  readonly report: Report;
  /** How many ids were kept to follow references, their bytes, and the bytes of the fields kept with them for rules. */
  readonly index: IndexExtent;
  /** The records that can be sent, parents first, unknown fields folded under `extensions`. Reads the dataset again. */
  valid(): AsyncIterable<EntityRecord>;
  /** The records without a fault of their own that depend on one that cannot be sent. Reads the dataset again. */
  held(): AsyncIterable<HeldRecord>;
}

/** How often progress is told, in records. */
const PROGRESS_EVERY = 1000;

/**
 * Checks a dataset of any size: structure, code lists, identifiers, references, rules.
 *
 * Memory holds the ids, what rules read of related records, and the numbers of faulty records; never the dataset.
 *
 * @param open reads the dataset from its start; called once here and once for each call of `valid` and `held`
 * @throws {TypeError} when two rules have one code, or the records do not come in the order of `ENTITY_NAMES`, or one is of a
 *   kind that `entities` does not name
 * @throws the reason of `signal` when it is aborted, and whatever reading throws
 *
 * @example
 * const { report, valid } = await validateDataset(() => format.read(bundle, options), { profile, asOf });
 * console.log(reportText(report, { language: 'es' }));
 * for await (const { entity, record } of valid()) send(entity, record);
 */
export async function validateDataset(open: OpenDataset, options: ValidateOptions): Promise<Validation> {
  const { profile, asOf, signal, onProgress, reveal = false } = options;
  const { engine, grade, ...parts } = prepareRun(options);
  const tally = new DatasetTally(grade, options);
  const index = new KeyIndex(parts.rules.wanted);
  const run = new Run({ ...parts, engine, grade, index, listener: tally });

  const take = (item: ReadItem): void => {
    if (item.type === 'file') tally.file(item);
    else if (item.type === 'finding') {
      tally.read(item.finding);
      if (item.unread) tally.unread(item);
      for (const key of item.lost ?? []) index.lose(key);
    } else {
      const { entity } = item;
      const subject = newSubject(tally.total, entity, item);
      tally.record(entity);
      for (const finding of item.findings) {
        if (tally.read(finding, subject.ordinal) === 'error') subject.invalid = true;
      }
      run.add(subject, item.record);
      if (tally.total % PROGRESS_EVERY === 0) onProgress?.({ records: tally.total, phase: 'reading' });
    }
  };
  for await (const items of open()) {
    signal?.throwIfAborted();
    for (const item of items) take(item);
  }
  run.finish();
  onProgress?.({ records: tally.total, phase: 'reading' });

  const { id, edition } = profile;
  const report = tally.report({ profile: { id, edition }, asOf }, engine.drain(), reveal);
  // Only the marks of records are kept from here on: the ids may go.
  const { awaited } = run;
  const again = () => recordsAgain(open, tally.total, signal);
  return {
    report,
    index: index.extent,
    valid: () => validRecords(again(), tally, awaited),
    held: () => heldRecords(again(), tally),
  };
}
