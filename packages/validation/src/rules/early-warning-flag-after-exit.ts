import type { PlainDate } from '@emis-sdk/model';
import { Grouped } from '../grouped.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** A warning is raised for a student who is enrolled. That one did not come back has a signal of its own. */
export const earlyWarningFlagAfterExit = standardDatasetRule({
  code: 'early-warning-flag.after-exit',
  severity: 'warning',
  on: 'early-warning-flag',
  reads: ['studentId', 'signals', 'raisedOn', 'closedOn'],
  beside: { enrolment: ['studentId', 'exitDate'] },
  start() {
    const exits = new Grouped({ exit: 'date' });
    return {
      beside(_entity, { studentId, exitDate }) {
        exits.add(String(studentId), { exit: exitDate as PlainDate | undefined });
      },
      add({ studentId, signals, raisedOn, closedOn }, report) {
        if (closedOn || signals.includes('not-enrolled')) return;
        const places = exits.of(studentId);
        if (places.length > 0 && places.every(({ exit }) => exit !== undefined && exit < raisedOn)) {
          report({ at: 'raisedOn', personal: { raised: raisedOn } });
        }
      },
    };
  },
});

export const earlyWarningFlagAfterExitNotes = (): DatasetRuleNotes => ({
  text: 'An open early warning is not raised after the student has left all schools of the dataset, but for not being enrolled again.',
  why: 'No school looks after it. It has to go to the new school, or be closed.',
  examplesBeside: {
    enrolment: [
      { id: 'e1', studentId: 's', exitDate: '2026-05-15' },
      { id: 'e2', studentId: 't', exitDate: '2026-05-15' },
      { id: 'e3', studentId: 't' },
    ],
  },
  examples: {
    good: [
      [
        { id: 'w1', studentId: 's', signals: ['low-attendance'], raisedOn: '2026-05-04' },
        { id: 'w2', studentId: 's', signals: ['not-enrolled'], raisedOn: '2026-06-03' },
        { id: 'w3', studentId: 's', signals: ['work'], raisedOn: '2026-06-03', closedOn: '2026-06-04' },
        { id: 'w4', studentId: 't', signals: ['work'], raisedOn: '2026-06-03' },
        { id: 'w5', studentId: 'u', signals: ['work'], raisedOn: '2026-06-03' },
      ],
    ],
    bad: [[{ id: 'w1', studentId: 's', signals: ['low-attendance'], raisedOn: '2026-06-03' }]],
  },
});
