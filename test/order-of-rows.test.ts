import { join } from 'node:path';
import { detectFormat } from '@emis-sdk/formats';
import { openBundle } from '@emis-sdk/formats/node';
import { canonicalJson, ENTITY_NAMES, plainDate, type ReadItem, type ReadRecord } from '@emis-sdk/model';
import { loadProfile, type ProfileId } from '@emis-sdk/profiles';
import { type FoundFinding, validateDataset } from '@emis-sdk/validation';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROOT } from './workspace.ts';

const PROFILES: readonly ProfileId[] = ['international', 'chile'];

/** The records of the sample, with its faults, by kind: what a format makes of the files. */
async function sampleItems(schoolIdentifier: string): Promise<ReadItem[]> {
  const bundle = await openBundle(join(ROOT, 'examples/sample-bundle'));
  const { format } = await detectFormat(bundle);
  return (await Array.fromAsync(format.read(bundle, { schoolIdentifier }))).flat();
}

const isRecord = (item: ReadItem): item is ReadRecord => item.type === 'record';

/** The rows of each kind of record in another order; the kinds stay in theirs. */
function shuffled(items: readonly ReadItem[], seed: number): ReadItem[] {
  // A generator that is good enough to mix rows, and gives the same order for the same seed.
  let state = seed | 1;
  const next = () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    return (state ^ (state >>> 13)) >>> 0;
  };
  const records = items.filter(isRecord).map((item) => ({ item, place: next() }));
  records.sort(
    (a, b) => ENTITY_NAMES.indexOf(a.item.entity) - ENTITY_NAMES.indexOf(b.item.entity) || a.place - b.place,
  );
  return [...items.filter((item) => !isRecord(item)), ...records.map(({ item }) => item)];
}

/** A finding without the row, where it is about which of two rows came first. */
function ofAnyOrder(finding: FoundFinding): unknown {
  return finding.code === 'record.duplicate-id' ? { ...finding, where: { file: finding.where.file } } : finding;
}

/** All findings, each as one text, in an order of their own. */
async function findingsIn(
  items: readonly ReadItem[],
  id: ProfileId,
  pieces = [items.length],
  change = ofAnyOrder,
): Promise<string[]> {
  const found: string[] = [];
  await validateDataset(
    async function* () {
      let from = 0;
      for (const piece of [...pieces, items.length]) {
        yield items.slice(from, from + piece);
        from += piece;
      }
    },
    {
      profile: await loadProfile(id),
      asOf: plainDate.parse('2026-08-01'),
      reveal: true,
      onFinding: (finding) => found.push(canonicalJson(change(finding))),
    },
  );
  return found.sort();
}

describe.each(PROFILES)('the sample under the profile %s', async (id) => {
  const { schoolIdentifier } = await loadProfile(id);
  const items = await sampleItems(schoolIdentifier);
  const asItIs = await findingsIn(items, id);

  it('shows the same findings at the same rows, in whatever order its rows come', { timeout: 30_000 }, async () => {
    expect(asItIs.length).toBeGreaterThan(40);
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        expect(await findingsIn(shuffled(items, seed), id)).toEqual(asItIs);
      }),
      { numRuns: 6 },
    );
  });

  it('shows the same findings, into however many files it is cut', { timeout: 30_000 }, async () => {
    const withoutPlace = ({ where: { path }, ...finding }: FoundFinding) => ({ ...finding, path });
    const whole = await findingsIn(items, id, undefined, withoutPlace);
    const cuts = fc.uniqueArray(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(cuts, async (places) => {
        const part = (row: number) => places.filter((place) => place < row).length;
        const parts = items.map((item) => {
          if (!isRecord(item)) return item;
          const number = part(item.row);
          return { ...item, file: `part-${number}-of-${item.file}`, row: item.row - (places[number - 1] ?? 0) };
        });
        expect(await findingsIn(parts, id, places, withoutPlace)).toEqual(whole);
      }),
      { numRuns: 4 },
    );
  });
});
