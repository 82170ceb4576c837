import type { Checkpoint } from './checkpoint.ts';
import { leafHash, TreeEdge } from './merkle-tree.ts';

/** One line of the log as it is stored. */
export interface LoggedEntry {
  /** From 0, without a gap. */
  readonly place: number;
  /** JSON. */
  readonly entry: string;
  /** The hash that was stored with it, in base64. */
  readonly leaf: string;
}

/** What was found to be wrong with a log. */
export type LogFault =
  /** An entry is not what was hashed. */
  | { readonly kind: 'changed'; readonly place: number }
  /** Entries are missing, stand twice or in another order from here on. */
  | { readonly kind: 'gap'; readonly place: number }
  /** The log has fewer entries than a checkpoint says. */
  | { readonly kind: 'shorter'; readonly size: number; readonly at: string }
  /** Up to there the log is another one than the one that was signed: something before was changed, put in, taken out or put elsewhere. */
  | { readonly kind: 'other-history'; readonly size: number; readonly at: string };

export interface LogVerdict {
  readonly entries: number;
  readonly root: Buffer;
  /** At most one of each kind of entries, and one for each checkpoint. */
  readonly faults: readonly LogFault[];
}

/**
 * Reads a log from its start and compares it with checkpoints. What stands in the same database can be made anew by whoever rules the database;
 * only a checkpoint that was kept elsewhere shows it.
 *
 * @param entries in the order of their places
 */
export async function verifyLog(
  entries: AsyncIterable<LoggedEntry> | Iterable<LoggedEntry>,
  checkpoints: readonly Checkpoint[],
): Promise<LogVerdict> {
  const edge = new TreeEdge();
  const wanted = [...checkpoints].sort((a, b) => a.size - b.size);
  const faults: LogFault[] = [];
  const told = new Set<string>();
  const once = (kind: 'changed' | 'gap', place: number) => {
    if (!told.has(kind)) faults.push({ kind, place });
    told.add(kind);
  };
  const compare = () => {
    for (let next = wanted[0]; next && next.size === edge.size; next = wanted[0]) {
      wanted.shift();
      if (!edge.root().equals(next.root)) faults.push({ kind: 'other-history', size: next.size, at: next.at });
    }
  };
  compare();
  for await (const { place, entry, leaf } of entries) {
    if (place !== edge.size) once('gap', edge.size);
    const hash = leafHash(entry);
    if (hash.toString('base64') !== leaf) once('changed', place);
    edge.append(hash);
    compare();
  }
  faults.push(...wanted.map(({ size, at }): LogFault => ({ kind: 'shorter', size, at })));
  return { entries: edge.size, root: edge.root(), faults };
}
