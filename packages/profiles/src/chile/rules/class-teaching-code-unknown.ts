import { defineRule } from '@emis-sdk/validation';
import { extensionText } from '../../rule-kinds/extension-text.ts';
import { TEACHING_CODE } from '../extension.ts';

/** The teaching code of a class is one of the ministry's. */
export const classTeachingCodeUnknown = defineRule({
  code: 'cl.class.teaching-code-unknown',
  severity: 'error',
  on: 'class',
  reads: ['extensions'],
  text: 'The teaching code of a class is in the list of the ministry.',
  why: 'The EDE hangs grades, courses and subsidies on it. A spreadsheet turns 010 into 10.',
  check({ record }, report, context) {
    const code = extensionText(record.extensions, TEACHING_CODE);
    if (code !== undefined && !context.codeList('cl.teaching-code')?.has(code)) {
      report({ at: `extensions.${TEACHING_CODE}`, personal: { value: code } });
    }
  },
  examples: {
    good: [
      { record: { id: 'c1', extensions: { [TEACHING_CODE]: '110' } } },
      { record: { id: 'c2', extensions: { [TEACHING_CODE]: 310 } } },
      { record: { id: 'c3', extensions: { [TEACHING_CODE]: ' ' } } },
      { record: { id: 'c4' } },
    ],
    bad: [
      { record: { id: 'c1', extensions: { [TEACHING_CODE]: '111' } } },
      { record: { id: 'c2', extensions: { [TEACHING_CODE]: '10' } } },
    ],
  },
});
