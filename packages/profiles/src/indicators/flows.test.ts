import { describe, expect, it } from 'vitest';
import { counted, pupils, valuesOf } from './counts-for-tests.ts';

// A worked example: enrolment of grades 1 to 4 in 2025 and 2026, and who repeats in 2026.
//   2025: E = 1000, 900, 800, 700
//   2026: E = 1050, 890, 820, 740   R = 120, 80, 60, 50
// And grade 5, the first of lower secondary: 2026: E = 640, R = 40.
const BEFORE = [1000, 900, 800, 700];
const NOW = [
  [1050, 120],
  [890, 80],
  [820, 60],
  [740, 50],
  [640, 40],
] as const;

const grade = (index: number) => String(index + 1).padStart(2, '0');
const RECORDS = [
  ...BEFORE.flatMap((many, index) => pupils({ many, grade: grade(index), year: 2025 })),
  ...NOW.flatMap(([all, repeaters], index) => [
    ...pupils({ many: repeaters, grade: grade(index), repeats: true }),
    ...pupils({ many: all - repeaters, grade: grade(index), repeats: false }),
  ]),
];
const inOneFile = { counts: counted(RECORDS), schoolYear: 2026, kinds: ['country'] };
const totals = (id: string, options = inOneFile) =>
  Object.fromEntries(Object.entries(valuesOf(id, options)).filter(([name]) => !/male/.test(name)));

describe('flows from year to year', () => {
  it('repetition is who repeats now over who was there', () => {
    // 120/1000 = 12 %, 80/900 = 8.8889 %, 60/800 = 7.5 %, 50/700 = 7.1429 %. Nobody was in grades 5 and 6 in 2025.
    expect(totals('uis.repetition-rate')).toEqual({
      'country 1 01': 12,
      'country 1 02': 8.8889,
      'country 1 03': 7.5,
      'country 1 04': 7.1429,
      'country 2 05': 'nobody',
    });
  });

  it('promotion is who came anew into the next grade over who was there; the last grade of a level has none', () => {
    // (890−80)/1000 = 81 %, (820−60)/900 = 84.4444 %, (740−50)/800 = 86.25 %
    expect(totals('uis.promotion-rate')).toEqual({
      'country 1 01': 81,
      'country 1 02': 84.4444,
      'country 1 03': 86.25,
      'country 2 05': 'nobody',
    });
  });

  it('dropout is the rest', () => {
    // 100−81−12 = 7; 100−84.4444−8.8889 = 6.6667; 100−86.25−7.5 = 6.25
    expect(totals('uis.dropout-rate')).toMatchObject({
      'country 1 01': 7,
      'country 1 02': 6.6667,
      'country 1 03': 6.25,
    });
  });

  it('effective promotion leaves those out who repeat', () => {
    // 810/(1000−120) = 92.0455 %; 760/(900−80) = 92.6829 %; 690/(800−60) = 93.2432 %
    expect(totals('uis.effective-promotion-rate')).toMatchObject({
      'country 1 01': 92.0455,
      'country 1 02': 92.6829,
      'country 1 03': 93.2432,
    });
  });

  it('transition goes from the last grade to the first of the next level', () => {
    // (640−40)/700 = 85.7143 %; effective: 600/(700−50) = 92.3077 %. After lower secondary this country has no level.
    expect(totals('uis.transition-rate')).toEqual({ 'country 1': 85.7143 });
    expect(totals('uis.effective-transition-rate')).toEqual({ 'country 1': 92.3077 });
  });

  it('survival depends on how often students may repeat, which is a parameter', () => {
    const survivalWith = (repeatLimit: number | 'none') =>
      totals('uis.survival-rate', { ...inOneFile, counts: counted(RECORDS, { repeatLimit }) });
    // No repeats: 0.81 = 81 %; × 0.844444 = 68.4 %; × 0.8625 = 58.995 %
    expect(survivalWith(0)).toMatchObject({ 'country 1 02': 81, 'country 1 03': 68.4, 'country 1 04': 58.995 });
    // One: 0.81 × (1 + 0.12) = 90.72 %
    expect(survivalWith(1)).toMatchObject({ 'country 1 02': 90.72, 'country 1 03': 82.688, 'country 1 04': 75.743 });
    // Two: 0.81 × (1 + 0.12 + 0.0144) = 91.8864 %
    expect(survivalWith(2)).toMatchObject({ 'country 1 02': 91.8864, 'country 1 03': 84.943, 'country 1 04': 78.9441 });
    expect(totals('uis.survival-rate')).toEqual(survivalWith(2));
    // As often as may be: 0.81/0.88 = 92.0455 %; × 0.844444/0.911111 = 85.3104 %; × 0.8625/0.925 = 79.5462 %
    expect(survivalWith('none')).toMatchObject({
      'country 1 02': 92.0455,
      'country 1 03': 85.3104,
      'country 1 04': 79.5462,
    });
  });

  it('what does not survive has dropped out in all', () => {
    // 100 − 78.9441 = 21.0559
    expect(totals('uis.cumulative-dropout-rate')).toMatchObject({ 'country 1': 21.0559 });
  });

  it('the percentage of repeaters looks at one year only, and is not the repetition rate', () => {
    // 120/1050 = 11.4286 %, 80/890 = 8.9888 %
    expect(totals('uis.percentage-of-repeaters')).toMatchObject({ 'country 1 01': 11.4286, 'country 1 02': 8.9888 });
  });

  it('takes the year before from another dataset just as well', () => {
    const apart = {
      counts: counted(RECORDS.filter(([, record]) => !String(record['id']).includes('-2025-'))),
      previous: counted(RECORDS.filter(([, record]) => String(record['id']).includes('-2025-'))),
    };
    expect(totals('uis.survival-rate', { ...inOneFile, ...apart })).toEqual(totals('uis.survival-rate'));
  });
});

describe('flows that cannot be computed', () => {
  it('say that the year before is missing', () => {
    const counts = counted(pupils({ many: 10, grade: '01', repeats: false }));
    expect(valuesOf('uis.repetition-rate', { counts, kinds: ['country'] })).toMatchObject({
      'country 1 01': 'previous-year',
    });
  });

  it('say that nobody told who repeats, and take a few who did not as unknown', () => {
    const year2025 = pupils({ many: 100, grade: '01', year: 2025 });
    const told = (many: number) => [
      ...pupils({ many, grade: '01', repeats: false }),
      ...pupils({ many: 10, grade: '01', repeats: true }),
    ];
    const rate = (records: ReturnType<typeof pupils>) =>
      valuesOf('uis.repetition-rate', { counts: counted([...year2025, ...records]), schoolYear: 2026 })['country 1 01'];
    expect(rate(pupils({ many: 100, grade: '01' }))).toBe('enrolment.repeats');
    // 5 of 100 untold: a twentieth, which is borne. 10/100 = 10 %
    expect(rate([...told(85), ...pupils({ many: 5, grade: '01' })])).toBe(10);
    expect(rate([...told(84), ...pupils({ many: 6, grade: '01' })])).toBe('enrolment.repeats');
  });

  it('do not fit where more went on than there were', () => {
    const counts = counted([
      ...pupils({ many: 10, grade: '01', year: 2025 }),
      ...pupils({ many: 12, grade: '02', repeats: false }),
      ...pupils({ many: 2, grade: '01', repeats: true }),
    ]);
    expect(valuesOf('uis.dropout-rate', { counts, schoolYear: 2026 })['country 1 01']).toBe('consistent-flows');
    expect(valuesOf('uis.survival-rate', { counts, schoolYear: 2026 })['country 1 02']).toBe('consistent-flows');
  });
});
