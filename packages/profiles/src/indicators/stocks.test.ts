import { describe, expect, it } from 'vitest';
import { counted, type Piece, PLACES, pupils, valuesOf } from './counts-for-tests.ts';
import { Population } from './population.ts';

// The nation's population: 60 girls and 40 boys of each age from 6 to 11. Town t1, by its official code: 50 of each age, sexes together.
const population = new Population({ source: 'Instituto Nacional de Estadística', edition: 'projection 2024' });
for (let age = 6; age <= 11; age++) {
  population.add({ year: 2026, age, sex: 'female', people: 60 });
  population.add({ year: 2026, age, sex: 'male', people: 40 });
  population.add({ territory: '0101', year: 2026, age, people: 50 });
}

// Primary is meant for the ages of 6 to 9.
const PUPILS: readonly Piece[] = [
  ...PLACES,
  ...pupils({ many: 50, grade: '01', school: 's1', sex: 'female', age: 6, repeats: false }),
  ...pupils({ many: 30, grade: '01', school: 's1', sex: 'male', age: 6, repeats: false }),
  ...pupils({ many: 10, grade: '01', school: 's1', sex: 'male', age: 8, repeats: true }),
  ...pupils({ many: 40, grade: '02', school: 's1', sex: 'female', age: 9, repeats: false }),
  ...pupils({ many: 60, grade: '03', school: 's2', sex: 'female', age: 8, repeats: false }),
  ...pupils({ many: 30, grade: '03', school: 's2', sex: 'male', age: 12, repeats: false }),
  ...pupils({ many: 20, grade: '04', school: 's2', sex: 'male', age: 9, repeats: false }),
  ...pupils({ many: 10, grade: '05', school: 's2', sex: 'female', age: 9, repeats: false }),
  ...pupils({ many: 10, grade: '05', school: 's2', sex: 'male', age: 10, repeats: false }),
];
const all = { counts: counted(PUPILS), population };
const ofCountry = (id: string, options = all) => valuesOf(id, { ...options, kinds: ['country'] });

describe('enrolment over population', () => {
  it('gross: students of any age over the population of the official ages', () => {
    // Primary: 50+30+10+40+60+30+20 = 240 of 4 × 100. Girls 150/240, boys 90/160. Lower secondary: 20 of 2 × 100.
    expect(ofCountry('uis.gross-enrolment-ratio')).toEqual({
      'country 1': 60,
      'country 1 female': 62.5,
      'country 1 male': 56.25,
      'country 2': 10,
      'country 2 female': 8.3333,
      'country 2 male': 12.5,
    });
  });

  it('of a town by its own population, and never of a school; the other town has none, and says so', () => {
    // In t1: 130 of 4 × 50. Nobody counted t2, nor the region, and they are not added up.
    expect(
      valuesOf('uis.gross-enrolment-ratio', { ...all, kinds: ['municipality', 'region', 'school'] }),
    ).toMatchObject({
      't1 1': 65,
      't1 2': 0,
      't2 1': 'population',
      'north 1': 'population',
    });
    expect(Object.keys(valuesOf('uis.gross-enrolment-ratio', { ...all, kinds: ['school'] }))).toEqual([]);
  });

  it('net: only those of the official ages', () => {
    // 240 less the 30 who are 12: 210/400
    expect(ofCountry('uis.net-enrolment-rate')).toMatchObject({ 'country 1': 52.5, 'country 2': 5 });
  });

  it('adjusted net: those of primary age in secondary count as well', () => {
    // 210 and the 10 girls of 9 in grade 5: 220/400
    expect(ofCountry('uis.adjusted-net-enrolment-rate')).toMatchObject({ 'country 1': 55 });
  });

  it('out of school: who of these ages is nowhere', () => {
    // 400 − 220 = 180 of 400. Of the 200 aged 10 and 11 only 10 are in a school.
    expect(ofCountry('uis.out-of-school-rate')).toMatchObject({ 'country 1': 45, 'country 2': 95 });
  });

  it('has no answer where more children are enrolled than live there', () => {
    const few = new Population({ source: 'x', edition: 'y' });
    for (let age = 6; age <= 9; age++) few.add({ year: 2026, age, people: 50 });
    expect(ofCountry('uis.out-of-school-rate', { ...all, population: few })).toMatchObject({
      'country 1': 'consistent-population',
    });
  });

  it('intake: new entrants over the population of one age', () => {
    // Grade 1: 90 less 10 who repeat, of 100 aged 6. Last grade of primary: 20 of 100 aged 9.
    expect(ofCountry('uis.gross-intake-ratio-first-grade')).toMatchObject({ 'country 1': 80 });
    expect(ofCountry('uis.gross-intake-ratio-last-grade')).toMatchObject({ 'country 1': 20 });
  });

  it('expected intake to the last grade: intake times survival', () => {
    // 100 in each of grades 1 to 3 in 2025; in 2026 grade 2 has 40 new, grade 3 90, grade 4 20; 10 repeat grade 1.
    // Survival without repeats: 0.4 × 0.9 × 0.2 = 0.072. Expected: 0.8 × 0.072 = 5.76 %
    const earlier = ['01', '02', '03'].flatMap((grade) => pupils({ many: 100, grade, year: 2025 }));
    const counts = counted([...PUPILS, ...earlier], { repeatLimit: 0 });
    expect(
      ofCountry('uis.expected-gross-intake-ratio-last-grade', { ...all, counts, schoolYear: 2026 } as typeof all),
    ).toMatchObject({ 'country 1': 5.76 });
  });

  it('parity: the value of girls over that of boys', () => {
    // 62.5/56.25 = 1.1111; adjusted 2 − 56.25/62.5 = 1.1. Lower secondary: 8.3333/12.5 = 0.6667, below 1 and so the same.
    expect(ofCountry('uis.gender-parity-index.gross-enrolment-ratio')).toEqual({
      'country 1': 1.1111,
      'country 2': 0.6667,
    });
    expect(ofCountry('uis.adjusted-gender-parity-index.gross-enrolment-ratio')).toEqual({
      'country 1': 1.1,
      'country 2': 0.6667,
    });
  });

  it('says that the population is missing where none was given, or not of that year', () => {
    expect(ofCountry('uis.net-enrolment-rate', { counts: all.counts } as typeof all)).toMatchObject({
      'country 1': 'population',
    });
    const old = new Population({ source: 'x', edition: 'y' });
    for (let age = 6; age <= 9; age++) old.add({ year: 2025, age, people: 50 });
    expect(ofCountry('uis.net-enrolment-rate', { ...all, population: old })).toMatchObject({
      'country 1': 'population',
    });
  });
});

describe('over-age', () => {
  it('is two years or more above the intended age for the grade', () => {
    // Grade 1 is for 6: the 10 who are 8, of 90. Grade 2 for 7: all 40 are 9. Grade 3 for 8: 30 of 90 are 12.
    expect(ofCountry('uis.percentage-of-over-age')).toMatchObject({
      'country 1 01': 11.1111,
      'country 1 01 male': 25,
      'country 1 02': 100,
      'country 1 03': 33.3333,
      'country 1 04': 0,
    });
    // Three years: the 8-year-olds of grade 1 no longer are.
    expect(
      ofCountry('uis.percentage-of-over-age', { ...all, counts: counted(PUPILS, { overAgeYears: 3 }) }),
    ).toMatchObject({
      'country 1 01': 0,
      'country 1 03': 33.3333,
    });
  });

  it('is not known where birth dates are not', () => {
    const counts = counted(pupils({ many: 10, grade: '01' }));
    expect(ofCountry('uis.percentage-of-over-age', { ...all, counts })).toMatchObject({
      'country 1 01': 'person.birthDate',
    });
  });
});

describe('students for each teacher', () => {
  const TEACHERS: readonly Piece[] = [
    ...PUPILS,
    ['class', { id: 'c1', schoolId: 's1', grades: ['01', '02'] }],
    ['class', { id: 'c2', schoolId: 's2', grades: ['04', '05'] }],
    ...['a', 'b', 'c'].map(
      (id): Piece => ['staff-assignment', { id: `s1-${id}`, personId: id, workplaceId: 's1', role: 'teacher' }],
    ),
    ['staff-assignment', { id: 's2-c', personId: 'c', workplaceId: 's2', role: 'teacher' }],
    ['staff-assignment', { id: 's2-d', personId: 'd', workplaceId: 's2', role: 'principal' }],
    ['teaching-assignment', { id: 't1', personId: 'a', classId: 'c1', role: 'teacher' }],
    ['teaching-assignment', { id: 't2', personId: 'a', classId: 'c2', role: 'teacher' }],
    ['teaching-assignment', { id: 't3', personId: 'c', classId: 'c2', role: 'teacher' }],
    ['teaching-assignment', { id: 't4', personId: 'd', classId: 'c2', role: 'aide' }],
  ];

  it('counts a teacher of two schools once in each, and once in the country', () => {
    // s1: 130 pupils, teachers a b c. s2: 130 pupils, teacher c. Country: 260 and a b c.
    // Levels: a and c teach primary (240 pupils) and lower secondary (20).
    expect(valuesOf('uis.pupil-teacher-ratio', { counts: counted(TEACHERS) })).toMatchObject({
      country: 86.6667,
      'country 1': 120,
      'country 2': 10,
      s1: 43.3333,
      s2: 130,
      's1 1': 130,
    });
  });

  it('says what is missing where nobody is known to teach', () => {
    expect(ofCountry('uis.pupil-teacher-ratio')).toEqual({
      country: 'staff-assignment',
      'country 1': 'teaching-assignment',
      'country 2': 'teaching-assignment',
    });
  });
});
