import type { UtilityService } from '@emis-sdk/model';
import { ageOn, plainDate } from '@emis-sdk/model';
import { describe, expect, it } from 'vitest';
import { generateSchools } from './generate-schools.ts';
import { streamSchools } from './stream-schools.ts';

describe('the schools that are made', () => {
  it('go without power, internet and drinking water in the shares of the census', () => {
    const utilities: UtilityService[] = [];
    for (const part of streamSchools({ seed: 1, schools: 3000, students: 0, schoolYear: 2026, profile: 'br' })) {
      utilities.push(...(part['utility-service'] ?? []));
    }
    const share = (kind: string, lacks: (one: UtilityService) => boolean): number =>
      utilities.filter((one) => one.kind === kind && lacks(one)).length / 3000;
    // Brazil 2024: 1.2, 7.9, 3.7 and 58.5 of a hundred.
    expect(share('power', ({ available }) => !available)).toBeCloseTo(0.012, 2);
    expect(share('internet', ({ available }) => !available)).toBeCloseTo(0.079, 1.7);
    expect(share('water', ({ drinkable }) => drinkable === false)).toBeCloseTo(0.037, 1.7);
    expect(share('internet', ({ forLearning }) => forLearning !== true)).toBeCloseTo(0.585, 1.3);
  });

  it.each(['international', 'chile', 'brazil'])(
    'have over-age students in real shares, and nobody too old: %s',
    (profile) => {
      const { records } = generateSchools({ seed: 3, students: 4000, schoolYear: 2026, profile });
      const year = records['academic-session'].find(({ type }) => type === 'schoolYear');
      const cutOff = plainDate.parse(profile === 'international' ? '2025-08-31' : '2026-03-31');
      const grades = [...new Set(records.course.flatMap((course) => course.grades ?? []))];
      const born = new Map(records.person.map(({ id, birthDate }) => [id, birthDate]));
      const late = records.enrolment.map(({ studentId, grade = '' }) => {
        const birth = born.get(studentId);
        return birth ? ageOn(birth, cutOff) - 6 - grades.indexOf(grade) : Number.NaN;
      });
      expect(year).toBeDefined();
      const behind = late.filter((years) => years >= 2).length / late.length;
      // INEP: 16 of a hundred in the fundamental, 26 in the médio.
      expect(behind).toBeGreaterThan(0.14);
      expect(behind).toBeLessThan(0.24);
      expect(Math.min(...late)).toBe(0);
      expect(Math.max(...late)).toBe(5);
    },
  );

  it('let students move to another school within the year, and say so in both', () => {
    const { records } = generateSchools({ seed: 2, schools: 9, students: 2500, schoolYear: 2026, profile: 'cl' });
    expect(records['student-transfer'].length).toBeGreaterThan(5);
    const places = Map.groupBy(records.enrolment, ({ studentId }) => studentId);
    for (const { studentId, fromSchoolId, toSchoolId, leftOn = '', arrivedOn = '' } of records['student-transfer']) {
      const [from, to] = places.get(studentId) ?? [];
      expect([from?.schoolId, to?.schoolId]).toEqual([fromSchoolId, toSchoolId]);
      expect([from?.exitDate, from?.exitReason, to?.entryDate]).toEqual([leftOn, 'transferred', arrivedOn]);
      expect(leftOn < arrivedOn).toBe(true);
    }
    expect(records.enrolment.some(({ exitReason }) => exitReason === 'dropped-out')).toBe(true);
  });

  it('keep attendance on school days while a student is enrolled', () => {
    const { records } = generateSchools({ seed: 2, students: 300, schoolYear: 2026, profile: 'br', attendance: 3 });
    const days = new Set(records['daily-attendance'].map(({ date }) => date));
    expect([...days].sort()).toEqual(['2026-02-09', '2026-02-10', '2026-02-11']);
    expect(records['daily-attendance'].length).toBeGreaterThan(250 * 3);
  });
});
