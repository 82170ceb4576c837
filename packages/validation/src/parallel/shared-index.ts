import type { EntityName } from '@emis-sdk/model';
import { IdTable, type SharedIds } from '../keys/id-table.ts';

/** The ids of those entities that are complete, as a thread sees them that does not keep them. */
export class SharedIndex {
  readonly #tables = new Map<EntityName, IdTable>();

  /** Takes the ids of an entity; none when they cannot be looked at from here. */
  take(entity: EntityName, ids: SharedIds | undefined): void {
    if (ids) this.#tables.set(entity, IdTable.from(entity, ids));
  }

  has(entity: EntityName): boolean {
    return this.#tables.has(entity);
  }

  tableOf(entity: EntityName): IdTable {
    const table = this.#tables.get(entity);
    if (!table) throw new TypeError(`The ids of ${entity} are not there yet`);
    return table;
  }

  /** As that of the index: nothing when no record has the field. */
  fieldBy(entity: EntityName, field: string): { get(number: number): unknown } | undefined {
    const kept = this.#tables.get(entity)?.fieldBy(field);
    return kept?.isBlank === false ? kept : undefined;
  }
}
