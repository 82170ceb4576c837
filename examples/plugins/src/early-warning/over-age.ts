import { ageOn, isPlainDate } from '@emis-sdk/model';
import { defineRule } from '@emis-sdk/validation';
import type { Settings } from './settings.ts';

/** A student is much older than the grade is meant for. Ages are taken on 31 March of the year in which the school year ends. */
export function overAge({ yearsOver, firstGradeAge }: Settings) {
  return defineRule({
    code: 'org.emis-sdk.example.early-warning.over-age',
    severity: 'info',
    on: 'enrolment',
    reads: ['grade', 'schoolYear', 'exitDate'],
    needs: { student: { by: 'studentId', entity: 'person', reads: ['birthDate'] } },
    text: 'A student has about the age that the grade is meant for.',
    why: 'Who is two years or more behind leaves school more often.',
    check({ record: { grade = '', schoolYear, exitDate }, related: { student } }, report) {
      const day = `${schoolYear}-03-31`;
      if (!/^\d\d$/.test(grade) || !student?.birthDate || exitDate !== undefined || !isPlainDate(day)) return;
      const over = ageOn(student.birthDate, day) - (firstGradeAge + Number(grade) - 1);
      if (over >= yearsOver) report({ at: 'grade', personal: { over } });
    },
    examples: {
      good: [example('2016-05-01', '04'), { record: { id: 'e' } }],
      bad: [example('2005-05-01', '04')],
    },
  });
}

function example(birthDate: string, grade: string) {
  return { record: { id: 'e', grade, schoolYear: 2026, studentId: 's' }, related: { student: { id: 's', birthDate } } };
}
