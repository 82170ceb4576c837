import type { EntityName, OpenDataset, RawRecord, ReadItem } from '@emis-sdk/model';
import type { Grant, Loss } from '@emis-sdk/plugin';
import type { Guard } from './guard.ts';

type Granted = ReadonlyMap<EntityName, ReadonlySet<string>>;

/** The fields that a format is shown of each kind of record: those granted, and the id. */
export function grantedFields(grants: readonly Grant[]): Granted {
  const fields = new Map<EntityName, Set<string>>();
  for (const grant of grants) {
    if (grant.kind !== 'read') continue;
    const known = fields.get(grant.entity) ?? new Set(['id']);
    for (const field of grant.fields) known.add(field);
    fields.set(grant.entity, known);
  }
  return fields;
}

/** The records that a format may write, with the fields that it may see of them; all else is told as lost. */
export async function* shownRecords(
  open: OpenDataset,
  granted: Granted,
  { observer }: Guard,
  onLost: (loss: Loss) => void,
): AsyncIterable<readonly ReadItem[]> {
  for await (const items of open()) {
    yield items.flatMap((item): ReadItem[] => {
      // What is said of files and rows may name values: it is for people, not for plugins. Removals are ids.
      if (item.type === 'file') return [];
      if (item.type === 'finding') {
        const removes = item.removes?.filter(({ entity }) => granted.has(entity)) ?? [];
        return removes.length === 0
          ? []
          : [{ ...item, finding: { ...item.finding, params: {}, personal: {} }, removes }];
      }
      const { entity, record } = item;
      const fields = granted.get(entity);
      if (!fields) {
        onLost({ entity, reason: 'no-place-for-entity' });
        return [];
      }
      const shown: Record<string, unknown> = {};
      for (const [name, value] of Object.entries(record)) {
        if (fields.has(name)) shown[name] = value;
        else for (const field of lostNames(name, value)) onLost({ entity, field, reason: 'no-place-for-field' });
      }
      const seen = shown as RawRecord;
      return [{ ...item, record: observer?.record(entity, [...fields], seen) ?? seen, columns: {}, findings: [] }];
    });
  }
}

/** What is kept under `extensions` is lost one by one. */
function lostNames(field: string, value: unknown): readonly string[] {
  const inside = field === 'extensions' && typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return inside.length > 0 ? inside.map((name) => `extensions.${name}`) : [field];
}
