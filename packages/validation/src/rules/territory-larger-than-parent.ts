import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** How large a kind of territory is, where all countries agree on it. Districts and departments are large here and small there. */
const RANK: ReadonlyMap<string, number> = new Map([
  ['national', 0],
  ['region', 1],
  ['state', 1],
  ['municipality', 2],
]);

/** What contains a territory is not smaller than it. */
export const territoryLargerThanParent = standardRule({
  code: 'territory.larger-than-parent',
  severity: 'warning',
  on: 'territory',
  reads: ['kind', 'parentId'],
  needs: { parent: { by: 'parentId', entity: 'territory', reads: ['kind'] } },
  check({ record, related }, report) {
    const own = RANK.get(record.kind);
    const parent = related.parent && RANK.get(related.parent.kind);
    if (own === undefined || parent === undefined || own >= parent) return;
    report({
      at: 'parentId',
      params: { kind: record.kind, parentKind: related.parent?.kind ?? '', parent: record.parentId ?? '' },
    });
  },
});

export const territoryLargerThanParentNotes = (): RecordRuleNotes => ({
  text: 'A country lies in no region, and a region or state in no municipality.',
  why: 'Turned upside down, a municipality gets the figures of its whole region.',
  examples: {
    good: [
      {
        record: { id: 'm', kind: 'municipality', parentId: 'r' },
        related: { parent: { id: 'r', kind: 'region' } },
      },
      { record: { id: 's', kind: 'state', parentId: 'r' }, related: { parent: { id: 'r', kind: 'region' } } },
      { record: { id: 'd', kind: 'district', parentId: 'm' }, related: { parent: { id: 'm', kind: 'municipality' } } },
      { record: { id: 'n', kind: 'national' } },
    ],
    bad: [
      { record: { id: 'r', kind: 'region', parentId: 'm' }, related: { parent: { id: 'm', kind: 'municipality' } } },
    ],
  },
});
