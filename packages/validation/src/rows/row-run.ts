import { type EntityName, type RowBatch, type RowField, type RowShape, recordOfRow } from '@emis-sdk/model';
import type { DatasetTally } from '../dataset-tally.ts';
import type { KeyIndex } from '../key-index.ts';
import type { IdTable } from '../keys/id-table.ts';
import type { Run, RunParts } from '../run.ts';
import { newSubject, type Subject } from '../subject.ts';
import type { LaidOutIds } from './ids-ahead.ts';
import { IdAdder } from './ids-in-rows.ts';
import { KeepFields } from './keep-fields.ts';
import { RowChecker } from './row-checker.ts';
import { RowReferences, WAITS } from './row-references.ts';
import { RowRules } from './row-rules.ts';
import { fieldsByName, Rows } from './rows.ts';
import { TextUnits } from './text-units.ts';

/** What was found of rows by somebody who does not keep the ids. */
export interface CheckedRows {
  /** For each row whether it is certainly in order, or {@link WAITS} for another; nothing when they were only read. */
  readonly sound?: Uint8Array | undefined;
  /** For each reference the numbers of the records that it leads to, where all of them were followed and rules asked that tell by rows. */
  readonly numbers?: readonly (readonly [field: string, numbers: Int32Array])[] | undefined;
  /** The rows' own ids. */
  readonly ids?: LaidOutIds | undefined;
  /** What letters the cells of fields hold, as far as somebody has looked. */
  readonly traits?: readonly (readonly [field: string, traits: Uint8Array])[] | undefined;
}

/** What follows from the shape of rows, worked out once. */
interface Prepared {
  readonly fields: ReadonlyMap<string, RowField>;
  readonly checker: RowChecker;
  readonly references: RowReferences;
  readonly rules: RowRules;
  readonly keep: KeepFields;
  readonly ids: IdAdder;
}

/**
 * Takes rows of which no record has been made. Rows that are certainly in order go through all that compares records many at once, and no record
 * is ever made of them; each of the others is made into a record and goes the way of records, in its turn. So what is found is the same.
 */
export class RowRun {
  readonly #run: Run;
  readonly #parts: Pick<RunParts, 'judge' | 'profile' | 'rules' | 'context'>;
  readonly #index: KeyIndex;
  readonly #tally: DatasetTally;
  readonly #takeAlone: (batch: RowBatch, place: number) => void;
  readonly #onRecords: (entity: EntityName, count: number) => void;
  readonly #prepared = new Map<RowShape, Prepared>();
  readonly #units = new TextUnits();

  /**
   * @param takeAlone takes the record of a row
   * @param onRecords is told how many records were taken
   */
  constructor(
    run: Run,
    parts: Pick<RunParts, 'judge' | 'profile' | 'rules' | 'context'>,
    index: KeyIndex,
    tally: DatasetTally,
    on: {
      takeAlone(batch: RowBatch, place: number): void;
      onRecords(entity: EntityName, count: number): void;
    },
  ) {
    this.#run = run;
    this.#parts = parts;
    this.#index = index;
    this.#tally = tally;
    this.#takeAlone = on.takeAlone;
    this.#onRecords = on.onRecords;
  }

  /** @param checked what somebody has found who looked at the rows already */
  take(batch: RowBatch, checked?: CheckedRows): void {
    if (batch.rows.length === 0) return;
    const { entity } = batch.shape;
    this.#run.enter(entity);
    const { fields, checker, references, rules, keep, ids } = this.#preparedFor(batch.shape);
    const numbers = new Map<string, Int32Array>(checked?.numbers);
    const rows = new Rows(batch, fields, numbers, this.#index, this.#units);
    for (const [field, traits] of checked?.traits ?? []) rows.noteTraits(field, traits);
    const sound = checked?.sound ?? checker.check(rows);
    if (checked?.numbers) rules.suspectByRecords(rows, entity, sound);
    else {
      references.follow(rows, sound, numbers);
      rules.suspect(rows, entity, sound);
    }

    const table = this.#index.tableOf(entity);
    const mayBeLost = this.#index.hasLost(entity);
    const own = new Int32Array(rows.length);
    numbers.set('id', own);
    const id = fields.get('id');
    ids.begin(rows, id, sound, checked?.ids);
    let from = 0;
    for (let place = 0; place < rows.length; place++) {
      const number = sound[place] === 0 ? -1 : ids.add(rows, id, place);
      if (number >= 0) {
        own[place] = number;
        if (sound[place] === WAITS) {
          const ordinal = this.#tally.total + place - from;
          this.#run.settleAll(laterSubject(batch, place, table, number, ordinal)(), recordOfRow(batch, place).record);
        }
        if (mayBeLost) this.#index.found(entity, rows.textOf('id', place) ?? '');
        continue;
      }
      this.#takeRun(rows, from, place, own, keep);
      this.#takeAlone(batch, place);
      from = place + 1;
    }
    this.#takeRun(rows, from, rows.length, own, keep);
  }

  /** Takes rows that are in order, with ids of their own. */
  #takeRun(rows: Rows, from: number, to: number, own: Int32Array, keep: KeepFields): void {
    if (from === to) return;
    const { batch } = rows;
    const { entity } = batch.shape;
    const table = this.#index.tableOf(entity);
    const firstOrdinal = this.#tally.total;
    const later = (place: number): (() => Subject) =>
      laterSubject(batch, place, table, own[place] ?? 0, firstOrdinal + place - from);
    rows.from = from;
    rows.to = to;
    keep.keep(rows, own);
    this.#onRecords(entity, to - from);
    this.#run.addRows(entity, rows, {
      numbers: own,
      firstOrdinal,
      subjectOf: (place) => later(place)(),
      laterSubject: later,
    });
  }

  #preparedFor(shape: RowShape): Prepared {
    let prepared = this.#prepared.get(shape);
    if (!prepared) {
      const { judge, profile, rules, context } = this.#parts;
      const { entity } = shape;
      prepared = {
        fields: fieldsByName(shape),
        checker: new RowChecker(shape, judge, profile),
        references: new RowReferences(shape, this.#index),
        rules: new RowRules(rules.recordRules(entity), this.#index, context),
        keep: new KeepFields(this.#index.tableOf(entity)),
        ids: new IdAdder(this.#index.tableOf(entity)),
      };
      this.#prepared.set(shape, prepared);
    }
    return prepared;
  }
}

/** A function by itself, so that what it gives holds nothing but what it names. */
function laterSubject(
  { shape, rows }: RowBatch,
  place: number,
  table: IdTable,
  number: number,
  ordinal: number,
): () => Subject {
  const row = rows[place] ?? 0;
  return () => {
    const { entity, file, columns, elsewhere } = shape;
    const subject = newSubject(ordinal, entity, { file, row, columns, ...(elsewhere ? { elsewhere } : {}) });
    subject.id = table.idOf(number);
    subject.ownsId = true;
    return subject;
  };
}
