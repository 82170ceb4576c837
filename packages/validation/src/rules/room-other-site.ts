import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A school's room is in a building on one of the school's sites. */
export const roomOtherSite = standardRule({
  code: 'room.other-site',
  severity: 'warning',
  on: 'room',
  reads: ['buildingId', 'schoolId'],
  needs: {
    building: { by: 'buildingId', entity: 'building', reads: ['siteId'] },
    school: { by: 'schoolId', entity: 'school', reads: ['siteIds'] },
  },
  check({ record, related }, report) {
    const site = related.building?.siteId;
    const sites = related.school?.siteIds;
    if (site === undefined || !sites?.length || sites.includes(site)) return;
    report({ at: 'buildingId', params: { building: record.buildingId ?? '', site, school: record.schoolId ?? '' } });
  },
});

export const roomOtherSiteNotes = (): RecordRuleNotes => ({
  text: 'The building of a room stands on one of the sites of the school that uses it.',
  why: 'A building counted for another school gives one school too many places and the other too few.',
  examples: {
    good: [
      {
        record: { id: 'r1', buildingId: 'b', schoolId: 's' },
        related: { building: { id: 'b', siteId: 'x' }, school: { id: 's', siteIds: ['w', 'x'] } },
      },
      {
        record: { id: 'r2', buildingId: 'b', schoolId: 's' },
        related: { building: { id: 'b', siteId: 'x' }, school: { id: 's' } },
      },
    ],
    bad: [
      {
        record: { id: 'r1', buildingId: 'b', schoolId: 's' },
        related: { building: { id: 'b', siteId: 'x' }, school: { id: 's', siteIds: ['w'] } },
      },
    ],
  },
});
