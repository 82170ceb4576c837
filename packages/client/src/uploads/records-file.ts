import type { Outgoing } from '../batches.ts';

/** Characters that are gathered before they become bytes. */
const ENOUGH = 1_000_000;

/**
 * Writes records as the file that an upload takes: NDJSON, one `{"entity":…,"record":…}` a line, parents before children. A browser may put it on the
 * disk; in Node it stays in memory, so write large ones to a file yourself and open that by `openAsBlob` of `node:fs`.
 */
export async function recordsFile(records: AsyncIterable<Outgoing> | Iterable<Outgoing>): Promise<Blob> {
  const parts: Blob[] = [];
  let text = '';
  for await (const { entity, record } of records) {
    text += `${JSON.stringify({ entity, record })}\n`;
    if (text.length < ENOUGH) continue;
    parts.push(new Blob([text]));
    text = '';
  }
  return new Blob([...parts, text]);
}
