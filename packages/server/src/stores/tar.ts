export interface TarEntry {
  readonly path: string;
  /** Absent for a folder. */
  readonly data?: Uint8Array;
}

const BLOCK = 512;

/**
 * The files and folders of a tar archive as PGlite writes it (POSIX ustar, nothing but files and folders). The data are views
 * on the archive, not copies.
 */
export function* readTar(archive: Uint8Array): Generator<TarEntry> {
  const text = (at: number, length: number) => {
    const field = archive.subarray(at, at + length);
    const end = field.indexOf(0);
    return new TextDecoder('latin1').decode(end === -1 ? field : field.subarray(0, end));
  };
  // Two blocks of zeros end an archive.
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0; ) {
    const prefix = text(at + 345, 155);
    const name = text(at, 100);
    const size = Number.parseInt(text(at + 124, 12).trim() || '0', 8);
    const path = prefix ? `${prefix}/${name}` : name;
    const start = at + BLOCK;
    yield text(at + 156, 1) === '5' ? { path } : { path, data: archive.subarray(start, start + size) };
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
}
