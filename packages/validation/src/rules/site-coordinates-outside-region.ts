import { isInRegion, isSwapped } from '../region-bounds.ts';
import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A site lies in the part of the world that the ministry answers for. */
export const siteCoordinatesOutsideRegion = standardRule({
  code: 'site.coordinates-outside-region',
  severity: 'warning',
  on: 'site',
  reads: ['latitude', 'longitude'],
  check({ record }, report) {
    const { latitude, longitude } = record;
    if (latitude === undefined || longitude === undefined) return;
    if (!isInRegion(latitude, longitude) && !isSwapped(latitude, longitude)) {
      report({ at: 'latitude', params: { latitude, longitude } });
    }
  },
});

export const siteCoordinatesOutsideRegionNotes = (): RecordRuleNotes => ({
  text: 'A site lies in Latin America or the Caribbean.',
  why: 'A lost minus sign, or zero for an unknown place, puts a school into another continent or the sea.',
  examples: {
    good: [
      { record: { id: 's1', latitude: 32.51, longitude: -117.02 } },
      { record: { id: 's2', latitude: -54.93, longitude: -67.61 } },
      { record: { id: 's3', latitude: -27.15, longitude: -109.43 } },
      // Swapped: another rule says so.
      { record: { id: 's4', latitude: -77.0428, longitude: -12.0464 } },
      { record: { id: 's5', longitude: 100 } },
    ],
    bad: [
      { record: { id: 's1', latitude: 0, longitude: 0 } },
      { record: { id: 's2', latitude: -12.0464, longitude: 77.0428 } },
    ],
  },
});
