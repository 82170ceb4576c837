/**
 * What a table says of a key that comes out of a file. Cells hold anything, `__proto__` and `constructor` too, of which every object says
 * something that is in no table.
 *
 * @example ownValue({ M: 'male' }, 'constructor') // undefined
 */
export function ownValue<Value>(table: Readonly<Record<string, Value>>, key: string | undefined): Value | undefined {
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
