import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** Before this hour a shift that starts late may end on the next day. */
const NIGHT_ENDS = '06:00';
/** From this hour on a shift may run past midnight, whatever it is called: schools for adults often give no kind, or one of their own. */
const NIGHT_STARTS = '15:00';

/** A shift ends later in the day than it starts. */
export const shiftEndsBeforeStart = standardRule({
  code: 'shift.ends-before-start',
  severity: 'error',
  on: 'shift',
  reads: ['startTime', 'endTime'],
  check({ record }, report) {
    const { startTime, endTime } = record;
    if (!startTime || !endTime || endTime > startTime) return;
    if (startTime >= NIGHT_STARTS && endTime < NIGHT_ENDS) return;
    report({ at: 'endTime', params: { from: startTime, to: endTime } });
  },
});

export const shiftEndsBeforeStartNotes = (): RecordRuleNotes => ({
  text: `A shift ends after it starts; one that starts at ${NIGHT_STARTS} or later may end after midnight, before ${NIGHT_ENDS}.`,
  why: 'From the two times the hours of teaching are reckoned.',
  examples: {
    good: [
      { record: { id: 's1', kind: 'morning', startTime: '07:30', endTime: '12:45' } },
      { record: { id: 's2', kind: 'evening', startTime: '19:00', endTime: '00:15' } },
      { record: { id: 's3', kind: 'morning', startTime: '07:30' } },
      { record: { id: 's5', startTime: '18:30', endTime: '00:15' } },
    ],
    bad: [
      { record: { id: 's4', kind: 'evening', startTime: '19:00', endTime: '06:00' } },
      { record: { id: 's1', kind: 'afternoon', startTime: '13:30', endTime: '06:15' } },
      { record: { id: 's2', kind: 'morning', startTime: '07:30', endTime: '07:30' } },
      { record: { id: 's3', kind: 'evening', startTime: '19:00', endTime: '10:30' } },
    ],
  },
});
