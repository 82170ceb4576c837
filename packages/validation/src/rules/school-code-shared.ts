import { Grouped } from '../grouped.ts';
import { identifierKey } from '../identifier-key.ts';
import { defineDatasetRule } from '../rule.ts';

/** An official code belongs to one school. */
export const schoolCodeShared = defineDatasetRule({
  code: 'school.code-shared',
  severity: 'error',
  on: 'school',
  reads: ['identifiers'],
  text: 'Two schools do not have the same official code.',
  why: 'The ministry would add the students of both schools to one of them.',
  start() {
    const bearers = new Grouped({ id: 'text' });
    return {
      add(record, report) {
        for (const [index, identifier] of (record.identifiers ?? []).entries()) {
          const key = identifierKey(identifier);
          if (key === undefined) continue;
          const other = bearers.of(key)[0]?.id;
          if (other === undefined) bearers.add(key, { id: record.id });
          else if (other !== record.id) {
            report({
              at: `identifiers.${index}.value`,
              params: { type: identifier.type, value: identifier.value, other },
            });
          }
        }
      },
    };
  },
  examples: {
    good: [
      [
        {
          id: 'a',
          identifiers: [
            { type: 'school-code', value: '1' },
            { type: 'school-code', value: '1' },
          ],
        },
        { id: 'b', identifiers: [{ type: 'school-code', value: '2' }] },
        { id: 'c' },
      ],
    ],
    bad: [
      [
        { id: 'a', identifiers: [{ type: 'school-code', value: '12345-6' }] },
        { id: 'b', identifiers: [{ type: 'school-code', value: '12345-6' }] },
      ],
    ],
  },
});
