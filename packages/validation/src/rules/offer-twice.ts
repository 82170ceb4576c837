import { Grouped } from '../grouped.ts';
import { defineDatasetRule } from '../rule.ts';

/** A school makes each offer once. */
export const offerTwice = defineDatasetRule({
  code: 'offer.twice',
  severity: 'warning',
  on: 'offer',
  reads: ['schoolId', 'sessionId', 'level', 'grades', 'programme', 'shiftId', 'modality'],
  text: 'Two offers of one school differ in session, level, grades, programme, shift or modality.',
  why: 'The places of an offer that stands twice are counted twice.',
  start() {
    const offers = new Grouped({ id: 'text' });
    return {
      add(record, report) {
        const { schoolId, sessionId, level, grades, programme, shiftId, modality } = record;
        const key = JSON.stringify([
          schoolId,
          sessionId,
          level,
          [...(grades ?? [])].sort(),
          programme,
          shiftId,
          modality,
        ]);
        const other = offers.of(key).find((one) => one.id !== record.id);
        if (other) report({ at: 'level', params: { level, other: other.id ?? '' } });
        offers.add(key, { id: record.id });
      },
    };
  },
  examples: {
    good: [
      [
        { id: 'o1', schoolId: 's', level: '1', shiftId: 'morning' },
        { id: 'o2', schoolId: 's', level: '1', shiftId: 'afternoon' },
        { id: 'o3', schoolId: 't', level: '1', shiftId: 'morning' },
        { id: 'o4', schoolId: 's', level: '1', shiftId: 'morning', grades: ['01'] },
      ],
    ],
    bad: [
      [
        { id: 'o1', schoolId: 's', level: '1', grades: ['01', '02'], modality: 'in-person' },
        { id: 'o2', schoolId: 's', level: '1', grades: ['02', '01'], modality: 'in-person' },
      ],
    ],
  },
});
