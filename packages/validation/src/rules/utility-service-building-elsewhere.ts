import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A service to a building is a service at that building's site. */
export const utilityServiceBuildingElsewhere = standardRule({
  code: 'utility-service.building-elsewhere',
  severity: 'error',
  on: 'utility-service',
  reads: ['siteId', 'buildingId'],
  needs: { building: { by: 'buildingId', entity: 'building', reads: ['siteId'] } },
  check({ record, related }, report) {
    const expected = related.building?.siteId;
    if (expected !== undefined && expected !== record.siteId) {
      report({ at: 'siteId', params: { stated: record.siteId, expected, building: record.buildingId ?? '' } });
    }
  },
});

export const utilityServiceBuildingElsewhereNotes = (): RecordRuleNotes => ({
  text: 'The building that a service serves stands on the site that it names.',
  why: 'The service would be counted for one site and used on another.',
  examples: {
    good: [
      { record: { id: 'u1', siteId: 'x', buildingId: 'b' }, related: { building: { id: 'b', siteId: 'x' } } },
      { record: { id: 'u2', siteId: 'x' } },
    ],
    bad: [{ record: { id: 'u1', siteId: 'w', buildingId: 'b' }, related: { building: { id: 'b', siteId: 'x' } } }],
  },
});
