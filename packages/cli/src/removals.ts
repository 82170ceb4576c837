import type { Records } from '@emis-sdk/client/records';
import type { OpenDataset, RecordKey } from '@emis-sdk/model';
import type { CommandContext } from './context.ts';

/** How many of those that stay are named. */
const NAMED = 20;

/** What came of removing records. */
export interface Removals {
  readonly removed: number;
  /** Those that the EMIS did not hold. */
  readonly gone: number;
  readonly staying: readonly (RecordKey & {
    /** What refers to the record, the first few. */
    readonly children: readonly RecordKey[];
    /** Codes of the findings by which it was refused. */
    readonly codes: readonly string[];
  })[];
}

/** The records that a dataset says are to be removed, each once. */
export async function removalsIn(open: OpenDataset): Promise<readonly RecordKey[]> {
  const keys = new Map<string, RecordKey>();
  for await (const items of open()) {
    for (const item of items) {
      if (item.type !== 'finding') continue;
      for (const { entity, id } of item.removes ?? []) keys.set(`${entity} ${id}`, { entity, id });
    }
  }
  return [...keys.values()];
}

/** Removes records at the EMIS. Those that others refer to stay there. */
export async function sendRemovals(
  records: Records,
  keys: readonly RecordKey[],
  how: { readonly profile: { readonly id: string; readonly edition: string }; readonly signal: AbortSignal },
): Promise<Removals> {
  let [removed, gone] = [0, 0];
  const staying: Removals['staying'][number][] = [];
  for await (const { entity, id, ...outcome } of records.removeAll(keys, how)) {
    if (outcome.status === 'accepted') removed++;
    else if (outcome.status === 'unchanged') gone++;
    else {
      const children = outcome.status === 'waiting' ? outcome.waitsFor : [];
      const codes = outcome.status === 'rejected' ? outcome.findings.map(({ code }) => code) : [];
      staying.push({ entity, id, children, codes });
    }
  }
  return { removed, gone, staying };
}

/** Says what came of them: the numbers, and which stay and why. */
export function tellRemovals({ removed, gone, staying }: Removals, { terminal, say }: CommandContext): void {
  terminal.talk(say('removals.counts', { removed, gone, staying: staying.length }));
  for (const { entity, id, children, codes } of staying.slice(0, NAMED)) {
    const named = children.map((child) => `${child.entity} ${child.id}`).join(', ');
    terminal.talk(
      children.length > 0
        ? say('removals.staying', { entity, id, children: named })
        : say('removals.refused', { entity, id, codes: codes.join(', ') }),
    );
  }
}
