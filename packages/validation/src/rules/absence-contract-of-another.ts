import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** An absence is a leave from the person's own contract. */
export const absenceContractOfAnother = standardRule({
  code: 'absence.contract-of-another',
  severity: 'error',
  on: 'absence',
  reads: ['personId', 'contractId'],
  needs: { contract: { by: 'contractId', entity: 'contract', reads: ['personId'] } },
  check({ record, related: { contract } }, report) {
    if (contract && contract.personId !== record.personId) {
      report({
        at: 'contractId',
        params: { person: record.personId, contract: record.contractId ?? '', other: contract.personId },
      });
    }
  },
});

export const absenceContractOfAnotherNotes = (): RecordRuleNotes => ({
  text: 'The contract that an absence names is that of the person who is away.',
  why: 'The days of leave would be taken from somebody else.',
  examples: {
    good: [
      { record: { id: 'x1', personId: 'p', contractId: 'k' }, related: { contract: { id: 'k', personId: 'p' } } },
      { record: { id: 'x2', personId: 'p' } },
    ],
    bad: [{ record: { id: 'x1', personId: 'p', contractId: 'k' }, related: { contract: { id: 'k', personId: 'q' } } }],
  },
});
