import type { Bundle, ByteSource } from './bundle.ts';
import { scanEncoding } from './csv/encoding.ts';
import { findFile } from './find-file.ts';
import type { TableSpec } from './table/column.ts';
import { namesOf } from './table/header.ts';
import { readHeaderLine } from './table/header-line.ts';

/** The names of the columns of a file in a bundle, in lower case; none when it is not there or cannot be read. */
export async function columnsOf(bundle: Bundle, spec: TableSpec): Promise<ReadonlySet<string>> {
  const source = findFile(bundle, spec.file);
  return new Set(source ? (await headerNames(source, spec)).map((name) => name.toLowerCase()) : []);
}

/** The names of the columns of a file, those of the format where it knows them however they are written; none when it cannot be read. */
export async function headerNames(source: ByteSource, spec: TableSpec): Promise<readonly string[]> {
  const { encoding } = await scanEncoding(beginning(source));
  const line = encoding && (await readHeaderLine(source, encoding, spec));
  return line ? namesOf(line.cells, spec) : [];
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
