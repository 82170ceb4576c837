/**
 * The values of a field through many records. Where few different ones repeat, each is sent once: codes, dates, schools, lists.
 */
export type Column =
  | { readonly kind: 'plain'; readonly values: readonly unknown[] }
  | { readonly kind: 'coded'; readonly values: readonly unknown[]; readonly codes: Uint16Array };

/** More different values than this are sent as they come. */
const MOST = 512;

export function packColumn(values: readonly unknown[]): Column {
  const codes = new Uint16Array(values.length);
  const known = new Map<unknown, number>();
  const distinct: unknown[] = [];
  for (const [place, value] of values.entries()) {
    const key = typeof value === 'object' && value !== null ? `\u0000${JSON.stringify(value)}` : value;
    let code = known.get(key);
    if (code === undefined) {
      if (distinct.length === MOST) return { kind: 'plain', values };
      code = distinct.length;
      distinct.push(value);
      known.set(key, code);
    }
    codes[place] = code;
  }
  return { kind: 'coded', values: distinct, codes };
}

/** Gives the value at a place. */
export function unpackColumn(column: Column): (place: number) => unknown {
  if (column.kind === 'plain') return (place) => column.values[place];
  const { values, codes } = column;
  return (place) => values[codes[place] ?? 0];
}
