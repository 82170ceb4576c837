import type { EntityName, RawRecord } from '@emis-sdk/model';
import { referencesOf } from '@emis-sdk/model';

/** A record with the entity that it belongs to. */
export interface EntityRecord {
  readonly entity: EntityName;
  readonly record: RawRecord;
}

interface Waiting {
  readonly item: EntityRecord;
  readonly id: string;
  readonly missing: Set<string>;
}

/**
 * Puts records of one entity that point to each other in order, a territory before those that it contains.
 * Only what comes too early waits; members of a circle come out last, in the order in which they came.
 */
export class ParentsFirst {
  readonly #awaited: ReadonlySet<string>;
  readonly #released = new Set<string>();
  readonly #waiting = new Map<string, Waiting>();
  readonly #waitingFor = new Map<string, Waiting[]>();

  /** @param awaited the ids that some record refers to before they come */
  constructor(awaited: ReadonlySet<string>) {
    this.#awaited = awaited;
  }

  /** Takes the next record and gives those that may go now. */
  take(item: EntityRecord): EntityRecord[] {
    const id = String(item.record.id);
    const parents = referencesOf(item.entity, item.record).filter(
      ({ targets, id: to }) => targets.includes(item.entity) && to !== id,
    );
    const missing = new Set(
      parents
        .map((parent) => parent.id)
        .filter((to) => this.#waiting.has(to) || (this.#awaited.has(to) && !this.#released.has(to))),
    );
    if (missing.size === 0) return this.#release(item, id);
    const waiting = { item, id, missing };
    this.#waiting.set(id, waiting);
    for (const to of missing) {
      const others = this.#waitingFor.get(to);
      if (others) others.push(waiting);
      else this.#waitingFor.set(to, [waiting]);
    }
    return [];
  }

  /** What still waits when all records have come. */
  rest(): EntityRecord[] {
    return [...this.#waiting.values()].map(({ item }) => item);
  }

  #release(item: EntityRecord, id: string): EntityRecord[] {
    const ready = [{ item, id }];
    for (const one of ready) {
      if (this.#awaited.has(one.id)) this.#released.add(one.id);
      this.#waiting.delete(one.id);
      for (const waiting of this.#waitingFor.get(one.id) ?? []) {
        waiting.missing.delete(one.id);
        if (waiting.missing.size === 0) ready.push(waiting);
      }
      this.#waitingFor.delete(one.id);
    }
    return ready.map((one) => one.item);
  }
}
