import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** What is mended was first reported. */
export const maintenanceNeedDoneBeforeReported = standardRule({
  code: 'maintenance-need.done-before-reported',
  severity: 'error',
  on: 'maintenance-need',
  reads: ['reportedOn', 'doneOn'],
  check({ record }, report) {
    const { reportedOn, doneOn } = record;
    if (reportedOn && doneOn && doneOn < reportedOn) {
      report({ at: 'doneOn', params: { from: reportedOn, to: doneOn } });
    }
  },
});

export const maintenanceNeedDoneBeforeReportedNotes = (): RecordRuleNotes => ({
  text: 'Work is finished on or after the day on which the need was reported.',
  why: 'How long schools wait for repairs would come out below zero.',
  examples: {
    good: [
      { record: { id: 'm1', reportedOn: '2026-04-02', doneOn: '2026-04-02' } },
      { record: { id: 'm2', doneOn: '2026-04-02' } },
    ],
    bad: [{ record: { id: 'm1', reportedOn: '2026-04-02', doneOn: '2026-02-04' } }],
  },
});
