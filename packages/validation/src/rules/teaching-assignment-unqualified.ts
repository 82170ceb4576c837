import { Grouped } from '../grouped.ts';
import { defineDatasetRule } from '../rule.ts';

/** Where a dataset tells of qualifications at all, each teacher has one. Asked once for each person. */
export const teachingAssignmentUnqualified = defineDatasetRule({
  code: 'teaching-assignment.unqualified',
  severity: 'warning',
  on: 'teaching-assignment',
  reads: ['personId', 'role'],
  beside: { qualification: ['personId'] },
  text: 'A teacher has a qualification on record, where qualifications are sent.',
  why: 'Ministries publish the share of qualified teachers. A teacher whose degree was not entered lowers it.',
  start() {
    const qualified = new Grouped({});
    const asked = new Grouped({});
    let known = false;
    return {
      beside(_entity, record) {
        qualified.add(String(record.personId), {});
        known = true;
      },
      add(record, report) {
        const { personId, role } = record;
        if (!known || role !== 'teacher') return;
        if (qualified.of(personId).length > 0 || asked.of(personId).length > 0) return;
        asked.add(personId, {});
        report({ at: 'personId', params: { person: personId } });
      },
    };
  },
  examplesBeside: { qualification: [{ id: 'q1', personId: 'p' }] },
  examples: {
    good: [
      [
        { id: 't1', classId: 'c', personId: 'p', role: 'teacher' },
        { id: 't2', classId: 'c', personId: 'q', role: 'aide' },
      ],
    ],
    bad: [
      [
        { id: 't1', classId: 'c', personId: 'q', role: 'teacher' },
        { id: 't2', classId: 'd', personId: 'q', role: 'teacher' },
      ],
    ],
  },
});
