import type { EntityName, OpenDataset, RawRecord } from '@emis-sdk/model';
import { MAX_LINE } from '../json/lines.ts';
import { parseRecord } from '../json/parse-record.ts';
import { PieceWriter } from '../piece-writer.ts';
import type { WriteOptions, WrittenPart } from '../writing.ts';
import { MANIFEST_FILE, manifestText } from './manifest.ts';

/** The file that holds records of every entity, where one file is asked for. Whoever writes it gives it a name. */
const MIXED_FILE = 'records.ndjson';

/**
 * Writes records one a line: a file for each entity that has any, and last the manifest with their number; or one file, each line of which
 * says its entity.
 */
export async function* writeNdjson(open: OpenDataset, options: WriteOptions): AsyncGenerator<WrittenPart> {
  const fileOf = (entity: EntityName) => (options.oneFile ? MIXED_FILE : `${entity}.ndjson`);
  const counts = new Map<EntityName, number>();
  const pieces = new PieceWriter();
  let entity: EntityName | undefined;
  for await (const items of open()) {
    options.signal?.throwIfAborted();
    for (const item of items) {
      if (item.type !== 'record') continue;
      if (item.entity !== entity) {
        if (entity) yield { file: fileOf(entity), bytes: pieces.rest() };
        entity = item.entity;
      }
      const line = lineOf(entity, item.record, options);
      if (line === undefined) continue;
      counts.set(entity, (counts.get(entity) ?? 0) + 1);
      pieces.add(`${line}\n`);
      const bytes = pieces.full();
      if (bytes) yield { file: fileOf(entity), bytes };
    }
  }
  if (options.oneFile) {
    yield { file: MIXED_FILE, bytes: pieces.rest() };
    return;
  }
  if (entity) yield { file: fileOf(entity), bytes: pieces.rest() };
  pieces.add(manifestText({ counts: Object.fromEntries(counts) }));
  yield { file: MANIFEST_FILE, bytes: pieces.rest() };
}

/** The record as JSON. What a reader would refuse is left out, and told: extensions first, since nobody has checked those. */
function lineOf(entity: EntityName, record: RawRecord, { onLost, oneFile }: WriteOptions): string | undefined {
  const whole = (json: string) => (oneFile ? `{"entity":"${entity}","record":${json}}` : json);
  const line = whole(JSON.stringify(record));
  if (isSafe(record, line)) return line;
  const { extensions, ...known } = record;
  if (extensions !== undefined) {
    const shorter = whole(JSON.stringify(known));
    if (parses(shorter)) {
      onLost?.({ entity, field: 'extensions', reason: 'value-left-out' });
      return shorter;
    }
  }
  onLost?.({ entity, reason: 'value-left-out' });
  return undefined;
}

/** What the standard has checked can be read again. Half a character shows as an escape, and only extensions nest. */
function isSafe({ extensions }: RawRecord, line: string): boolean {
  return (extensions === undefined && !line.includes('\\ud') && line.length <= MAX_LINE) || parses(line);
}

function parses(line: string): boolean {
  return line.length <= MAX_LINE && parseRecord(line).fault === undefined;
}
