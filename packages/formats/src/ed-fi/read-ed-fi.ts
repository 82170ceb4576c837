import { ENTITY_NAMES, type ReadItem } from '@emis-sdk/model';
import type { Bundle, ByteSource } from '../bundle.ts';
import { listUnexpected } from '../not-read.ts';
import type { Batches } from '../roster/roster.ts';
import type { ReadingContext } from '../table/reading-context.ts';
import type { EdFiElement } from './element.ts';
import { ElementReader } from './element-reader.ts';
import { edFiFiles } from './files.ts';
import { recordMaker } from './make-record.ts';
import { Survey } from './survey.ts';
import type { Wanted } from './xml-reader.ts';

/**
 * Reads interchanges of Ed-Fi in XML and resources of its API in JSON, of data standards 3 to 6. All files are read once to count what is in
 * them and to note what other rows need; then, for each entity, the files that hold records of it.
 */
export async function* readEdFi(bundle: Bundle, context: ReadingContext): Batches {
  const files = edFiFiles(bundle);
  yield listUnexpected(bundle, new Set<ByteSource>(files.map(({ source }) => source)), context);
  const survey = new Survey(context);
  for (const file of files) {
    const { reader, findings } = await ElementReader.open(file, context);
    yield findings.map((finding): ReadItem => ({ type: 'finding', finding, unread: false }));
    if (reader) yield* survey.read(reader);
  }
  yield survey.notRead();
  for (const entity of ENTITY_NAMES) {
    for (const [reader, counts] of survey.counts) {
      const maps = [...counts.keys()]
        .flatMap((resource) => survey.mapsOf(resource))
        .filter((map) => map.entity === entity);
      if (maps.length === 0) continue;
      const makers = new Map(maps.map((map) => [map.resource, recordMaker(map, reader.file, survey, context)]));
      yield* readRecords(reader, makers);
    }
  }
  yield survey.leftOver();
}

type Maker = ReturnType<typeof recordMaker>;

async function* readRecords(reader: ElementReader, makers: ReadonlyMap<string, Maker>): Batches {
  let items: ReadItem[] = [];
  const take = {
    wants: (resource: string) => (makers.has(resource) ? 'built' : 'passed') as Wanted,
    element: (row: number, resource: string, element: EdFiElement): void => {
      const item = makers.get(resource)?.(row, element);
      if (item) items.push(item);
    },
    passed: () => {},
    fault: () => {},
  };
  for await (const _ of reader.read(take, false)) {
    if (items.length === 0) continue;
    yield items;
    items = [];
  }
  yield items;
}
