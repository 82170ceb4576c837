import { describe, expect, it } from 'vitest';
import { counted, type Piece, pupils, valuesOf } from './counts-for-tests.ts';

// Grade 1: 80 stay, 10 give up, 5 move to another school, 5 die or go abroad; of those who stay 60 pass, 15 fail, 5 are not decided.
const STAY = pupils({ many: 80, grade: '01' });
const decided = (from: number, to: number, decision: string): Piece[] =>
  STAY.filter(([entity]) => entity === 'enrolment')
    .slice(from, to)
    .map(([, { id }]) => ['promotion', { id: `p-${id}`, enrolmentId: id, decision }]);
const RECORDS: readonly Piece[] = [
  ...STAY,
  ...pupils({ many: 10, grade: '01', exitDate: '2026-06-01', exitReason: 'dropped-out' }),
  ...pupils({ many: 5, grade: '01', exitDate: '2026-06-01', exitReason: 'transferred' }),
  ...pupils({ many: 5, grade: '01', exitDate: '2026-06-01', exitReason: 'moved-abroad' }),
  ...pupils({ many: 3, grade: '01', exitDate: '2026-03-01', exitReason: 'no-show' }),
  ...decided(0, 40, 'promoted'),
  ...decided(40, 50, 'promoted-with-conditions'),
  ...decided(50, 60, 'graduated'),
  ...decided(60, 75, 'repeats'),
  ...decided(75, 80, 'to-sit-again'),
];
const ofGrade1 = (id: string, pieces = RECORDS) =>
  valuesOf(id, { counts: counted(pieces), kinds: ['country'] })['country 1 01'];

describe('flows within the year', () => {
  it('divide the promoted and the failed by the final enrolment, the deserters by the initial one', () => {
    // 60/80 = 75 %; 15/80 = 18.75 %; initial enrolment 80 + 10 + 5 abroad = 95: 10/95 = 10.5263 %
    expect(ofGrade1('within-year.promotion-rate')).toBe(75);
    expect(ofGrade1('within-year.failure-rate')).toBe(18.75);
    expect(ofGrade1('within-year.dropout-rate')).toBe(10.5263);
  });

  it('are another thing than the flows from year to year, under other ids', () => {
    expect(ofGrade1('uis.promotion-rate')).toBe('previous-year');
    expect(ofGrade1('uis.dropout-rate')).toBe('enrolment.repeats previous-year');
  });

  it('say that decisions are missing, or reasons for leaving', () => {
    expect(ofGrade1('within-year.promotion-rate', STAY)).toBe('promotion');
    const without = pupils({ many: 10, grade: '01', exitDate: '2026-06-01' });
    expect(ofGrade1('within-year.dropout-rate', [...RECORDS, ...without])).toBe('enrolment.exitReason');
    // Where nobody says of anybody why they left, zero deserters would be made up.
    expect(ofGrade1('within-year.dropout-rate', STAY)).toBe('enrolment.exitReason');
  });
});

describe('who counts as enrolled', () => {
  const teachers: Piece = ['staff-assignment', { id: 'a', personId: 'a', workplaceId: 's1', role: 'teacher' }];
  const students = (parameters: Parameters<typeof counted>[1]) =>
    valuesOf('uis.pupil-teacher-ratio', { counts: counted([...RECORDS, teachers], parameters) })['country'];

  it('is everybody but those who moved or never came; on a day of counting whoever is there', () => {
    expect(students({})).toBe(95);
    expect(students({ countOn: '05-31' })).toBe(100);
    expect(students({ countOn: '06-02' })).toBe(80);
  });
});

describe('attendance', () => {
  it('counts days, in parts where only a part was recorded', () => {
    const day = (id: string, status: string, dayFraction?: number): Piece => [
      'daily-attendance',
      {
        ...{ id, schoolId: 's1', studentId: STAY[0]?.[1]['id'], date: '2026-05-06', status },
        ...(dayFraction === undefined ? {} : { dayFraction }),
      },
    ];
    const days = [
      day('1', 'present'),
      day('2', 'late'),
      day('3', 'absent-justified'),
      day('4', 'absent', 0.5),
      day('5', 'present', 0.5),
    ];
    // There: 1 + 1 + 0.5; recorded: 4. 2.5/4 = 62.5 %
    const counts = counted([...STAY, ...days]);
    expect(valuesOf('attendance-rate', { counts, kinds: ['country'] })).toMatchObject({ country: 62.5 });
    expect(valuesOf('attendance-rate', { counts: counted(STAY), kinds: ['country'] })).toMatchObject({
      country: 'daily-attendance',
    });
  });
});
