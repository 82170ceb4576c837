import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Writes a header and so many rows. */
export async function writeLines(
  path: string,
  header: string,
  make: (row: number) => string,
  rows: number,
  footer = '',
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const pieces = function* (): Generator<string> {
    let text = `${header}\n`;
    for (let row = 0; row < rows; row++) {
      text += `${make(row)}\n`;
      if (text.length < 100_000) continue;
      yield text;
      text = '';
    }
    yield text + footer;
  };
  await pipeline(Readable.from(pieces()), createWriteStream(path));
}
