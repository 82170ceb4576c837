const REFERENCE = /^([A-Z]{1,3})([1-9]\d{0,6})$/;

/** The place of a cell from its name: `C7` is column 2 (counted from 0) of row 7. */
export function cellOf(reference: string): { readonly column: number; readonly row: number } | undefined {
  const match = REFERENCE.exec(reference);
  if (!match) return undefined;
  const [, letters = '', row = ''] = match;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { column: column - 1, row: Number(row) };
}

/** The letters of a column, counted from 0: `A`, `Z`, `AA`. */
export function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The name of a cell from its column, counted from 0, and its row. */
export function cellName(column: number, row: number): string {
  return `${lettersOf(column)}${row}`;
}
