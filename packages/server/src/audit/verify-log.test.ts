import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Checkpoint } from './checkpoint.ts';
import { leafHash, TreeEdge } from './merkle-tree.ts';
import { type LoggedEntry, verifyLog } from './verify-log.ts';

const ATTEMPTS = 1000;

/** A log as whoever rules the database would store it: places without a gap, hashes that fit. */
function stored(entries: readonly string[]): LoggedEntry[] {
  return entries.map((entry, place) => ({ place, entry, leaf: leafHash(entry).toString('base64') }));
}

function checkpointOf(entries: readonly string[], at = '2026-11-27T10:00:00.000Z'): Checkpoint {
  const edge = new TreeEdge();
  for (const entry of entries) edge.append(leafHash(entry));
  return { origin: 'log/a', size: edge.size, root: edge.root(), at };
}

/** A log at an earlier moment, the same log later, and a place in the earlier one. */
const logs = fc
  .record({ before: fc.integer({ min: 2, max: 40 }), after: fc.nat(20), at: fc.nat() })
  .map(({ before, after, at }) => {
    const entries = Array.from({ length: before + after }, (_, index) => `{"at":"moment ${index}"}`);
    return { before, entries, place: at % before, old: checkpointOf(entries.slice(0, before)) };
  });

type Tampering = (entries: readonly string[], place: number, before: number) => readonly string[];

/** Each as somebody does it who makes every hash in the database anew afterwards. */
const TAMPERINGS: Readonly<Record<string, Tampering>> = {
  deletion: (entries, place) => entries.toSpliced(place, 1),
  change: (entries, place) => entries.with(place, '{"at":"another moment"}'),
  insertion: (entries, place) => entries.toSpliced(place, 0, '{"at":"never"}'),
  reordering: (entries, place, before) => {
    const other = (place + 1) % before;
    return entries.with(place, entries[other] ?? '').with(other, entries[place] ?? '');
  },
  truncation: (entries, place) => entries.slice(0, place),
  'a forked view': (entries, place) => [...entries.slice(0, place), ...entries.slice(place).map((one) => `${one} `)],
};

describe('case 30: the verifier, with nothing but an old checkpoint kept elsewhere', () => {
  it.each(Object.entries(TAMPERINGS))(`finds %s in ${ATTEMPTS} of ${ATTEMPTS} attempts`, async (_, tamper) => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(logs, async ({ entries, place, before, old }) => {
        const { faults } = await verifyLog(stored(tamper(entries, place, before)), [old]);
        if (faults.length > 0) found++;
      }),
      { seed: 26, numRuns: ATTEMPTS },
    );
    expect(found).toBe(ATTEMPTS);
  });

  it('has nothing to say of a log that only grew', async () => {
    await fc.assert(
      fc.asyncProperty(logs, async ({ entries, old }) => {
        const { faults, root } = await verifyLog(stored(entries), [old, checkpointOf(entries)]);
        expect(faults).toEqual([]);
        expect(root).toEqual(checkpointOf(entries).root);
      }),
      { seed: 26, numRuns: 200 },
    );
  });

  it('finds that two readers were shown different logs, by the checkpoints that each was given', async () => {
    const [one, other] = [
      ['a', 'b', 'c'],
      ['a', 'x', 'c', 'd'],
    ].map((entries) => checkpointOf(entries));
    const { faults } = await verifyLog(stored(['a', 'b', 'c', 'd']), [one as Checkpoint, other as Checkpoint]);
    expect(faults).toEqual([{ kind: 'other-history', size: 4, at: other?.at }]);
  });

  it('says at which place, when the hashes in the database were left as they are', async () => {
    const log = stored(['a', 'b', 'c', 'd']);
    const changed = log.with(2, { ...(log[2] as LoggedEntry), entry: 'x' });
    expect((await verifyLog(changed, [])).faults).toEqual([{ kind: 'changed', place: 2 }]);
    expect((await verifyLog(log.toSpliced(1, 1), [])).faults).toEqual([{ kind: 'gap', place: 1 }]);
  });
});
