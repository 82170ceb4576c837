import { defineRule } from '../rule.ts';

/** Nobody is their own guardian. */
export const guardianLinkSelf = defineRule({
  code: 'guardian-link.self',
  severity: 'error',
  on: 'guardian-link',
  reads: ['studentId', 'guardianId'],
  text: 'A student is not their own guardian.',
  why: 'There would be no adult to call. An adult student needs no guardian link at all.',
  check({ record }, report) {
    if (record.studentId === record.guardianId) report({ at: 'guardianId', params: { person: record.studentId } });
  },
  examples: {
    good: [{ record: { id: 'g1', studentId: 's', guardianId: 'p' } }],
    bad: [{ record: { id: 'g1', studentId: 's', guardianId: 's' } }],
  },
});
