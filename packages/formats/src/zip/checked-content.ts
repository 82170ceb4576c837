import { BundleError } from '../bundle-error.ts';
import { wrongSize, type ZipEntry } from './entry-checks.ts';
import { brokenZip } from './zip-errors.ts';

/**
 * The unpacked bytes of an entry, counted and summed as they come: past the size that the archive states not one more is unpacked.
 *
 * @param crc32 the sum of a piece and those before it; each place has a fast one of its own
 * @throws {BundleError} `zip.wrong-size`, `zip.broken`
 */
export async function* checkedContent(
  path: string,
  entry: ZipEntry,
  chunks: AsyncIterable<Uint8Array>,
  crc32: (piece: Uint8Array, before: number) => number,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  let sum = 0;
  try {
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > entry.size) throw wrongSize(path, entry, 'more');
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (cause) {
    if (cause instanceof BundleError) throw cause;
    throw brokenZip(path, `${entry.name} cannot be unpacked`, cause);
  }
  if (size < entry.size) throw wrongSize(path, entry, 'fewer');
  if (sum !== entry.crc32) throw brokenZip(path, `${entry.name} does not have the checksum that the archive states`);
}
