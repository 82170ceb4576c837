import type { Bundle, ByteSource } from './bundle.ts';
import { scanEncoding } from './csv/encoding.ts';
import { findFile } from './find-file.ts';
import type { TableSpec } from './table/column.ts';
import { readHeaderLine } from './table/header-line.ts';

/** The names of the columns of a file in a bundle, in lower case; none when it is not there or cannot be read. */
export async function columnsOf(bundle: Bundle, spec: TableSpec): Promise<ReadonlySet<string>> {
  const source = findFile(bundle, spec.file);
  const line = source ? await headerOf(source, spec) : undefined;
  return new Set(line?.cells.map((name) => name.trim().toLowerCase()));
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
