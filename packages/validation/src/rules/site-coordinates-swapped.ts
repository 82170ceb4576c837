import { isSwapped } from '../region-bounds.ts';
import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** Latitude and longitude do not stand in each other's place. */
export const siteCoordinatesSwapped = standardRule({
  code: 'site.coordinates-swapped',
  severity: 'warning',
  on: 'site',
  reads: ['latitude', 'longitude'],
  check({ record }, report) {
    const { latitude, longitude } = record;
    if (latitude === undefined || longitude === undefined) return;
    if (isSwapped(latitude, longitude)) report({ at: 'latitude', params: { latitude, longitude } });
  },
});

export const siteCoordinatesSwappedNotes = (): RecordRuleNotes => ({
  text: 'Latitude and longitude of a site do not stand in each other’s place.',
  why: 'Maps and many files write longitude first; swapped, a school of Peru lies in Antarctica.',
  examples: {
    good: [
      { record: { id: 's1', latitude: -12.0464, longitude: -77.0428 } },
      // Outside the region both ways: another rule asks.
      { record: { id: 's2', latitude: 0, longitude: 0 } },
      { record: { id: 's3', latitude: -12.0464 } },
      // Both ways inside: nobody can tell.
      { record: { id: 's4', latitude: -33, longitude: -33 } },
    ],
    bad: [{ record: { id: 's1', latitude: -77.0428, longitude: -12.0464 } }],
  },
});
