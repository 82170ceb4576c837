import { defineRule } from '@emis-sdk/validation';
import { extensionText } from '../../rule-kinds/extension-text.ts';
import { TEACHING_CODE } from '../extension.ts';

/** A base group has a teaching code. Lesson groups follow from their students' base groups. */
export const classTeachingCodeMissing = defineRule({
  code: 'cl.class.teaching-code-missing',
  severity: 'info',
  on: 'class',
  reads: ['type', 'extensions'],
  text: 'A base group has a teaching code.',
  why: 'Every course of an EDE package needs one; without it the class can be exchanged but not exported for inspection.',
  check({ record }, report) {
    if (record.type === 'homeroom' && extensionText(record.extensions, TEACHING_CODE) === undefined)
      report({ at: 'extensions' });
  },
  examples: {
    good: [
      { record: { id: 'c1', type: 'homeroom', extensions: { [TEACHING_CODE]: '110' } } },
      { record: { id: 'c2', type: 'scheduled' } },
    ],
    bad: [{ record: { id: 'c1', type: 'homeroom' } }],
  },
});
