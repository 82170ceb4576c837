import { defineRule } from '@emis-sdk/validation';
import type { Settings } from './settings.ts';

export function lateEntry({ lastDay }: Settings) {
  return defineRule({
    code: 'org.example.starter.late-entry',
    severity: 'warning',
    on: 'enrolment',
    reads: ['entryDate'],
    text: 'A student enters school by the last day that is set.',
    why: 'Places are counted on that day.',
    check({ record }, report) {
      if (record.entryDate && record.entryDate > lastDay) report({ at: 'entryDate' });
    },
    examples: {
      good: [{ record: { id: 'a', entryDate: '2026-03-04' } }, { record: { id: 'b' } }],
      bad: [{ record: { id: 'c', entryDate: '2026-12-31' } }],
    },
  });
}
