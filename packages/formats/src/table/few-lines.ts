import type { ByteSource } from '../bundle.ts';
import type { RowSink } from '../csv/tokenizer.ts';
import type { Rows } from './row-set.ts';

/** Lines that stand apart are put together up to so many bytes, which are as many as are decoded at once. */
const TOGETHER = 65_536;

const LINE_FEED = 10;

/** A few lines of a file: those between them are not even decoded, and nothing is read behind the last one. */
export interface FewLines {
  /** A file as if no other lines stood in it. Its encoding has to be one in which the byte of a line feed is nothing else. */
  of(source: ByteSource, signal: AbortSignal | undefined): ByteSource;
  /** What takes those lines under the numbers that they have in the whole file. */
  numbering(sink: RowSink): RowSink;
}

/** Picks lines out of a file, one row each. */
export function fewLines(wanted: Rows): FewLines {
  let row = 0;
  return {
    of: (source, signal) => ({ name: source.name, open: () => linesOf(source, wanted, signal) }),
    numbering: (sink) => ({
      line(_, text, from, to) {
        row = wanted.after(row);
        sink.line(row, text, from, to);
      },
      cells(_, cells, mark) {
        row = wanted.after(row);
        sink.cells(row, cells, mark);
      },
    }),
  };
}

async function* linesOf(source: ByteSource, wanted: Rows, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
  const together = new Uint8Array(TOGETHER);
  let used = 0;
  let line = 1;
  let next = wanted.after(0);
  reading: for await (const chunk of source.open()) {
    signal?.throwIfAborted();
    for (let at = 0; at < chunk.length; ) {
      const from = at;
      const isWanted = line === next;
      if (line > wanted.last) break reading;
      while (at < chunk.length && (line === next) === isWanted) {
        const end = chunk.indexOf(LINE_FEED, at);
        at = end === -1 ? chunk.length : end + 1;
        if (end === -1) break;
        if (isWanted) next = wanted.after(line);
        line++;
      }
      if (!isWanted) continue;
      const part = chunk.subarray(from, at);
      if (used + part.length > TOGETHER && used > 0) {
        yield together.subarray(0, used);
        used = 0;
      }
      if (part.length > TOGETHER) yield part;
      else {
        together.set(part, used);
        used += part.length;
      }
    }
  }
  if (used > 0) yield together.subarray(0, used);
}
