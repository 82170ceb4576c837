import { PROFILE_IDS } from '@emis-sdk/profiles';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random.ts';
import { countryOf } from './countries.ts';

describe.each(PROFILE_IDS)('the country of the profile %s', (id) => {
  const { names, regions, grades, ruralGrades, cleanUnder } = countryOf(id);
  const given = [...names.girls, ...names.boys];
  const surnames = [...names.surnames, ...names.longSurnames];

  it('has names that stand once, and none that is a given name and a surname', () => {
    expect(new Set(names.girls).size).toBe(names.girls.length);
    expect(new Set(names.boys).size).toBe(names.boys.length);
    expect(new Set(surnames).size).toBe(surnames.length);
    expect(given.filter((name) => surnames.includes(name))).toEqual([]);
  });

  it('has no given name that begins another, so that two parts never make a third', () => {
    for (const name of given)
      expect(
        given.filter((other) => other.startsWith(`${name} `)),
        name,
      ).toEqual([]);
  });

  it('has names that Latin-1 can write, of all the kinds that software stumbles over', () => {
    const all = [...given, ...surnames];
    expect(all.filter((name) => [...name].some((letter) => letter > '\u00ff'))).toEqual([]);
    for (const kind of [/[^\u0020-\u007e]/, /'/, /-/, / /, /.{25}/])
      expect(
        all.some((name) => kind.test(name)),
        String(kind),
      ).toBe(true);
  });

  it('has numbers for a hundred thousand people', () => {
    const random = seededRandom(1);
    const numbers = countryOf(id).numbers(random);
    for (let people = 0; people < 100_000; people++) {
      numbers.person('guardian', random, { birthDate: '1986-05-04', sex: people % 2 ? 'female' : 'male' });
    }
  });

  it('is found by its code, and passes under its own profile', () => {
    expect(cleanUnder).toContain(id);
    expect(grades).toHaveLength(12);
    expect(ruralGrades).toBeLessThan(12);
    expect(regions.flatMap(({ municipalities }) => municipalities).length).toBeGreaterThan(5);
    expect(countryOf('br').id).toBe('brazil');
    expect(() => countryOf('zz')).toThrow('There is no profile');
  });
});
