import { describe, expect, it } from 'vitest';
import { PROBABLY_SAME, samePerson } from './same-person.ts';

const ana = {
  givenName: 'María José',
  familyName: "O'Higgins",
  secondFamilyName: 'Núñez',
  birthDate: '2016-03-01',
  sex: 'female',
  identifiers: [{ type: 'cl.run', value: '12.531.909-2' }],
};

describe('whether two records are of one person', () => {
  it.each([
    [
      'the same number, however it is written',
      { givenName: 'Mari', identifiers: [{ type: 'cl.run', value: '125319092' }] },
      55,
      ['identifier'],
    ],
    [
      'the same names and day, as the rule has it',
      { givenName: 'MARIA JOSE', familyName: 'OHIGGINS', secondFamilyName: 'Nunez', birthDate: '2016-03-01' },
      PROBABLY_SAME,
      ['names', 'birth-date'],
    ],
    ['all of it', { ...ana }, 100, ['identifier', 'names', 'birth-date']],
    [
      'a day and a month the other way round',
      { ...ana, birthDate: '2016-01-03', identifiers: [] },
      38,
      ['names', 'birth-date-swapped'],
    ],
    ['a surname less', { ...ana, secondFamilyName: undefined, identifiers: [] }, 32, ['given-name', 'birth-date']],
    [
      'another number of the same kind',
      { ...ana, identifiers: [{ type: 'cl.run', value: '1-9' }] },
      10,
      ['names', 'birth-date'],
    ],
    [
      'a number of another kind',
      { ...ana, identifiers: [{ type: 'cl.ipe', value: '12.531.909-2' }] },
      50,
      ['names', 'birth-date'],
    ],
    [
      'numbers of the products’ own',
      { givenName: 'Eva', identifiers: [{ type: 'local', value: '12.531.909-2' }] },
      0,
      [],
    ],
    ['a twin', { ...ana, givenName: 'Eva', identifiers: [] }, 20, ['birth-date']],
    ['nothing', {}, 0, []],
    ['what is no person', { identifiers: [null, 7, { type: 1 }], givenName: 3, birthDate: [] }, 0, []],
  ])('%s', (_, other, score, because) => {
    expect(samePerson(ana, other)).toEqual({ score, because });
    expect(samePerson(other, ana)).toEqual({ score, because });
  });
});
