import { defineRule } from '@emis-sdk/validation';
import { inepSchool } from '../identifiers.ts';

/** A school has an INEP code. */
export const schoolCodeMissing = defineRule({
  code: 'br.school.code-missing',
  severity: 'warning',
  on: 'school',
  reads: ['identifiers'],
  text: 'A school has an INEP code.',
  why: 'Every record of the census file carries it (Educacenso layout 2025, field 2 of each record). Read second-hand, so this is no error.',
  check({ record }, report) {
    if (!record.identifiers?.some(({ type }) => type === inepSchool.type)) report({ at: 'identifiers' });
  },
  examples: {
    good: [{ record: { id: 'a', identifiers: [{ type: 'br.inep-school', value: '35000012' }] } }],
    bad: [{ record: { id: 'a' } }, { record: { id: 'b', identifiers: [{ type: 'school-code', value: '1' }] } }],
  },
});
