import { ENTITIES, ENTITY_NAMES, type Field } from '@emis-sdk/model';
import { expect, it } from 'vitest';
import { ONEROSTER_1_2_COLUMNS } from './columns-1.2.ts';

it('every field that the standard says to be in OneRoster 1.2 is a column of it', () => {
  const strangers = ENTITY_NAMES.flatMap((entity) =>
    Object.entries<Field>(ENTITIES[entity].fields).flatMap(([name, { same }]) => {
      if (same?.oneRoster === undefined) return [];
      const [file, column] = same.oneRoster.split('.');
      const known = ONEROSTER_1_2_COLUMNS[`${file}.csv`]?.some((one) => one.name === column);
      return known ? [] : [`${entity}.${name}: ${same.oneRoster}`];
    }),
  );
  expect(strangers).toEqual([]);
});
