/** How deep a record may be nested. */
export const DEEPEST = 32;

/** How many values a record may hold in one field, those of nested lists and objects included; and how many fields. */
export const LARGEST = 65_536;

/** What is said of a record that is refused before anything walks into it. */
export type Excess = 'record.too-deep' | 'record.too-large';

/** Whether a field holds more than allowed. A cycle counts as endlessly deep; places of a list count even when they are empty. */
export function excessOf(value: unknown): Excess | undefined {
  // Most values are no objects: nothing is made for them.
  return typeof value === 'object' && value !== null ? new Walk().into(value, DEEPEST - 1) : undefined;
}

class Walk {
  #values = 0;

  into(value: object, left: number): Excess | undefined {
    if (left === 0) return 'record.too-deep';
    if (Array.isArray(value)) return this.#list(value, left);
    // The bytes and letters of these are their keys: nobody has to count them one by one.
    if (ArrayBuffer.isView(value)) return this.#count(value.byteLength);
    if (value instanceof String) return this.#count(value.length);
    for (const key in value) {
      const excess = this.#count(1) ?? this.#inner((value as Readonly<Record<string, unknown>>)[key], left);
      if (excess) return excess;
    }
    return undefined;
  }

  #list(list: readonly unknown[], left: number): Excess | undefined {
    let excess = this.#count(list.length);
    for (let index = 0; index < list.length && !excess; index++) excess = this.#inner(list[index], left);
    return excess;
  }

  #inner(value: unknown, left: number): Excess | undefined {
    return typeof value === 'object' && value !== null ? this.into(value, left - 1) : undefined;
  }

  #count(more: number): Excess | undefined {
    this.#values += more;
    return this.#values > LARGEST ? 'record.too-large' : undefined;
  }
}
