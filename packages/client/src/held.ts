import type { EntityName, RawRecord, RecordKey } from '@emis-sdk/model';
import { referencesOf } from '@emis-sdk/model/sending';

/** A rejected record that others wait for. */
export interface HeldBecause extends RecordKey {
  /** How many records wait for it, directly or through others. */
  readonly holds: number;
}

/** Which records cannot go because the EMIS rejected what they depend on. */
export class HeldRecords {
  /** Every record that did not get through -> the rejected record at the root of it. */
  readonly #roots = new Map<string, RecordKey>();
  readonly #holds = new Map<string, number>();
  /** How many were held so far. */
  total = 0;

  /** The EMIS rejected this record. */
  reject({ entity, id }: RecordKey): void {
    this.#roots.set(nameOf({ entity, id }), { entity, id });
  }

  /** The rejected record for which this one has to wait, if any. It is then held itself, and what depends on it too. */
  hold(entity: EntityName, record: RawRecord): RecordKey | undefined {
    if (this.#roots.size === 0) return undefined;
    const root = referencesOf(entity, record)
      .flatMap(({ targets, id }) => targets.map((target) => this.#roots.get(nameOf({ entity: target, id }))))
      .find((found) => found !== undefined);
    if (!root) return undefined;
    this.total++;
    this.#holds.set(nameOf(root), (this.#holds.get(nameOf(root)) ?? 0) + 1);
    if (typeof record.id === 'string') this.#roots.set(nameOf({ entity, id: record.id }), root);
    return root;
  }

  /** The rejected records that others wait for, most awaited first. */
  because(limit: number): HeldBecause[] {
    return [...this.#holds]
      .sort(([, a], [, b]) => b - a)
      .slice(0, limit)
      .flatMap(([name, holds]) => {
        const root = this.#roots.get(name);
        return root ? [{ ...root, holds }] : [];
      });
  }
}

function nameOf({ entity, id }: RecordKey): string {
  return `${entity}/${id}`;
}
