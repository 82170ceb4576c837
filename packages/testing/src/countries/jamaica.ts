import type { Country } from './country.ts';
import { international } from './international.ts';
import { digitsFrom, mostly } from './mostly.ts';

/** Jamaica: TRN and account numbers of students; no code of schools is known, so theirs are five digits. */
export const jamaica: Country = {
  ...international,
  id: 'jamaica',
  code: 'JM',
  words: { ...international.words, country: 'Jamaica' },
  regions: [
    { code: 'JM-02', name: 'Saint Andrew', municipalities: [{ name: 'Half Way Tree' }, { name: 'Gordon Town' }] },
    { code: 'JM-08', name: 'Saint James', municipalities: [{ name: 'Montego Bay' }, { name: 'Cambridge' }] },
    { code: 'JM-04', name: 'Portland', municipalities: [{ name: 'Port Antonio' }, { name: 'Buff Bay' }] },
  ],
  // 492,278 students in 935 schools: January 2025.
  meanSchool: 526,
  cleanUnder: ['jamaica'],
  studentNumber: 'jm.trn',
  numbers(random) {
    const trn = digitsFrom(200_000_000, 999_999_999, random);
    const account = digitsFrom(1_000_000, 9_999_999, random);
    const school = digitsFrom(10_000, 99_999, random);
    return {
      person: mostly(
        () => [{ type: 'jm.trn', value: trn() }],
        () => ({ type: 'jm.student-account', value: `S-${account()}` }),
      ),
      school: () => [{ type: 'jm.school', value: school() }],
    };
  },
};
