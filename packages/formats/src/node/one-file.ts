import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { WritableFormat } from '../format.ts';
import { OutputError } from '../output-error.ts';
import type { WrittenPart } from '../writing.ts';

/** Endings of files, which nobody gives to a folder. */
const OF_A_FILE = /\.(csv|tsv|txt|json|jsonl|ndjson|xml|xlsx|parquet)$/i;

/**
 * Whether a format is to be written as one file, because it always is one or because the target is the name of one. A folder that is there
 * already is a folder, whatever its name.
 *
 * @throws {OutputError} `output.several-files` when the target is the name of a file that the format cannot be
 */
export async function asOneFile(format: WritableFormat, target: string): Promise<boolean> {
  if (format.gives === 'one-file') return true;
  if (!OF_A_FILE.test(target) || (await stat(target).catch(() => undefined))?.isDirectory()) return false;
  if (format.oneFile !== undefined && target.toLowerCase().endsWith(format.oneFile)) return true;
  throw severalFiles(target);
}

/**
 * Passes on the parts of one file.
 *
 * @throws {OutputError} `output.several-files` when a second one begins
 */
export async function* onlyFile(parts: AsyncIterable<WrittenPart>, target: string): AsyncGenerator<WrittenPart> {
  let first: string | undefined;
  for await (const part of parts) {
    first ??= part.file;
    if (part.file !== first) throw severalFiles(target, [first, part.file]);
    yield part;
  }
}

function severalFiles(target: string, files: readonly string[] = []): OutputError {
  const path = resolve(target);
  const names = files.length === 0 ? '' : ` (${files.join(', ')} …)`;
  return new OutputError(
    'output.several-files',
    `${path} is the name of one file, and these are several${names}. Give a folder, or a name that ends in .zip.`,
    { path, name: basename(path), names },
  );
}
