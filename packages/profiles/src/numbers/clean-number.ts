/** Upper case, plain hyphens, no blanks: what a spreadsheet or a typist may have changed. */
export function cleanNumber(value: string): string {
  return value
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .toUpperCase();
}
