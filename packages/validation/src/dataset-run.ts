import {
  type EntityName,
  type OpenDataset,
  type PlainDate,
  type ReadItem,
  type ReadRecord,
  type RowBatch,
  recordOfRow,
} from '@emis-sdk/model';
import { type HeldRecord, heldRecords, recordsAgain, validRecords } from './dataset-records.ts';
import { DatasetTally } from './dataset-tally.ts';
import type { Judgement } from './judge.ts';
import { type IndexExtent, KeyIndex } from './key-index.ts';
import type { SharedIds } from './keys/id-table.ts';
import { OutsideCache } from './outside-cache.ts';
import type { EntityRecord } from './parents-first.ts';
import type { Profile } from './profile.ts';
import type { Pseudonyms } from './pseudonym.ts';
import type { ReferenceLookup } from './record-checker.ts';
import type { EngineError, FoundFinding, Report } from './report.ts';
import type { CheckedRows, RowRun } from './rows/row-run.ts';
import type { RuleContext, RunnableRule } from './rule.ts';
import { Run, type RunParts } from './run.ts';
import { prepareRun } from './run-parts.ts';
import { newSubject, type Origin, type Subject } from './subject.ts';

export interface ValidateOptions {
  readonly profile: Profile;
  /** The day on which the data is judged. Never the clock's, so that a run can be repeated. */
  readonly asOf: PlainDate;
  /** Rules beside those of the standard and the profile, from plugins for instance. */
  readonly rules?: readonly RunnableRule[];
  /**
   * The kinds of record that the dataset can hold, as a format tells of itself. Rules over others are not started, which saves what
   * they would keep of records that they compare with. All kinds when it is not known.
   */
  readonly entities?: readonly EntityName[];
  /**
   * Records that stand outside the dataset but may be referred to, such as those that the EMIS holds already: for a dataset that
   * brings only what is new. Asked for many ids at once, and only for what the dataset itself has not shown. See `createKnownRecords`.
   */
  readonly outside?: ReferenceLookup;
  readonly signal?: AbortSignal;
  /** Called every thousand records, and at the end. */
  onProgress?(progress: Progress): void;
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

/** How far a run has come. */
export interface Progress {
  readonly records: number;
  readonly phase: 'reading';
  /** Bytes of files read so far, where another thread reads them and tells. */
  readonly bytes?: number;
}

/** How often progress is told, in records. */
const PROGRESS_EVERY = 1000;

/** What is loaded only for a run that needs it. */
export interface Loaded {
  /** Of the key that the options name. */
  readonly pseudonyms?: Pseudonyms | undefined;
  /** For datasets that give rows. */
  readonly rows?: typeof RowRun | undefined;
}

/** One run over a dataset, item by item, from whichever thread they come. */
export class DatasetRun {
  readonly #options: ValidateOptions;
  readonly #tally: DatasetTally;
  readonly #index: KeyIndex;
  readonly #run: Run;
  readonly #rows: RowRun | undefined;
  readonly #parts: Omit<RunParts, 'index' | 'listener'>;
  readonly #outside: OutsideCache | undefined;
  /** Bytes of files read so far, where another thread reads them. */
  bytes: number | undefined;

  constructor(options: ValidateOptions, { pseudonyms, rows }: Loaded = {}) {
    this.#options = options;
    const parts = prepareRun(options);
    this.#outside = options.outside && new OutsideCache(options.outside, parts.rules);
    const index = new KeyIndex(parts.rules.wanted, this.#outside);
    const context: RuleContext = {
      ...parts.context,
      numberOf: (entity, id) => index.numberOf(entity, id),
      onMoved: (entity, heard) => void index.tableOf(entity).onMoved.push(heard),
    };
    this.#index = index;
    this.#parts = { ...parts, context };
    this.#tally = new DatasetTally(parts.grade, options, pseudonyms);
    this.#run = new Run({ ...this.#parts, index, listener: this.#tally });
    this.#rows =
      rows &&
      new rows(this.#run, this.#parts, index, this.#tally, {
        takeAlone: (batch, place) => this.#takeRecord(recordOfRow(batch, place)),
        onRecords: (entity, count) => this.#tellRecords(entity, count),
      });
  }

  /** The fields of an entity that are looked at beside the record itself: by references and by rules. */
  fieldsOf(entity: EntityName): readonly string[] {
    return this.#parts.rules.fieldsOf(entity);
  }

  /** Asks for what some records refer to outside the dataset. To be called before they are taken. */
  async prepare(items: readonly ReadItem[]): Promise<void> {
    await this.#outside?.prepare(items, this.#index);
  }

  take(item: ReadItem | RowBatch): void {
    if (item.type === 'rows') this.takeCheckedRows(item);
    else if (item.type === 'record') this.#takeRecord(item);
    else if (item.type === 'file') this.#tally.file(item);
    else {
      this.#tally.read(item.finding);
      if (item.unread) this.#tally.unread(item);
      if (item.removes) this.#tally.removal();
      if (item.leftOut) this.#tally.leftOut(item.leftOut);
      for (const key of item.lost ?? []) this.#index.lose(key);
    }
  }

  #takeRecord(item: ReadRecord): void {
    this.#run.add(this.#subjectOf(item), item.record);
  }

  /** Takes a record that was looked at alone already. */
  takeJudged(item: ReadRecord, judgement: Judgement): void {
    this.#run.addJudged(this.#subjectOf(item), judgement);
  }

  /** @param checked what another thread has found that looked at the rows already */
  takeCheckedRows(batch: RowBatch, checked?: CheckedRows): void {
    if (!this.#rows) throw new TypeError('A dataset gives rows by its method rows, not among its items');
    this.#rows.take(batch, checked);
  }

  /** Tells of each entity that is complete, with its ids as another thread can look at them. To be called before anything is taken. */
  shareIds(onSealed: (entity: EntityName, ids: SharedIds | undefined) => void): void {
    this.#index.onSealed = onSealed;
  }

  /** Takes what checks threw in another thread. */
  takeErrors(errors: readonly EngineError[]): void {
    this.#parts.engine.absorb(errors);
  }

  /** Settles what is left, and says what came of it. */
  finish(open: OpenDataset): Validation {
    const { profile, asOf, signal, reveal = false } = this.#options;
    const tally = this.#tally;
    this.#run.finish();
    this.#tellProgress();
    const { id, edition } = profile;
    const engineErrors = this.#parts.engine.drain();
    const report = tally.report({ profile: { id, edition }, asOf }, engineErrors, reveal);
    // Only the marks of records are kept from here on: the ids may go.
    const { awaited } = this.#run;
    const again = () => recordsAgain(open, tally.total, signal);
    return {
      report,
      index: this.#index.extent,
      valid: () => validRecords(again(), tally, awaited),
      held: () => heldRecords(again(), tally),
    };
  }

  #subjectOf(item: ReadRecord): Subject {
    const tally = this.#tally;
    const subject = newSubject(tally.total, item.entity, originOf(item));
    tally.record(item.entity);
    for (const finding of item.findings) {
      if (tally.read(finding, subject.ordinal) === 'error') subject.invalid = true;
    }
    if (tally.total % PROGRESS_EVERY === 0) this.#tellProgress();
    return subject;
  }

  /** Counts records, and tells of every thousand among them. */
  #tellRecords(entity: EntityName, count: number): void {
    const tally = this.#tally;
    const end = tally.total + count;
    for (let next = PROGRESS_EVERY - (tally.total % PROGRESS_EVERY); tally.total < end; next = PROGRESS_EVERY) {
      tally.records(entity, Math.min(next, end - tally.total));
      if (tally.total % PROGRESS_EVERY === 0) this.#tellProgress();
    }
  }

  #tellProgress(): void {
    const { bytes } = this;
    this.#options.onProgress?.({
      records: this.#tally.total,
      phase: 'reading',
      ...(bytes === undefined ? {} : { bytes }),
    });
  }
}

/** The place of a record without the record: rules may keep it to speak of the record later. */
function originOf({ file, row, columns, elsewhere }: ReadRecord): Origin {
  return elsewhere ? { file, row, columns, elsewhere } : { file, row, columns };
}
