import { gradesAbove } from '../grade-order.ts';
import { MOVES_UP } from '../promotion-decisions.ts';
import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** The next grade follows from the decision: a higher one for who is promoted, no higher one for who repeats. */
export const promotionNextGradeContradicts = standardRule({
  code: 'promotion.next-grade-contradicts',
  severity: 'warning',
  on: 'promotion',
  reads: ['decision', 'nextGrade'],
  needs: { enrolment: { by: 'enrolmentId', entity: 'enrolment', reads: ['grade'] } },
  check({ record, related }, report) {
    const { decision, nextGrade } = record;
    const grade = related.enrolment?.grade;
    const step = grade && nextGrade ? gradesAbove(nextGrade, grade) : undefined;
    if (step === undefined) return;
    if (MOVES_UP.has(decision) ? step <= 0 : decision === 'repeats' && step > 0) {
      report({ at: 'nextGrade', personal: { decision, grade: grade ?? '', next: nextGrade ?? '' } });
    }
  },
});

export const promotionNextGradeContradictsNotes = (): RecordRuleNotes => ({
  text: 'Who is promoted goes to a higher grade, and who repeats does not.',
  why: 'Rates of promotion and repetition are reckoned from these two facts, and next year’s places are planned by them.',
  examples: {
    good: [
      {
        record: { id: 'p1', decision: 'promoted', nextGrade: '06' },
        related: { enrolment: { id: 'e', grade: '05' } },
      },
      { record: { id: 'p2', decision: 'repeats', nextGrade: '05' }, related: { enrolment: { id: 'e', grade: '05' } } },
      { record: { id: 'p3', decision: 'promoted', nextGrade: '01' }, related: { enrolment: { id: 'e', grade: 'KG' } } },
      { record: { id: 'p4', decision: 'promoted' }, related: { enrolment: { id: 'e', grade: '05' } } },
      // Out of basic and into secondary education: the codes cannot be compared.
      {
        record: { id: 'p5', decision: 'promoted', nextGrade: '310.01' },
        related: { enrolment: { id: 'e', grade: '110.08' } },
      },
    ],
    bad: [
      {
        record: { id: 'p1', decision: 'promoted', nextGrade: '04' },
        related: { enrolment: { id: 'e', grade: '05' } },
      },
      { record: { id: 'p2', decision: 'repeats', nextGrade: '06' }, related: { enrolment: { id: 'e', grade: '05' } } },
    ],
  },
});
