import { ENTITY_NAMES, type EntityName, LANGUAGES } from '@emis-sdk/model';
import type { CountryFacts } from '../fields/country-facts.ts';
import { fieldFacts } from '../fields/field-kind.ts';
import { foldedName } from '../fields/folded-name.ts';
import { fieldLabel } from '../words/field-labels.ts';
import type { FieldColumn } from './field-column.ts';
import { ROLE_SHEETS } from './sheet-kinds.ts';

/** The headings by which people know the columns of one kind of row. */
export interface Headings {
  find(heading: string): FieldColumn | undefined;
}

/** Headings of every kind of row, the likeliest first: students, staff, guardians, then every kind of record by itself. */
export function headingsFor(country?: CountryFacts): readonly Headings[] {
  const key = country ?? NOWHERE;
  const known = made.get(key) ?? [
    ...ROLE_SHEETS.map(({ joins }) => headingsOf(['person', joins], country)),
    ...ENTITY_NAMES.map((entity) => headingsOf([entity], country)),
  ];
  made.set(key, known);
  return known;
}

const NOWHERE = {};
const made = new WeakMap<object, readonly Headings[]>();

function headingsOf(entities: readonly EntityName[], country?: CountryFacts): Headings {
  const byHeading = new Map<string, FieldColumn>();
  const add = (heading: string, column: FieldColumn) => {
    const folded = foldedName(heading);
    if (folded !== '' && !byHeading.has(folded)) byHeading.set(folded, column);
  };
  entities.forEach((entity, index) => {
    for (const { type, on, title } of country?.identifiers ?? []) {
      if (!on.includes(entity)) continue;
      const column = { entity, field: 'identifiers', identifier: type };
      for (const language of LANGUAGES) {
        add(title[language], column);
        add(title[language].replace(/\s*\(.*$/, ''), column);
      }
      add(type, column);
    }
    for (const [field, { deprecated }] of fieldFacts(entity)) {
      // The id of the joined record is made of the others.
      if (deprecated || field === 'extensions' || (index > 0 && field === 'id')) continue;
      const column = { entity, field };
      add(field, column);
      for (const language of LANGUAGES) add(fieldLabel(entity, field, language), column);
    }
  });
  return { find: (heading) => byHeading.get(foldedName(heading)) };
}
