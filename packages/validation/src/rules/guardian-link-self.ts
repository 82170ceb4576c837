import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** Nobody is their own guardian. */
export const guardianLinkSelf = standardRule({
  code: 'guardian-link.self',
  severity: 'error',
  on: 'guardian-link',
  reads: ['studentId', 'guardianId'],
  check({ record }, report) {
    if (record.studentId === record.guardianId) report({ at: 'guardianId', params: { person: record.studentId } });
  },
  suspects(rows, tell) {
    const [students, guardians] = [rows.numbers('studentId'), rows.numbers('guardianId')];
    for (let place = 0; place < rows.length; place++) if (students?.[place] === guardians?.[place]) tell(place);
  },
});

export const guardianLinkSelfNotes = (): RecordRuleNotes => ({
  text: 'A student is not their own guardian.',
  why: 'There would be no adult to call. An adult student needs no guardian link at all.',
  examples: {
    good: [{ record: { id: 'g1', studentId: 's', guardianId: 'p' } }],
    bad: [{ record: { id: 'g1', studentId: 's', guardianId: 's' } }],
  },
});
