import { ENTITIES, ENTITY_NAMES } from '@emis-sdk/model';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTED_FIELDS, type CountedEntity } from './counted-fields.ts';
import { counted, type Piece, PLACES, SMALL_COUNTRY } from './counts-for-tests.ts';
import { IndicatorCounts } from './indicator-counts.ts';
import { indicatorValues } from './indicator-values.ts';
import { Population } from './population.ts';

const population = new Population({ source: 'invented', edition: '1' });
for (let age = 5; age <= 15; age++) {
  for (const sex of ['female', 'male'] as const) population.add({ year: 2026, age, sex, people: 9 });
}

const sex = fc.constantFrom('female', 'male', 'other', undefined);
const some = <Value>(...values: Value[]) => fc.constantFrom(...values, undefined);

/** Everything that is known of one student, with a teacher and a class beside. */
const student = fc.record({
  sex,
  birthDate: some('2015-05-05', '2016-01-15', '2018-09-30', 'no day'),
  schoolId: fc.constantFrom('s1', 's2', 'elsewhere'),
  grade: some('01', '02', '03', '05', 'UG', '__proto__'),
  schoolYear: some(2025, 2026),
  repeats: some(true, false),
  exitReason: some('transferred', 'dropped-out', 'no-show', 'died'),
  decision: some('promoted', 'repeats', 'pending'),
  status: some('present', 'absent', 'ext:odd'),
  dayFraction: some(0.1, 0.333, 1),
  teacher: fc.constantFrom('a', 'b'),
});
type Student = typeof student extends fc.Arbitrary<infer Value> ? Value : never;

function piecesOf(students: readonly Student[], prefix = 'x'): Piece[] {
  const pieces: Piece[] = [...PLACES];
  students.forEach((one, index) => {
    const id = `${prefix}${index}`;
    const { schoolId, grade, schoolYear, repeats, exitReason, decision, status, dayFraction, teacher } = one;
    const defined = (fields: object) =>
      Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    pieces.push(
      ['person', defined({ id, sex: one.sex, birthDate: one.birthDate })],
      ['class', { id: `c-${id}`, schoolId, grades: grade === undefined ? [] : [grade] }],
      ['enrolment', defined({ id, studentId: id, schoolId, grade, schoolYear, repeats, exitReason })],
      ['staff-assignment', { id: `w-${id}`, personId: teacher, workplaceId: schoolId, role: 'teacher' }],
      ['teaching-assignment', { id: `t-${id}`, personId: teacher, classId: `c-${id}`, role: 'teacher' }],
    );
    if (status) {
      const date = '2026-05-06';
      pieces.push(['daily-attendance', defined({ id, studentId: id, schoolId, date, status, dayFraction })]);
    }
    if (decision) pieces.push(['promotion', { id, enrolmentId: id, decision }]);
  });
  return parentsFirst(pieces);
}

function parentsFirst(pieces: readonly Piece[]): Piece[] {
  return [...pieces].sort(([a], [b]) => ENTITY_NAMES.indexOf(a) - ENTITY_NAMES.indexOf(b));
}

/** One line for each value. */
function valuesIn(counts: IndicatorCounts): string {
  return [...indicatorValues({ counts, population, schoolYear: 2026 })]
    .map(({ formula, place, ...value }) => JSON.stringify([formula.id, place.id, value]))
    .join('\n');
}

const students = fc.array(student, { maxLength: 25 });
const quick = { numRuns: 20 };

describe('counts', () => {
  it('do not depend on the order of records, but that parents come before their children', () => {
    fc.assert(
      fc.property(students, fc.infiniteStream(fc.nat()), (list, random) => {
        const pieces = piecesOf(list);
        const shuffled = pieces
          .map((piece) => [random.next().value, piece] as const)
          .sort(([a], [b]) => a - b)
          .map(([, piece]) => piece);
        expect(valuesIn(counted(parentsFirst(shuffled)))).toBe(valuesIn(counted(pieces)));
      }),
      quick,
    );
  });

  it('are as before when records were added and taken away again', () => {
    fc.assert(
      fc.property(students, students, (list, others) => {
        const counts = counted(piecesOf(list));
        const before = valuesIn(counts);
        const more = piecesOf(others, 'y').slice(PLACES.length);
        for (const [entity, record] of more) counts.add(entity, record);
        for (const [entity, record] of more.toReversed()) counts.remove(entity, record);
        expect(valuesIn(counts)).toBe(before);
        expect([...counts.skipped]).toEqual([...counted(piecesOf(list)).skipped]);
      }),
      quick,
    );
  });

  it('of two parts add up to those of the whole', () => {
    fc.assert(
      fc.property(students, students, (list, others) => {
        const [one, other] = [piecesOf(list), piecesOf(others, 'y')];
        const sum = counted(one);
        sum.merge(counted(other));
        const whole = parentsFirst([
          ...one,
          ...other.filter(([, { id }]) => !PLACES.some(([, place]) => place['id'] === id)),
        ]);
        expect(valuesIn(sum)).toBe(valuesIn(counted(whole)));
      }),
      quick,
    );
  });

  it('give shares that make one whole, and survival between nothing and all', () => {
    fc.assert(
      fc.property(students, (list) => {
        const values = [...indicatorValues({ counts: counted(piecesOf(list), { mostUnknown: 1 }), schoolYear: 2026 })];
        const at = (id: string, like: (typeof values)[number]) =>
          values.find(
            ({ formula, place, sex: own, grade }) =>
              formula.id === id && place === like.place && own === like.sex && grade === like.grade,
          )?.value ?? Number.NaN;
        for (const value of values) {
          if (value.value === undefined) continue;
          if (value.formula.id === 'uis.dropout-rate') {
            expect(value.value + at('uis.promotion-rate', value) + at('uis.repetition-rate', value)).toBeCloseTo(
              100,
              9,
            );
          }
          if (value.formula.id === 'uis.survival-rate') {
            expect(value.value).toBeGreaterThanOrEqual(0);
            expect(value.value).toBeLessThanOrEqual(100 + 1e-9);
          }
        }
      }),
      quick,
    );
  });

  it('read of each record the fields that they name and no others', () => {
    fc.assert(
      fc.property(students, (list) => {
        const pieces = piecesOf(list);
        const named = pieces.map(([entity, record]): Piece => {
          const fields: readonly string[] = COUNTED_FIELDS[entity as CountedEntity];
          return [
            entity,
            Object.fromEntries(Object.entries(record).filter(([field]) => field === 'id' || fields.includes(field))),
          ];
        });
        expect(valuesIn(counted(named))).toBe(valuesIn(counted(pieces)));
      }),
      quick,
    );
    const fields = Object.entries<readonly string[]>(COUNTED_FIELDS).flatMap(([entity, names]) =>
      names.map((name) => [entity, Object.hasOwn(ENTITIES[entity as CountedEntity].fields, name)]),
    );
    expect(fields.filter(([, known]) => !known)).toEqual([]);
  });

  it('pass over what they cannot count, and say what it lacked', () => {
    const counts = new IndicatorCounts({ profile: SMALL_COUNTRY });
    const hostile = { id: 'e', schoolId: ['s'], schoolYear: '2026', grade: { a: 1 }, toString: 'x' };
    counts.add('enrolment', hostile);
    counts.add('enrolment', { id: 'e2', schoolId: 's', studentId: 'nobody' });
    counts.add('promotion', { id: 'p', enrolmentId: 'e', decision: 'promoted' });
    counts.add('daily-attendance', { id: 'a', schoolId: 's', date: 'yesterday', status: 'present' });
    counts.add('person', { id: 7, birthDate: '2016-99-99' });
    counts.add('mark', { id: 'm' });
    expect(Object.fromEntries(counts.skipped)).toEqual({
      'enrolment.schoolId': 1,
      'enrolment.schoolYear': 1,
      'promotion.enrolmentId': 1,
      'daily-attendance.date': 1,
    });
    expect([...indicatorValues({ counts })]).toEqual([]);
  });

  it('take the school year from the session where the enrolment does not say it', () => {
    const counts = counted([
      ['academic-session', { id: 'y', schoolYear: 2026 }],
      ['enrolment', { id: 'e', schoolId: 's1', studentId: 'p', sessionId: 'y', grade: '01' }],
    ]);
    expect([...indicatorValues({ counts })][0]).toMatchObject({ schoolYear: 2026 });
    // Or from who knows it; never from anywhere else.
    const silent = { id: 'e', schoolId: 's1', studentId: 'p', grade: '01' };
    const told = new IndicatorCounts({ profile: SMALL_COUNTRY, schoolYear: 2025 });
    told.add('enrolment', silent);
    expect([...indicatorValues({ counts: told })][0]).toMatchObject({ schoolYear: 2025 });
    expect([...indicatorValues({ counts: counted([['enrolment', silent]]) })]).toEqual([]);
  });

  it('go round no circle of territories', () => {
    const counts = counted([
      ['territory', { id: 'a', kind: 'region', parentId: 'b' }],
      ['territory', { id: 'b', kind: 'region', parentId: 'a' }],
      ['school', { id: 's1', territoryId: 'a' }],
      ['enrolment', { id: 'e', schoolId: 's1', studentId: 'p', schoolYear: 2026, grade: '01' }],
    ]);
    expect(counts.places.above('s1')).toEqual(['a', 'b', '']);
  });
});
