import type { EntityName } from '@emis-sdk/model';
import { codeReader } from '../fields/code-reader.ts';
import { type CountryFacts, codeListIn } from '../fields/country-facts.ts';
import { fieldFacts } from '../fields/field-kind.ts';
import { foldedName } from '../fields/folded-name.ts';
import { CODE_SYNONYMS } from '../words/field-synonyms.ts';
import type { ColumnSample } from './column-sample.ts';

/** More own codes than this are no table that a person fills in. */
const MOST_CODES = 100;

/**
 * The table of own codes of a column, where they are not those of the standard: with its codes where they are beyond doubt, and open where a person must say. `M` is left
 * open for sex, which is masculino to one product and mujer to another.
 */
export function openLookup(
  entity: EntityName,
  field: string,
  { distinct }: ColumnSample,
  country: CountryFacts,
): Record<string, string | null> | undefined {
  const id = fieldFacts(entity).get(field)?.codeList;
  const list = id === undefined ? undefined : codeListIn(country, id);
  if (id === undefined || !list || distinct.size === 0 || distinct.size > MOST_CODES) return undefined;
  const read = codeReader(list);
  const values = [...distinct].sort();
  if (values.every((value) => read(value) !== undefined)) return undefined;
  const synonyms = CODE_SYNONYMS[id] ?? {};
  return Object.fromEntries(
    values.map((value) => {
      const folded = foldedName(value);
      const synonym = Object.hasOwn(synonyms, folded) ? synonyms[folded] : undefined;
      return [value, read(value) ?? synonym ?? null];
    }),
  );
}
