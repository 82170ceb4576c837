import { ENTITIES, type EntityName, type PlainDate, plainDate } from '@emis-sdk/model';
import { ownText } from '../own-text.ts';
import { type Maker, type Numbers, shareable } from './shareable.ts';

/** One field of many records, by number, in as little room as its kind allows. */
export interface Column {
  get(number: number): unknown;
  set(number: number, value: unknown): void;
  /** Lays the values out anew: the one of number `i` moves to `newNumbers[i]`. */
  move(newNumbers: Uint32Array): void;
  /** What {@link sharedColumn} makes the column of again, in any thread. */
  share(): SharedColumn;
  readonly bytes: number;
  /** Whether it holds no value at all. */
  readonly isBlank: boolean;
}

/** The values of a column as another thread can be sent them. */
export type SharedColumn =
  | { readonly kind: 'days'; readonly days: Uint32Array; readonly blank: boolean }
  | { readonly kind: 'coded'; readonly codes: Uint16Array | Uint32Array; readonly values: readonly unknown[] };

/** A column to be looked at, of values that another thread keeps. */
export function sharedColumn(shared: SharedColumn): Column {
  return shared.kind === 'days' ? new DateColumn(shared) : new CodedColumn(shared);
}

/** The column that suits a field. */
export function columnFor(entity: EntityName, field: string): Column {
  const { type } = (ENTITIES[entity].fields as Readonly<Record<string, { type: unknown }>>)[field] ?? {};
  const inner = (type as { def?: { innerType?: unknown } } | undefined)?.def?.innerType;
  return type === plainDate || inner === plainDate ? new DateColumn() : new CodedColumn();
}

/** Days, written as a number of eight digits. */
class DateColumn implements Column {
  #days: Uint32Array;
  #blank: boolean;
  readonly #texts = new Map<number, PlainDate>();

  constructor({ days, blank }: { readonly days: Uint32Array; readonly blank: boolean } = NO_DAYS()) {
    this.#days = days;
    this.#blank = blank;
  }

  share(): SharedColumn {
    return { kind: 'days', days: this.#days, blank: this.#blank };
  }

  get bytes(): number {
    return this.#days.byteLength;
  }

  get isBlank(): boolean {
    return this.#blank;
  }

  get(number: number): PlainDate | undefined {
    return dayText(this.#days[number] ?? 0, this.#texts);
  }

  set(number: number, value: unknown): void {
    this.#days = grownTo(this.#days, number);
    const day = typeof value === 'string' ? dayNumber(value) : 0;
    if (day !== 0) this.#blank = false;
    this.#days[number] = day;
  }

  move(newNumbers: Uint32Array): void {
    this.#days = moved(this.#days, newNumbers);
  }
}

const NO_DAYS = () => ({ days: new Uint32Array(16), blank: true });

/** The text of a day from its number; nothing for 0. Each is made once. */
export function dayText(day: number, known: Map<number, PlainDate>): PlainDate | undefined {
  if (day === 0) return undefined;
  let text = known.get(day);
  if (text === undefined) {
    const digits = String(day).padStart(8, '0');
    text = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}` as PlainDate;
    known.set(day, text);
  }
  return text;
}

/** `2026-03-09` as 20260309. */
export function dayNumber(text: string): number {
  let day = 0;
  for (let index = 0; index < text.length; index++) {
    const digit = text.charCodeAt(index) - 48;
    // The hyphens.
    if (digit >= 0) day = day * 10 + digit;
  }
  return day;
}

/** Values of which there are few, or that nothing better is known of: each different one is kept once. */
export class CodedColumn implements Column {
  #codes: Uint16Array | Uint32Array = new Uint16Array(16);
  readonly #values: unknown[] = [undefined];
  readonly #known = new Map<unknown, number>();

  constructor(shared?: Extract<SharedColumn, { kind: 'coded' }>) {
    if (!shared) return;
    this.#codes = shared.codes;
    for (const value of shared.values.slice(1)) this.#code(value);
  }

  share(): SharedColumn {
    return { kind: 'coded', codes: this.#codes, values: this.#values };
  }

  get bytes(): number {
    return this.#codes.byteLength;
  }

  get isBlank(): boolean {
    return this.#known.size === 0;
  }

  /** How many different values it has seen. */
  get distinct(): number {
    return this.#known.size;
  }

  get(number: number): unknown {
    return this.#values[this.#codes[number] ?? 0];
  }

  set(number: number, value: unknown): void {
    this.setCode(number, this.codeOf(value));
  }

  /** The code of a value, for whoever sets the same one often. */
  codeOf(value: unknown): number {
    return value === undefined ? 0 : this.#code(value);
  }

  setCode(number: number, code: number): void {
    if (code === 65_536 && this.#codes instanceof Uint16Array) this.#codes = Uint32Array.from(this.#codes);
    this.#codes = grownTo(this.#codes, number);
    this.#codes[number] = code;
  }

  move(newNumbers: Uint32Array): void {
    this.#codes = moved(this.#codes, newNumbers);
  }

  #code(value: unknown): number {
    const key = typeof value === 'object' ? `${JSON.stringify(value)}{}` : value;
    let code = this.#known.get(key);
    if (code === undefined) {
      code = this.#values.length;
      const kept =
        typeof value === 'object' ? structuredClone(value) : typeof value === 'string' ? ownText(value) : value;
      this.#values.push(kept);
      this.#known.set(typeof kept === 'string' ? kept : key, code);
    }
    return code;
  }
}

/** The array, or a longer one when there is no place `number` yet: in the same memory where that can grow, a copy elsewhere. */
export function grownTo<Kind extends Numbers>(array: Kind, number: number): Kind {
  if (number < array.length) return array;
  const length = Math.ceil(Math.max(16, number + 1, array.length * 1.5));
  const bytes = length * array.BYTES_PER_ELEMENT;
  const make = array.constructor as Maker<Kind>;
  const memory = array.buffer as SharedArrayBuffer;
  if (memory.growable && bytes <= memory.maxByteLength) {
    memory.grow(bytes);
    return new make(memory, 0, length);
  }
  const wider = shareable(make, length);
  wider.set(array);
  return wider;
}

/** The values of an array at their new numbers, which lie at most as thin as in a sealed table. */
export function moved<Kind extends Numbers>(array: Kind, newNumbers: Uint32Array): Kind {
  const length = Math.ceil(newNumbers.length / 0.95) + 2;
  const laid = shareable(array.constructor as Maker<Kind>, length);
  for (let number = 0; number < newNumbers.length; number++) laid[newNumbers[number] ?? 0] = array[number] ?? 0;
  return laid;
}
