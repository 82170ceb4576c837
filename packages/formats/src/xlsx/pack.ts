import { Zip, ZipDeflate } from 'fflate';

/** The first day that a zip knows: the same records make the same bytes, whenever they are written. */
const NO_DATE = new Date(1980, 0, 1);
const LEVEL = 6;

/** A part of a package, in pieces of text or bytes. */
export interface PackedPart {
  readonly path: string;
  readonly pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;
}

/** Packs parts into a zip as they come. */
export async function* pack(parts: AsyncIterable<PackedPart>): AsyncGenerator<Uint8Array> {
  let made: Uint8Array[] = [];
  let failed: Error | undefined;
  const zip = new Zip((error, piece) => {
    if (error) failed = error;
    else made.push(piece);
  });
  const take = (): Uint8Array[] => {
    if (failed) throw failed;
    const taken = made;
    made = [];
    return taken;
  };
  const encoder = new TextEncoder();
  for await (const { path, pieces } of parts) {
    const entry = new ZipDeflate(path, { level: LEVEL });
    entry.mtime = NO_DATE;
    zip.add(entry);
    for await (const piece of pieces) {
      const bytes = typeof piece === 'string' ? encoder.encode(piece) : piece;
      if (bytes.length > 0) entry.push(bytes);
      yield* take();
    }
    entry.push(new Uint8Array(0), true);
    yield* take();
  }
  zip.end();
  yield* take();
}
