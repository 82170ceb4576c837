import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** A place on the map has two coordinates. */
export const siteCoordinatesIncomplete = standardRule({
  code: 'site.coordinates-incomplete',
  severity: 'warning',
  on: 'site',
  reads: ['latitude', 'longitude'],
  check({ record }, report) {
    const { latitude, longitude } = record;
    if (latitude !== undefined && longitude === undefined) report({ at: 'longitude', params: { absent: 'longitude' } });
    if (longitude !== undefined && latitude === undefined) report({ at: 'latitude', params: { absent: 'latitude' } });
  },
});

export const siteCoordinatesIncompleteNotes = (): RecordRuleNotes => ({
  text: 'A site has both latitude and longitude, or neither.',
  why: 'One of the two shows no place on a map, so distances to school cannot be reckoned.',
  examples: {
    good: [{ record: { id: 's1', latitude: -33.4489, longitude: -70.6693 } }, { record: { id: 's2' } }],
    bad: [{ record: { id: 's1', latitude: -33.4489 } }, { record: { id: 's2', longitude: 0 } }],
  },
});
