import { ENTITY_NAMES, type EntityName, isEntityName, type ReadItem } from '@emis-sdk/model';
import type { Batches } from '../roster/roster.ts';
import type { LineReader } from './line-reader.ts';
import { recordItems } from './record-items.ts';

/**
 * A file of records of several entities, in any order. The first pass notes the entity of each line, in one byte; after that the file is
 * read once for each entity that it holds, and only the lines of that entity are parsed.
 */
export class MixedFile {
  readonly counts = new Map<EntityName, number>();
  /** Whether its lines stand in the order of the entities, so that one pass will do. */
  sorted = true;
  readonly #reader: LineReader;
  readonly #edition: string;
  /** Row -> place in `ENTITY_NAMES`, plus one; 0 for a line that is no record. */
  #entities = new Uint8Array(1024);
  #last = 0;

  constructor(reader: LineReader, edition: string) {
    this.#reader = reader;
    this.#edition = edition;
  }

  /** Reads the file once, tells what is wrong with it, and notes where its records are. */
  survey(): Batches {
    return this.#reader.read(
      (row, object, items) => {
        const { entity, record, ...others } = object;
        const named = typeof entity === 'string' && isEntityName(entity);
        const whole = typeof record === 'object' && record !== null && !Array.isArray(record);
        if (!named || !whole || Object.keys(others).length > 0)
          items.push(this.#reader.unread(row, 'emis.not-a-record'));
        else this.#note(row, entity);
      },
      { tells: true },
    );
  }

  /** The records of one entity. */
  async *read(entity: EntityName): Batches {
    if (!this.counts.has(entity)) return;
    const make = recordItems(entity, this.#reader.file, this.#edition);
    const place = ENTITY_NAMES.indexOf(entity) + 1;
    const take = (row: number, { record }: Record<string, unknown>, items: ReadItem[]): void => {
      items.push(make(row, record as Record<string, unknown>));
    };
    yield* this.#reader.read(take, { tells: false, wants: (row) => this.#entities[row] === place });
  }

  /** All records, in the order of the lines. */
  readAll(): Batches {
    const makers = new Map(
      [...this.counts.keys()].map((entity) => [entity, recordItems(entity, this.#reader.file, this.#edition)]),
    );
    return this.#reader.read(
      (row, { entity, record }, items) => {
        const item = makers.get(entity as EntityName)?.(row, record as Record<string, unknown>);
        if (item) items.push(item);
      },
      { tells: false, wants: (row) => this.#entities[row] !== 0 },
    );
  }

  #note(row: number, entity: EntityName): void {
    if (row >= this.#entities.length) {
      const more = new Uint8Array(Math.max(row + 1, this.#entities.length * 2));
      more.set(this.#entities);
      this.#entities = more;
    }
    const place = ENTITY_NAMES.indexOf(entity) + 1;
    this.sorted &&= place >= this.#last;
    this.#last = place;
    this.#entities[row] = place;
    this.counts.set(entity, (this.counts.get(entity) ?? 0) + 1);
  }
}
