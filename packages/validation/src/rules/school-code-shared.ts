import { Conflicts } from '../conflicts.ts';
import { identifierKey, numberOfKey } from '../identifier-key.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** An official code belongs to one school. */
export const schoolCodeShared = standardDatasetRule({
  code: 'school.code-shared',
  severity: 'warning',
  on: 'school',
  reads: ['identifiers'],
  returnsTo: ['identifiers'],
  start(_context, earlier) {
    const bearers = new Conflicts(earlier, {
      facts: { mark: 'whole', place: 'whole' },
      finding: ({ other, own }, shared) => ({
        at: `identifiers.${own.place ?? 0}.value`,
        params: { ...shared, other },
      }),
    });
    return {
      add(record, _report, mark) {
        for (const [place, identifier] of (record.identifiers ?? []).entries()) {
          const key = identifierKey(identifier);
          const { type } = identifier;
          if (key === undefined) continue;
          bearers.add(key, { mark, place }, () => ({ type, value: numberOfKey(key) }));
        }
      },
      finish: () => bearers.finish(),
    };
  },
});

export const schoolCodeSharedNotes = (): DatasetRuleNotes => ({
  text: 'Two schools do not have the same official code.',
  why:
    'The ministry would add the students of both schools to one of them. ' +
    'It is a warning, since sites of one school, or schools of one owner, may share a number; a country whose code is that of one school grades it as an error.',
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
