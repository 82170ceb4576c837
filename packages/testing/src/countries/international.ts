import type { Country } from './country.ts';
import { BOYS, GIRLS, LONG_SURNAMES, SCHOOL_NAMES, SURNAMES } from './names-international.ts';
import { numberSource } from './number-source.ts';

/**
 * An invented country for the standard as it is, without any nation's numbers: school years from September to June in three
 * terms, grades as OneRoster writes them. Its code is one that ISO 3166 leaves to users.
 */
export const international: Country = {
  id: 'international',
  code: 'XA',
  words: {
    country: 'Ultramar',
    kinds: { public: 'Public School', private: 'Academy', rural: 'Village School' },
    numbered: (name, number) => `${name} No. ${number}`,
    general: 'General studies',
    subjects: [
      { id: 'language', title: 'Language Arts' },
      { id: 'mathematics', title: 'Mathematics' },
    ],
    multigrade: 'Multigrade room',
    workshop: { title: 'Chess club', name: '“Rook, Bishop and Señor Knight”', subject: 'Chess' },
  },
  names: { girls: GIRLS, boys: BOYS, surnames: SURNAMES, longSurnames: LONG_SURNAMES, schools: SCHOOL_NAMES },
  regions: [
    { code: 'XA-01', name: 'Windward', municipalities: [{ name: 'Port Áurea' }, { name: 'Saint Brigid' }] },
    { code: 'XA-02', name: 'Leeward', municipalities: [{ name: 'Montaña Clara' }, { name: 'New Truro' }] },
    { code: 'XA-03', name: 'Interior', municipalities: [{ name: 'Rio Ñandú' }, { name: "O'Hara Falls" }] },
  ],
  grades: Array.from({ length: 12 }, (_, index) => ({
    code: String(index + 1).padStart(2, '0'),
    title: `Grade ${index + 1}`,
    level: index < 6 ? '1' : index < 9 ? '2' : '3',
  })),
  ruralGrades: 6,
  // That of Brazil, the largest system of the region with a published count.
  meanSchool: 263,
  calendar: {
    title: 'School year',
    start: [-1, '09-07'],
    end: [0, '06-26'],
    terms: [
      { id: 'term-1', type: 'term', title: 'First term', start: [-1, '09-07'], end: [-1, '12-18'] },
      { id: 'term-2', type: 'term', title: 'Second term', start: [0, '01-05'], end: [0, '03-27'] },
      { id: 'term-3', type: 'term', title: 'Third term', start: [0, '04-13'], end: [0, '06-26'] },
    ],
    cutOff: '08-31',
  },
  cleanUnder: ['international'],
  studentNumber: 'national-id',
  numbers(random) {
    const national = numberSource(100_000_000, 999_999_999, random);
    const passport = numberSource(1_000_000, 9_999_999, random);
    const school = numberSource(10_000, 99_999, random);
    return {
      person(kind, chance) {
        const draw = chance.int(1, 100);
        if (kind === 'staff' || draw <= 94) return [{ type: 'national-id', value: String(national()) }];
        return kind === 'student' && draw <= 97 ? [{ type: 'passport', value: `XA${passport()}` }] : [];
      },
      school: () => [{ type: 'school-code', value: String(school()) }],
    };
  },
};
