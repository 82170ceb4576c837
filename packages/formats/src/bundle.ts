/** A file to be read. It can be opened again and again, from its start each time: reading a bundle takes several passes. */
export interface ByteSource {
  /** The name inside the bundle, without the folder: `users.csv`. */
  readonly name: string;
  /** Length in bytes, where it is known beforehand. */
  readonly size?: number;
  /** Its bytes in chunks of any size. A chunk is good until the next one is asked for: who keeps bytes of it keeps a copy. */
  open(): AsyncIterable<Uint8Array>;
  /** Whether bytes are whole letters of UTF-8, where the platform has a quicker answer than to decode them. */
  isUtf8?(bytes: Uint8Array): boolean;
}

/** Files that were sent together: a folder, a zip, or what a person dropped on a page. */
export interface Bundle {
  /** Where the files come from, for people. */
  readonly origin: string;
  readonly files: readonly ByteSource[];
}

/**
 * A bundle from texts or bytes in memory, for browsers and tests.
 *
 * @example
 * const bundle = memoryBundle({ 'orgs.csv': 'sourcedId,name,type\no1,Escuela 1,school\n' });
 */
export function memoryBundle(files: Readonly<Record<string, string | Uint8Array>>, origin = 'memory'): Bundle {
  return { origin, files: Object.entries(files).map(([name, content]) => memorySource(name, content)) };
}

function memorySource(name: string, content: string | Uint8Array): ByteSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    async *open() {
      yield bytes;
    },
  };
}
