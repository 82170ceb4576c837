import type { Bundle, ByteSource } from './bundle.ts';
import { scanEncoding } from './csv/encoding.ts';
import { findFile } from './find-file.ts';
import type { TableSpec } from './table/column.ts';
import { readHeaderLine } from './table/header-line.ts';

/** The names of the columns of a file in a bundle, in lower case; none when it is not there or cannot be read. */
export async function columnsOf(bundle: Bundle, spec: TableSpec): Promise<ReadonlySet<string>> {
  const source = findFile(bundle, spec.file);
  return new Set(source ? (await headerNames(source, spec)).map((name) => name.toLowerCase()) : []);
}

/** The names of the columns of a file as they stand in it, without blanks around them; none when it cannot be read. */
export async function headerNames(source: ByteSource, spec: TableSpec): Promise<readonly string[]> {
  return (await headerOf(source, spec))?.cells.map((name) => name.trim()) ?? [];
}

async function headerOf(source: ByteSource, spec: TableSpec) {
  const { encoding } = await scanEncoding(beginning(source));
  return encoding ? readHeaderLine(source, encoding, spec) : undefined;
}

const ENOUGH = 65_536;

/** The first chunks of a file: by default enough to guess the encoding of its header, which is ASCII in all likelihood. */
export function beginning(source: ByteSource, most = ENOUGH): ByteSource {
  return {
    name: source.name,
    async *open() {
      let bytes = 0;
      for await (const chunk of source.open()) {
        bytes += chunk.length;
        yield chunk;
        if (bytes >= most) return;
      }
    },
  };
}
