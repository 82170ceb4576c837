import { ageOn, type PlainDate, plainDate } from '@emis-sdk/model';
import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/**
 * Age at the start of a grade that was neither entered late nor repeated, in completed years.
 * Grades 01–12 follow the CEDS numbering: grade NN at NN + 5. Grades of adult, special or ungraded education are not in the table,
 * so nobody in them is ever judged by age.
 */
const USUAL_AGE: ReadonlyMap<string, number> = new Map([
  ['PK', 4],
  ['TK', 5],
  ['KG', 5],
  ...Array.from({ length: 12 }, (_, index) => [String(index + 1).padStart(2, '0'), index + 6] as const),
]);

/** Years ahead of, and behind, the usual age that are still ordinary. Repeating and entering late are common in the region. */
const AHEAD = 2;
const BEHIND = 6;

/** A student's age suits the grade. */
export const enrolmentAgeForGrade = standardRule({
  code: 'enrolment.age-for-grade',
  severity: 'warning',
  on: 'enrolment',
  reads: ['grade', 'schoolYear', 'entryDate'],
  needs: { student: { by: 'studentId', entity: 'person', reads: ['birthDate'] } },
  silentWithout: ['grade', 'student.birthDate'],
  check({ record, related }, report) {
    const born = related.student?.birthDate;
    const day = dayOfReckoning(record.schoolYear, record.entryDate);
    const usual = record.grade === undefined ? undefined : USUAL_AGE.get(record.grade);
    if (!born || !day || usual === undefined || born > day) return;
    const age = ageOn(born, day);
    if (age < usual - AHEAD || age > usual + BEHIND) {
      report({ at: 'grade', personal: { grade: record.grade ?? '', age, usual } });
    }
  },
});

export const enrolmentAgeForGradeNotes = (): RecordRuleNotes => ({
  text: `A student is at most ${AHEAD} years younger and ${BEHIND} years older than is usual in the grade.`,
  why: 'A wrong grade or a wrong year of birth spoils every figure by age, such as over-age and net enrolment rates.',
  examples: {
    good: [
      {
        record: { id: 'e1', grade: '01', schoolYear: 2026 },
        related: { student: { id: 's', birthDate: '2020-03-30' } },
      },
      {
        record: { id: 'e2', grade: '08', entryDate: '2026-03-01' },
        related: { student: { id: 's', birthDate: '2007-05-01' } },
      },
      {
        record: { id: 'e3', grade: 'UG', schoolYear: 2026 },
        related: { student: { id: 's', birthDate: '1961-05-01' } },
      },
      { record: { id: 'e4', grade: '02' }, related: { student: { id: 's', birthDate: '1961-05-01' } } },
    ],
    bad: [
      {
        record: { id: 'e1', grade: '01', schoolYear: 2026 },
        related: { student: { id: 's', birthDate: '1990-03-30' } },
      },
      {
        record: { id: 'e2', grade: '12', entryDate: '2026-03-01' },
        related: { student: { id: 's', birthDate: '2016-05-01' } },
      },
    ],
  },
});

/** The school year decides, as an entry date may be that of the first day in the school, grades ago. */
function dayOfReckoning(schoolYear: number | undefined, entryDate: PlainDate | undefined): PlainDate | undefined {
  return schoolYear === undefined ? entryDate : plainDate.parse(`${schoolYear}-01-01`);
}
