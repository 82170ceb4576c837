import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A class uses a resource under a licence for that resource. */
export const resourceAssignmentLicenceOfAnother = standardRule({
  code: 'resource-assignment.licence-of-another',
  severity: 'error',
  on: 'resource-assignment',
  reads: ['resourceId', 'licenceId'],
  needs: { licence: { by: 'licenceId', entity: 'licence', reads: ['resourceId'] } },
  check({ record, related: { licence } }, report) {
    if (licence && licence.resourceId !== record.resourceId) {
      report({
        at: 'licenceId',
        params: { licence: record.licenceId ?? '', resource: record.resourceId, other: licence.resourceId },
      });
    }
  },
});

export const resourceAssignmentLicenceOfAnotherNotes = (): RecordRuleNotes => ({
  text: 'The licence that an assignment names is for the resource that is assigned.',
  why: 'The seats of one resource would be taken up by another.',
  examples: {
    good: [
      { record: { id: 'g1', resourceId: 'r', licenceId: 'l' }, related: { licence: { id: 'l', resourceId: 'r' } } },
      { record: { id: 'g2', resourceId: 'r' } },
    ],
    bad: [
      { record: { id: 'g1', resourceId: 'r', licenceId: 'l' }, related: { licence: { id: 'l', resourceId: 'q' } } },
    ],
  },
});
