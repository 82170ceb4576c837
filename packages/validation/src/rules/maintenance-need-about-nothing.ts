import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** Who comes to repair something knows where. */
export const maintenanceNeedAboutNothing = standardRule({
  code: 'maintenance-need.about-nothing',
  severity: 'warning',
  on: 'maintenance-need',
  reads: ['siteId', 'buildingId', 'roomId', 'utilityServiceId', 'equipmentId', 'schoolId'],
  check({ record }, report) {
    const { siteId, buildingId, roomId, utilityServiceId, equipmentId, schoolId } = record;
    if (!(siteId ?? buildingId ?? roomId ?? utilityServiceId ?? equipmentId ?? schoolId)) report({ at: 'siteId' });
  },
});

export const maintenanceNeedAboutNothingNotes = (): RecordRuleNotes => ({
  text: 'A maintenance need names a site, building, room, service, piece of equipment or school.',
  why: 'Nobody can be sent to mend what nobody can find.',
  examples: {
    good: [{ record: { id: 'm1', roomId: 'r' } }, { record: { id: 'm2', schoolId: 's' } }],
    bad: [{ record: { id: 'm1' } }],
  },
});
