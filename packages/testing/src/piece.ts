/** Text to be added to a file. Pieces of many files come in turn; those of one file, in their order, are its whole text. */
export interface Piece {
  readonly file: string;
  readonly text: string;
}

/** The files that pieces make, in the order of their names. */
export function filesOf(pieces: Iterable<Piece>): Map<string, string> {
  const texts = new Map<string, string[]>();
  for (const { file, text } of pieces) {
    const parts = texts.get(file);
    if (parts) parts.push(text);
    else texts.set(file, [text]);
  }
  return new Map(
    [...texts].map(([file, parts]) => [file, parts.join('')] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
