import { defineRule } from '@emis-sdk/validation';
import { STAGE_AGES } from '../codes/stage-ages.ts';

/** A student is of an age that the census takes in the stage. */
export const enrolmentAgeForStage = defineRule({
  code: 'br.enrolment.age-for-stage',
  severity: 'warning',
  on: 'enrolment',
  reads: ['grade', 'schoolYear'],
  needs: { student: { by: 'studentId', entity: 'person', reads: ['birthDate'] } },
  text: 'The census year less the year of birth lies between the ages that the census takes in the stage.',
  why: 'Educacenso refuses the student otherwise. The table is second-hand, so this is no error.',
  check({ record, related }, report) {
    const born = related.student?.birthDate;
    const ages = record.grade === undefined ? undefined : STAGE_AGES.get(record.grade);
    if (!born || !ages || record.schoolYear === undefined) return;
    const age = record.schoolYear - Number(born.slice(0, 4));
    const [from, to] = ages;
    if (age < from || age > to) {
      report({ at: 'grade', params: { from, to }, personal: { grade: record.grade ?? '', age } });
    }
  },
  examples: {
    good: [
      {
        record: { id: 'e1', grade: '14', schoolYear: 2026 },
        related: { student: { id: 's', birthDate: '2019-11-30' } },
      },
      {
        record: { id: 'e2', grade: '71', schoolYear: 2026 },
        related: { student: { id: 's', birthDate: '1960-01-01' } },
      },
      {
        record: { id: 'e3', grade: '01', schoolYear: 2026 },
        related: { student: { id: 's', birthDate: '1960-01-01' } },
      },
      { record: { id: 'e4', grade: '14', schoolYear: 2026 }, related: { student: { id: 's' } } },
      { record: { id: 'e5', grade: '14' }, related: { student: { id: 's', birthDate: '2025-01-01' } } },
    ],
    bad: [
      {
        record: { id: 'e1', grade: '14', schoolYear: 2026 },
        related: { student: { id: 's', birthDate: '2023-01-01' } },
      },
      {
        record: { id: 'e2', grade: '41', schoolYear: 2026 },
        related: { student: { id: 's', birthDate: '1975-01-01' } },
      },
    ],
  },
});
