import { Conflicts } from '../conflicts.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5];

/** Two shifts that a school calls by one name are not held at one time. */
export const shiftOverlap = standardDatasetRule({
  code: 'shift.overlap',
  severity: 'warning',
  on: 'shift',
  reads: ['schoolId', 'name', 'kind', 'sessionId', 'startTime', 'endTime', 'weekdays'],
  returnsTo: ['startTime'],
  start(_context, earlier) {
    const shifts = new Conflicts(earlier, {
      facts: { mark: 'whole', session: 'text', from: 'text', to: 'text', days: 'text' },
      conflict: overlap,
      finding: ({ other, own: { from = '', to = '' } }) => ({ at: 'startTime', params: { from, to, other } }),
    });
    return {
      add(record, _report, mark) {
        const { startTime: from, endTime: to, sessionId: session, weekdays = MONDAY_TO_FRIDAY } = record;
        if (!from || !to || to <= from) return;
        shifts.add(`${record.schoolId} ${record.name ?? record.kind}`, {
          mark,
          session,
          from,
          to,
          days: weekdays.join(''),
        });
      },
      finish: () => shifts.finish(),
    };
  },
});

export const shiftOverlapNotes = (): DatasetRuleNotes => ({
  text: 'Two shifts of one school with the same name are not held at the same time.',
  why: 'It is probably one shift entered twice, and its students and hours are counted twice.',
  examples: {
    good: [
      // Before and after a long break.
      [
        { id: 'a', schoolId: 's', kind: 'full-day', startTime: '12:00', endTime: '14:00' },
        { id: 'b', schoolId: 's', kind: 'full-day', startTime: '14:00', endTime: '17:00' },
        { id: 'c', schoolId: 's', kind: 'full-day', startTime: '08:00', endTime: '12:00' },
        { id: 'd', schoolId: 's', kind: 'full-day' },
      ],
      [
        { id: 'a', schoolId: 's', kind: 'morning', startTime: '07:30', endTime: '12:45' },
        { id: 'b', schoolId: 's', kind: 'afternoon', startTime: '12:00', endTime: '18:00' },
        { id: 'c', schoolId: 't', kind: 'morning', startTime: '07:30', endTime: '12:45' },
      ],
      [
        { id: 'a', schoolId: 's', name: 'Mañana A', kind: 'morning', startTime: '07:30', endTime: '12:45' },
        { id: 'b', schoolId: 's', name: 'Mañana B', kind: 'morning', startTime: '08:00', endTime: '13:15' },
      ],
      [
        { id: 'a', schoolId: 's', kind: 'evening', startTime: '19:00', endTime: '22:00', weekdays: [1, 3] },
        { id: 'b', schoolId: 's', kind: 'evening', startTime: '19:00', endTime: '22:00', weekdays: [2, 4] },
      ],
      [
        { id: 'a', schoolId: 's', kind: 'morning', sessionId: '2025', startTime: '07:30', endTime: '12:45' },
        { id: 'b', schoolId: 's', kind: 'morning', sessionId: '2026', startTime: '07:45', endTime: '13:00' },
      ],
    ],
    bad: [
      // Without a session a shift is held in every one.
      [
        { id: 'a', schoolId: 's', kind: 'morning', sessionId: '2025', startTime: '07:30', endTime: '12:45' },
        { id: 'b', schoolId: 's', kind: 'morning', startTime: '07:45', endTime: '13:00' },
      ],
      [
        { id: 'a', schoolId: 's', kind: 'morning', startTime: '07:30', endTime: '12:45' },
        { id: 'b', schoolId: 's', kind: 'morning', sessionId: '2025', startTime: '07:45', endTime: '13:00' },
      ],
      [
        { id: 'a', schoolId: 's', kind: 'morning', startTime: '07:30', endTime: '12:45' },
        { id: 'b', schoolId: 's', kind: 'morning', startTime: '08:00', endTime: '13:15' },
      ],
    ],
  },
});

interface Held {
  readonly session?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly days?: string | undefined;
}

function overlap(one: Held, other: Held): boolean {
  const mayMeet = one.session === undefined || other.session === undefined || one.session === other.session;
  if (!mayMeet || !((one.from ?? '') < (other.to ?? '') && (other.from ?? '') < (one.to ?? ''))) return false;
  return [...(one.days ?? '')].some((day) => other.days?.includes(day));
}
