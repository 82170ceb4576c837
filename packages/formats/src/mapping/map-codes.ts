import type { CodeList, EntityName, OpenDataset, RawRecord, ReadItem } from '@emis-sdk/model';
import { type CountryFacts, codeListIn } from '../fields/country-facts.ts';
import { fieldFacts } from '../fields/field-kind.ts';

/** What the values of some product are in a code list. */
export interface CodeTable {
  readonly id: string;
  /** The id of the code list: `sex`. */
  readonly list: string;
  /** Own value -> code of the list. */
  readonly codes: Readonly<Record<string, string>>;
}

export interface MapCodesOptions {
  /** Whose code lists they are. */
  readonly country?: CountryFacts;
  /** Told of each value that a code took the place of: by which table, in which field. Never the value. */
  onMapped?(table: string, entity: EntityName, field: string): void;
}

/** A field that has a code list, and what stands for values that are not in it. */
interface Coded {
  readonly name: string;
  readonly list: CodeList | undefined;
  readonly codes: ReadonlyMap<string, { readonly code: string; readonly table: string }>;
}

/**
 * A dataset in which codes stand in the place of values that tables know. A value that is a code of its list already stays as it is, and so does one that no
 * table knows: it is found when records are judged. Where two tables speak of one value, the first is right.
 *
 * @example
 * const open = mapCodes(() => format.read(bundle, options), host.codes(), { country: profile });
 */
export function mapCodes(
  open: OpenDataset,
  tables: readonly CodeTable[],
  { country, onMapped }: MapCodesOptions = {},
): OpenDataset {
  if (tables.length === 0) return open;
  const coded = new Map<EntityName, readonly Coded[]>();
  const codedOf = (entity: EntityName): readonly Coded[] => {
    const known = coded.get(entity) ?? codedFields(entity, tables, country);
    coded.set(entity, known);
    return known;
  };
  return async function* mapped() {
    for await (const items of open()) {
      yield items.map((item): ReadItem => {
        if (item.type !== 'record') return item;
        const record = mappedRecord(item.record, codedOf(item.entity), (table, field) =>
          onMapped?.(table, item.entity, field),
        );
        return record === item.record ? item : { ...item, record };
      });
    }
  };
}

function codedFields(entity: EntityName, tables: readonly CodeTable[], country: CountryFacts | undefined): Coded[] {
  return [...fieldFacts(entity)].flatMap(([name, { codeList }]): Coded[] => {
    const codes = new Map<string, { readonly code: string; readonly table: string }>();
    for (const table of tables) {
      if (table.list !== codeList) continue;
      for (const [value, code] of Object.entries(table.codes))
        if (!codes.has(value)) codes.set(value, { code, table: table.id });
    }
    if (codeList === undefined || codes.size === 0) return [];
    return [{ name, list: codeListIn(country, codeList), codes }];
  });
}

function mappedRecord(
  record: RawRecord,
  fields: readonly Coded[],
  tell: (table: string, field: string) => void,
): RawRecord {
  let changed: Record<string, unknown> | undefined;
  for (const { name, list, codes } of fields) {
    const one = (value: unknown): unknown => {
      const known = typeof value === 'string' && !list?.has(value) ? codes.get(value) : undefined;
      if (!known) return value;
      tell(known.table, name);
      return known.code;
    };
    const before = record[name];
    const after = Array.isArray(before) ? mappedList(before, one) : one(before);
    if (after === before) continue;
    changed ??= { ...record };
    changed[name] = after;
  }
  return changed ?? record;
}

/** The same list when nothing in it changes. */
function mappedList(values: readonly unknown[], one: (value: unknown) => unknown): readonly unknown[] {
  const after = values.map(one);
  return after.some((value, place) => value !== values[place]) ? after : values;
}
