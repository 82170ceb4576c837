import type { EntityName, RowBatch, RowField, RowShape } from '@emis-sdk/model';
import type { Judge } from '../judge.ts';
import type { Profile } from '../profile.ts';
import type { PreparedRule } from '../record-rules.ts';
import { IdsAhead } from '../rows/ids-ahead.ts';
import { layOutIds } from '../rows/ids-in-rows.ts';
import { RowChecker } from '../rows/row-checker.ts';
import { RowReferences } from '../rows/row-references.ts';
import { RowRules } from '../rows/row-rules.ts';
import type { CheckedRows } from '../rows/row-run.ts';
import { fieldsByName, Rows } from '../rows/rows.ts';
import { TextUnits } from '../rows/text-units.ts';
import type { RuleContext } from '../rule.ts';
import type { SharedIndex } from './shared-index.ts';

/** Rows as one thread sends them to another. */
export interface RowMessage extends CheckedRows {
  readonly type: 'checked-rows';
  readonly shapeNumber: number;
  /** The shape itself, the first time. */
  readonly shape?: RowShape;
  /** Values that coded fields have taken on since the last time, by the number of the field. */
  readonly grown: readonly (readonly [field: number, values: readonly unknown[]])[];
  readonly batch: Omit<RowBatch, 'shape'>;
}

interface SentShape {
  readonly number: number;
  readonly checker: RowChecker;
  readonly references: RowReferences;
  readonly rules: RowRules;
  readonly fields: ReadonlyMap<string, RowField>;
  /** How many values of each coded field the other thread has. */
  readonly sent: number[];
}

/** Looks at rows and makes messages of them. */
export class RowSender {
  readonly #judge: Judge;
  readonly #profile: Profile;
  readonly #rulesOf: (entity: EntityName) => readonly PreparedRule[];
  readonly #context: RuleContext;
  readonly #index: SharedIndex;
  readonly #shapes = new Map<RowShape, SentShape>();
  readonly #units = new TextUnits();
  readonly #ahead = new IdsAhead();

  /** @param rulesOf the rules over one record of an entity; only those of the standard are asked here */
  constructor(
    parts: {
      readonly judge: Judge;
      readonly profile: Profile;
      readonly context: RuleContext;
      readonly rulesOf: (entity: EntityName) => readonly PreparedRule[];
    },
    index: SharedIndex,
  ) {
    this.#judge = parts.judge;
    this.#profile = parts.profile;
    this.#context = parts.context;
    this.#rulesOf = parts.rulesOf;
    this.#index = index;
  }

  /** @param looks whether each row is looked at alone and followed here already, or all is left to whoever gets the message */
  message(batch: RowBatch, looks = true): RowMessage {
    const { shape, ...rest } = batch;
    let known = this.#shapes.get(shape);
    const isNew = !known;
    if (!known) {
      const fields = fieldsByName(shape);
      const checker = new RowChecker(shape, this.#judge, this.#profile);
      known = {
        number: this.#shapes.size,
        checker,
        references: new RowReferences(shape, this.#index),
        rules: new RowRules(this.#rulesOf(shape.entity), this.#index, this.#context),
        fields,
        sent: shape.fields.map(valuesOf).map(({ length }) => length),
      };
      this.#shapes.set(shape, known);
    }
    const { number, sent } = known;
    const grown = shape.fields.flatMap((field, index): (readonly [number, unknown[]])[] => {
      const values = valuesOf(field).slice(sent[index]);
      sent[index] = (sent[index] ?? 0) + values.length;
      return values.length > 0 ? [[index, values]] : [];
    });
    return {
      type: 'checked-rows',
      shapeNumber: number,
      ...(isNew ? { shape } : {}),
      grown,
      batch: rest,
      ...(looks ? this.#look(batch, known) : {}),
    };
  }

  #look(batch: RowBatch, known: SentShape): CheckedRows {
    const { checker, references, rules, fields } = known;
    const numbers = new Map<string, Int32Array>();
    const rows = new Rows(batch, fields, numbers, this.#index, this.#units);
    const sound = checker.check(rows);
    const { entity } = batch.shape;
    const followed = this.#mayFollow(known, entity);
    if (followed) {
      references.follow(rows, sound, numbers);
      rules.suspectByRows(rows, entity, sound);
    }
    layOutIds(rows, fields.get('id'), sound, this.#ahead);
    return {
      sound,
      ids: this.#ahead.laidOut,
      traits: [...rows.knownTraits],
      ...(followed ? { numbers: [...numbers] } : {}),
    };
  }

  /** Whether all that rows lead to is complete, and its ids can be looked at from here. */
  #mayFollow({ references, rules }: SentShape, entity: EntityName): boolean {
    const { targets } = references;
    return (
      targets !== undefined && [...targets, ...rules.needs].every((kind) => kind === entity || this.#index.has(kind))
    );
  }
}

/** The memory of a message that can be handed over instead of being copied. */
export function transferred({ batch, sound, ids, traits = [], numbers = [] }: RowMessage): ArrayBuffer[] {
  const { rows, bounds, codes } = batch;
  const found = [...traits, ...numbers].map(([, values]) => values);
  return [rows, bounds, ...codes, ...found, ...(sound ? [sound] : []), ...(ids ? Object.values(ids) : [])].map(
    ({ buffer }) => buffer as ArrayBuffer,
  );
}

/** Makes rows again of messages. */
export class RowReceiver {
  readonly #shapes = new Map<number, { readonly shape: RowShape; readonly values: readonly unknown[][] }>();

  batch({ shapeNumber, shape, grown, batch }: RowMessage): RowBatch {
    if (shape) {
      const values = shape.fields.map((field) => [...valuesOf(field)]);
      const fields = shape.fields.map((field, index) =>
        field.kind === 'coded' ? { ...field, values: values[index] ?? [] } : field,
      );
      this.#shapes.set(shapeNumber, { shape: { ...shape, fields }, values });
    }
    const known = this.#shapes.get(shapeNumber);
    if (!known) throw new TypeError('Rows came before their shape');
    for (const [field, values] of grown) known.values[field]?.push(...values);
    return { ...batch, shape: known.shape };
  }
}

function valuesOf(field: RowField): readonly unknown[] {
  return field.kind === 'coded' ? field.values : NONE;
}

const NONE: readonly unknown[] = [];
