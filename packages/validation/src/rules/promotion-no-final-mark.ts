import { Grouped } from '../grouped.ts';
import { MOVES_UP } from '../promotion-decisions.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** Who is promoted has a final mark, where the dataset has marks of the student. */
export const promotionNoFinalMark = standardDatasetRule({
  code: 'promotion.no-final-mark',
  severity: 'info',
  on: 'promotion',
  reads: ['studentId', 'decision'],
  beside: { mark: ['studentId', 'final'] },
  start() {
    const marked = new Grouped({ final: 'number' });
    return {
      beside(_entity, { studentId, final }) {
        const key = String(studentId);
        const value = final === true ? 1 : 0;
        if (!marked.of(key).some((known) => known.final === value)) marked.add(key, { final: value });
      },
      add({ studentId, decision }, report) {
        const marks = MOVES_UP.has(decision) ? marked.of(studentId) : [];
        if (marks.length > 0 && !marks.some(({ final }) => final === 1)) report({ at: 'decision' });
      },
    };
  },
});

export const promotionNoFinalMarkNotes = (): DatasetRuleNotes => ({
  text: 'A student who is promoted, and has marks in the dataset, has at least one that is final.',
  why: 'Some schools promote without marks in the first grades. Elsewhere the marks of the year were not closed before the decision.',
  examplesBeside: {
    mark: [
      { id: 'm1', studentId: 's', final: false },
      { id: 'm2', studentId: 't', final: false },
      { id: 'm3', studentId: 't', final: true },
    ],
  },
  examples: {
    good: [
      [
        { id: 'p1', studentId: 't', decision: 'promoted' },
        { id: 'p2', studentId: 'without-marks', decision: 'promoted' },
        { id: 'p3', studentId: 's', decision: 'to-sit-again' },
      ],
    ],
    bad: [[{ id: 'p1', studentId: 's', decision: 'promoted' }]],
  },
});
