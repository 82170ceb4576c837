import { Grouped } from '../grouped.ts';
import { ownText } from '../own-text.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** Who has arrived in a new school is enrolled there. */
export const studentTransferNoEnrolment = standardDatasetRule({
  code: 'student-transfer.no-enrolment',
  severity: 'warning',
  on: 'student-transfer',
  reads: ['studentId', 'toSchoolId', 'status', 'arrivedOn'],
  beside: { enrolment: ['studentId', 'schoolId'] },
  start() {
    const schools = new Set<string>();
    const places = new Grouped({});
    return {
      beside(_entity, record) {
        const school = String(record.schoolId);
        if (!schools.has(school)) schools.add(ownText(school));
        places.add(`${record.studentId} ${school}`, {});
      },
      add(record, report) {
        const school = record.toSchoolId;
        if (school === undefined || !(record.status === 'completed' || record.arrivedOn)) return;
        if (schools.has(school) && places.of(`${record.studentId} ${school}`).length === 0) {
          report({ at: 'toSchoolId', params: { school } });
        }
      },
    };
  },
});

export const studentTransferNoEnrolmentNotes = (): DatasetRuleNotes => ({
  text: 'A student who has arrived in a new school is enrolled there, as far as enrolments of that school are in the dataset.',
  why: 'The student has left one school and is counted in none: this is how children are lost between two schools.',
  examplesBeside: {
    enrolment: [
      { id: 'e1', studentId: 's', schoolId: 'a' },
      { id: 'e2', studentId: 't', schoolId: 'b' },
    ],
  },
  examples: {
    good: [
      [{ id: 't1', studentId: 't', toSchoolId: 'b', status: 'completed' }],
      // Of school c there is nothing in the dataset.
      [{ id: 't2', studentId: 's', toSchoolId: 'c', status: 'completed' }],
      [{ id: 't3', studentId: 's', toSchoolId: 'b', status: 'requested' }],
    ],
    bad: [[{ id: 't1', studentId: 's', toSchoolId: 'b', status: 'completed' }]],
  },
});
