import { ENTITY_NAMES, type EntityName, type RawRecord, type ReadItem } from '@emis-sdk/model';
import { CURRENT_EDITION } from '@emis-sdk/model/standard';
import type { Bundle, ByteSource } from '../bundle.ts';
import { listUnexpected } from '../not-read.ts';
import type { Batches } from '../roster/roster.ts';
import type { ReadingContext } from '../table/reading-context.ts';
import { recordFiles } from './files.ts';
import { LineReader } from './line-reader.ts';
import { MANIFEST_FILE } from './manifest.ts';
import { MixedFile } from './mixed-file.ts';
import { type FoundManifest, readManifest } from './read-manifest.ts';
import { recordItems } from './record-items.ts';

/** Reads records of the standard, one a line, from a file for each entity or from files in which each line says its entity. */
export async function* readNdjson(bundle: Bundle, context: ReadingContext): Batches {
  const manifest = await readManifest(bundle);
  if (manifest) yield tellManifest(manifest, context);
  const edition = manifest?.edition ?? CURRENT_EDITION;
  const { own, mixed } = recordFiles(bundle);
  const known = new Set<ByteSource>([...own.map(({ source }) => source), ...mixed]);
  if (manifest) known.add(manifest.source);
  yield listUnexpected(bundle, known, context);

  const mixedFiles: MixedFile[] = [];
  for (const source of mixed) {
    const { reader, items } = await LineReader.open(source, context);
    yield items;
    if (!reader) continue;
    const file = new MixedFile(reader, edition);
    yield* file.survey();
    mixedFiles.push(file);
  }
  const counts = new Map<EntityName, number>();
  for (const file of mixedFiles) for (const [entity, rows] of file.counts) add(counts, entity, rows);
  const [only] = mixedFiles;
  if (own.length === 0 && mixedFiles.length === 1 && only?.sorted) yield* only.readAll();
  else yield* readByEntity();
  if (manifest?.ours) yield tellCounts(manifest, counts, context);

  async function* readByEntity(): Batches {
    for (const entity of ENTITY_NAMES) {
      for (const { source } of own.filter((each) => each.entity === entity)) {
        const { reader, items } = await LineReader.open(source, context);
        yield items;
        if (!reader) continue;
        const make = recordItems(entity, reader.file, edition);
        const take = (row: number, object: RawRecord, made: ReadItem[]): void => {
          made.push(make(row, object));
        };
        for await (const piece of reader.read(take, { tells: true })) {
          // Lines that cannot be read count: what is wrong with them is told where they stand.
          for (const item of piece) if (item.type === 'file') add(counts, entity, item.rows);
          yield piece;
        }
      }
      for (const file of mixedFiles) yield* file.read(entity);
    }
  }
}

function add(counts: Map<EntityName, number>, entity: EntityName, rows: number): void {
  counts.set(entity, (counts.get(entity) ?? 0) + rows);
}

function tellManifest({ source, wrong }: FoundManifest, { finding }: ReadingContext): ReadItem[] {
  return wrong.map((property) => ({
    type: 'finding',
    finding: finding('emis.bad-manifest', { file: source.name }, { params: { property } }),
    unread: false,
  }));
}

/** A file that was cut short has fewer lines than its manifest says: nothing else would tell. */
function tellCounts(
  { counts: said }: FoundManifest,
  found: ReadonlyMap<EntityName, number>,
  { finding }: ReadingContext,
): ReadItem[] {
  const wrong = [...new Set([...said.keys(), ...found.keys()])].filter(
    (entity) => (said.get(entity) ?? 0) !== (found.get(entity) ?? 0),
  );
  return wrong.map((entity) => {
    const params = { entity, expected: said.get(entity) ?? 0, found: found.get(entity) ?? 0 };
    return {
      type: 'finding',
      finding: finding('emis.count-differs', { file: MANIFEST_FILE }, { params }),
      unread: false,
    };
  });
}
