import type { MessageText } from '@emis-sdk/model';

/** Words for what is wrong with a table of population, in English. The other languages cover the same codes. */
export const POPULATION_IN_ENGLISH = {
  'population.bad-value': {
    title: 'A row of the population that cannot be used',
    meaning: 'The column {$column} holds “{$found}”, which cannot be used there. The row was left out.',
    fix: 'Write years with four digits, ages and people as plain numbers, sex as female, male or blank, and in every row the source and edition.',
    developer:
      'territory,year,age,sex,population,source,edition: age in completed years, one age a row; population with a point for decimals and no separators of thousands. M and F are not taken, because they differ between languages.',
  },
  'population.twice': {
    title: 'The same population twice',
    meaning: 'There is a number for this territory, year, age and sex already. The row was left out.',
    fix: 'Keep one of the two rows.',
    developer:
      'The key is territory, year, age and sex. Rows of subgroups, such as urban and rural, have to be added up before.',
  },
  'population.other-source': {
    title: 'Population of another source',
    meaning: 'The file began with {$source}, {$edition}. This row is of another source or edition and was left out.',
    fix: 'Make one file for each source and edition.',
    developer: 'Source and edition are the same in all rows, so that no indicator mixes two.',
  },
} as const satisfies Readonly<Record<string, MessageText>>;

export type PopulationCode = keyof typeof POPULATION_IN_ENGLISH;
