import { nodeHash, splitOf, type TreeHash } from './merkle-tree.ts';

/** The root of the leaves from one place up to, not including, another. */
export type RootOfRange = (from: number, to: number) => Promise<TreeHash>;

/** Proves that a leaf is in a tree: RFC 6962, section 2.1.1. */
export async function inclusionProof(rootOf: RootOfRange, place: number, size: number): Promise<TreeHash[]> {
  const path: TreeHash[] = [];
  for (let [from, to] = [0, size]; to - from > 1; ) {
    const middle = from + splitOf(to - from);
    if (place < middle) {
      path.push(await rootOf(middle, to));
      to = middle;
    } else {
      path.push(await rootOf(from, middle));
      from = middle;
    }
  }
  return path.reverse();
}

/** Proves that a tree is the beginning of a larger one: RFC 6962, section 2.1.2. */
export async function consistencyProof(rootOf: RootOfRange, smaller: number, larger: number): Promise<TreeHash[]> {
  if (smaller === 0 || smaller === larger) return [];
  const path: TreeHash[] = [];
  let [from, to] = [0, larger];
  // Whether what is left is the whole smaller tree: its root is known to whoever checks.
  let whole = true;
  while (smaller < to) {
    const middle = from + splitOf(to - from);
    if (smaller <= middle) {
      path.push(await rootOf(middle, to));
      to = middle;
    } else {
      path.push(await rootOf(from, middle));
      from = middle;
      whole = false;
    }
  }
  if (!whole) path.push(await rootOf(from, to));
  return path.reverse();
}

/** Whether a leaf is at a place of the tree with this root: RFC 9162, section 2.1.3.2. */
export function provesInclusion(
  leaf: TreeHash,
  place: number,
  tree: { readonly size: number; readonly root: TreeHash },
  proof: readonly TreeHash[],
): boolean {
  if (place < 0 || place >= tree.size) return false;
  let [at, last] = [place, tree.size - 1];
  let root = leaf;
  for (const other of proof) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      root = nodeHash(other, root);
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      root = nodeHash(root, other);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && root.equals(tree.root);
}

/** Whether one tree is the beginning of another: RFC 9162, section 2.1.4.2. */
export function provesConsistency(
  smaller: { readonly size: number; readonly root: TreeHash },
  larger: { readonly size: number; readonly root: TreeHash },
  proof: readonly TreeHash[],
): boolean {
  if (smaller.size > larger.size) return false;
  if (smaller.size === larger.size) return proof.length === 0 && smaller.root.equals(larger.root);
  if (smaller.size === 0) return proof.length === 0;
  const path = isPowerOfTwo(smaller.size) ? [smaller.root, ...proof] : [...proof];
  let [at, last] = [smaller.size - 1, larger.size - 1];
  while (at % 2 === 1) [at, last] = [half(at), half(last)];
  const [first, ...others] = path;
  if (!first) return false;
  let [before, after] = [first, first];
  for (const other of others) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      before = nodeHash(other, before);
      after = nodeHash(other, after);
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      after = nodeHash(after, other);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && before.equals(smaller.root) && after.equals(larger.root);
}

function half(number: number): number {
  return Math.floor(number / 2);
}

function isPowerOfTwo(number: number): boolean {
  return Number.isInteger(Math.log2(number));
}
