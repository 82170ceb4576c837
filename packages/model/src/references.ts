import type { EntityName } from './entity-names.ts';

/** A record before anyone has checked it: a plain JSON-safe object. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** One reference of a record to another. */
export interface Reference {
  readonly path: string;
  readonly targets: readonly EntityName[];
  readonly id: string;
}

/** Fields that point to other records, with the entities that they may point to. */
export type ReferenceFields = readonly (readonly [field: string, targets: readonly EntityName[]])[];

/** Every reference that a record makes by these fields. Values that are no text are passed over. */
export function referencesBy(fields: ReferenceFields, record: RawRecord): Reference[] {
  const references: Reference[] = [];
  for (const [path, targets] of fields) {
    const value = record[path];
    if (typeof value === 'string') references.push({ path, targets, id: value });
    else if (Array.isArray(value)) {
      value.forEach((id: unknown, index) => {
        if (typeof id === 'string') references.push({ path: `${path}.${index}`, targets, id });
      });
    }
  }
  return references;
}
