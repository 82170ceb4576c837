import type { RowBatch, RowField, RowShape } from '@emis-sdk/model';
import type { Judge } from '../judge.ts';
import type { Profile } from '../profile.ts';
import { RowChecker } from '../rows/row-checker.ts';
import { fieldsByName, Rows } from '../rows/rows.ts';

/** Rows as one thread sends them to another, each of which was looked at alone. */
export interface RowMessage {
  readonly type: 'checked-rows';
  readonly shapeNumber: number;
  /** The shape itself, the first time. */
  readonly shape?: RowShape;
  /** Values that coded fields have taken on since the last time, by the number of the field. */
  readonly grown: readonly (readonly [field: number, values: readonly unknown[]])[];
  readonly batch: Omit<RowBatch, 'shape'>;
  /** For each row whether it is certainly in order. */
  readonly sound: Uint8Array;
}

interface SentShape {
  readonly number: number;
  readonly checker: RowChecker;
  readonly fields: ReadonlyMap<string, RowField>;
  /** How many values of each coded field the other thread has. */
  readonly sent: number[];
}

/** Looks at rows and makes messages of them. */
export class RowSender {
  readonly #judge: Judge;
  readonly #profile: Profile;
  readonly #shapes = new Map<RowShape, SentShape>();

  constructor(judge: Judge, profile: Profile) {
    this.#judge = judge;
    this.#profile = profile;
  }

  message(batch: RowBatch): RowMessage {
    const { shape, ...rest } = batch;
    let known = this.#shapes.get(shape);
    const isNew = !known;
    if (!known) {
      const fields = fieldsByName(shape);
      const checker = new RowChecker(shape, this.#judge, this.#profile);
      known = {
        number: this.#shapes.size,
        checker,
        fields,
        sent: shape.fields.map(valuesOf).map(({ length }) => length),
      };
      this.#shapes.set(shape, known);
    }
    const { number, checker, fields, sent } = known;
    const sound = checker.check(new Rows(batch, fields, new Map(), () => undefined));
    const grown = shape.fields.flatMap((field, index): (readonly [number, unknown[]])[] => {
      const values = valuesOf(field).slice(sent[index]);
      sent[index] = (sent[index] ?? 0) + values.length;
      return values.length > 0 ? [[index, values]] : [];
    });
    return { type: 'checked-rows', shapeNumber: number, ...(isNew ? { shape } : {}), grown, batch: rest, sound };
  }
}

/** The memory of a message that can be handed over instead of being copied. */
export function transferred({ batch: { rows, bounds, codes }, sound }: RowMessage): ArrayBuffer[] {
  return [rows, bounds, sound, ...codes].map(({ buffer }) => buffer as ArrayBuffer);
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
