import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** A territory that answers the question for the region: a country without regions has none to name. */
const REGIONAL = new Set(['region', 'state', 'national']);

interface Place {
  readonly kind: string;
  readonly parent: string | undefined;
}

/** From a school's municipality a way leads up to its region. */
export const schoolNoRegion = standardDatasetRule({
  code: 'school.no-region',
  severity: 'warning',
  on: 'school',
  reads: ['territoryId'],
  beside: { territory: ['kind', 'parentId'] },
  start() {
    const places = new Map<string, Place>();
    return {
      beside(_entity, record) {
        const parent = record.parentId;
        places.set(String(record.id), {
          kind: String(record.kind),
          parent: typeof parent === 'string' ? parent : undefined,
        });
      },
      add(record, report) {
        const seen = new Set<string>();
        let municipality: string | undefined;
        for (let at = record.territoryId as string | undefined; at !== undefined; at = places.get(at)?.parent) {
          const place = places.get(at);
          // A territory that is not here, or a circle: other checks speak of these.
          if (!place || seen.has(at)) return;
          seen.add(at);
          if (REGIONAL.has(place.kind)) return;
          if (place.kind === 'municipality') municipality ??= at;
        }
        if (municipality !== undefined) report({ at: 'territoryId', params: { territory: municipality } });
      },
    };
  },
});

export const schoolNoRegionNotes = (): DatasetRuleNotes => ({
  text: 'A school in a municipality lies, through it, in a region, state or country.',
  why: 'Such a school is missing from every figure by region. Only asked where the territories are in the dataset.',
  examplesBeside: {
    territory: [
      { id: 'r', kind: 'region' },
      { id: 'm', kind: 'municipality', parentId: 'r' },
      { id: 'lost', kind: 'municipality' },
      { id: 'part', kind: 'district', parentId: 'lost' },
      { id: 'round', kind: 'municipality', parentId: 'round' },
      { id: 'd', kind: 'district' },
      { id: 'elsewhere', kind: 'municipality', parentId: 'not-here' },
    ],
  },
  examples: {
    good: [
      [
        { id: 's1', territoryId: 'm' },
        { id: 's2', territoryId: 'round' },
        { id: 's3', territoryId: 'd' },
        { id: 's4', territoryId: 'elsewhere' },
        // The larger institution that it is part of.
        { id: 's5', territoryId: 's1' },
        { id: 's6' },
      ],
    ],
    bad: [[{ id: 's1', territoryId: 'lost' }], [{ id: 's1', territoryId: 'part' }]],
  },
});
