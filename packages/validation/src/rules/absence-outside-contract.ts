import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** Nobody is on leave from a contract that does not run. */
export const absenceOutsideContract = standardRule({
  code: 'absence.outside-contract',
  severity: 'warning',
  on: 'absence',
  reads: ['startDate', 'endDate'],
  needs: { contract: { by: 'contractId', entity: 'contract', reads: ['startDate', 'endDate'] } },
  check({ record, related: { contract } }, report) {
    if (!contract) return;
    const { startDate, endDate } = record;
    if (startDate < contract.startDate) {
      report({ at: 'startDate', personal: { date: startDate, edge: contract.startDate } });
      return;
    }
    const last = endDate ?? startDate;
    if (contract.endDate && last > contract.endDate) {
      report({ at: endDate ? 'endDate' : 'startDate', personal: { date: last, edge: contract.endDate } });
    }
  },
});

export const absenceOutsideContractNotes = (): RecordRuleNotes => ({
  text: 'An absence lies inside the contract that it is a leave from.',
  why: 'Days of leave outside the contract are paid to nobody, or by nobody.',
  examples: {
    good: [
      {
        record: { id: 'x1', startDate: '2026-03-01', endDate: '2026-12-31' },
        related: { contract: { id: 'k', startDate: '2026-03-01', endDate: '2026-12-31' } },
      },
      { record: { id: 'x2', startDate: '2026-05-04' }, related: { contract: { id: 'k', startDate: '2026-03-01' } } },
      { record: { id: 'x3', startDate: '2026-05-04' } },
    ],
    bad: [
      {
        record: { id: 'x1', startDate: '2026-02-20', endDate: '2026-03-10' },
        related: { contract: { id: 'k', startDate: '2026-03-01' } },
      },
      {
        record: { id: 'x2', startDate: '2026-05-04', endDate: '2027-01-10' },
        related: { contract: { id: 'k', startDate: '2026-03-01', endDate: '2026-12-31' } },
      },
      {
        record: { id: 'x3', startDate: '2027-05-04' },
        related: { contract: { id: 'k', startDate: '2026-03-01', endDate: '2026-12-31' } },
      },
    ],
  },
});
