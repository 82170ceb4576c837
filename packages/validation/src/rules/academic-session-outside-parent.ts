import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A semester, term or grading period lies inside the session that contains it. */
export const academicSessionOutsideParent = standardRule({
  code: 'academic-session.outside-parent',
  severity: 'error',
  on: 'academic-session',
  reads: ['startDate', 'endDate'],
  needs: { parent: { by: 'parentId', entity: 'academic-session', reads: ['startDate', 'endDate'] } },
  check({ record, related }, report) {
    const { parent } = related;
    if (!parent || parent.endDate < parent.startDate) return;
    const params = {
      from: record.startDate,
      to: record.endDate,
      parentFrom: parent.startDate,
      parentTo: parent.endDate,
    };
    if (record.startDate < parent.startDate) report({ at: 'startDate', params });
    else if (record.endDate > parent.endDate) report({ at: 'endDate', params });
  },
});

export const academicSessionOutsideParentNotes = (): RecordRuleNotes => ({
  text: 'An academic session lies inside the session that contains it.',
  why: 'A term that leaves its school year puts its classes in two years at once.',
  examples: {
    good: [
      {
        record: { id: 't', startDate: '2026-03-01', endDate: '2026-07-10' },
        related: { parent: { id: 'y', startDate: '2026-03-01', endDate: '2026-12-15' } },
      },
      { record: { id: 'y', startDate: '2026-03-01', endDate: '2026-12-15' } },
    ],
    bad: [
      {
        record: { id: 't', startDate: '2026-02-01', endDate: '2026-07-10' },
        related: { parent: { id: 'y', startDate: '2026-03-01', endDate: '2026-12-15' } },
      },
      {
        record: { id: 't', startDate: '2026-08-01', endDate: '2026-12-16' },
        related: { parent: { id: 'y', startDate: '2026-03-01', endDate: '2026-12-15' } },
      },
    ],
  },
});
