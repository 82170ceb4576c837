import { Conflicts } from '../conflicts.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** A school makes each offer once. */
export const offerTwice = standardDatasetRule({
  code: 'offer.twice',
  severity: 'warning',
  on: 'offer',
  reads: ['schoolId', 'sessionId', 'level', 'grades', 'programme', 'shiftId', 'modality'],
  returnsTo: ['level'],
  start(_context, earlier) {
    const offers = new Conflicts(earlier, {
      facts: { mark: 'whole' },
      finding: ({ other }, shared) => ({ at: 'level', params: { ...shared, other } }),
    });
    return {
      add(record, _report, mark) {
        const { schoolId, sessionId, level, grades = [], programme, shiftId, modality } = record;
        const key = [schoolId, sessionId, level, [...grades].sort(), programme, shiftId, modality];
        offers.add(JSON.stringify(key), { mark }, () => ({ level }));
      },
      finish: () => offers.finish(),
    };
  },
});

export const offerTwiceNotes = (): DatasetRuleNotes => ({
  text: 'Two offers of one school differ in session, level, grades, programme, shift or modality.',
  why: 'The places of an offer that stands twice are counted twice.',
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
