import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  consistencyProof,
  inclusionProof,
  provesConsistency,
  provesInclusion,
  type RootOfRange,
} from './merkle-proofs.ts';
import { EMPTY_ROOT, leafHash, nodeHash, splitOf, TreeEdge, type TreeHash } from './merkle-tree.ts';

/** The eight entries that the implementations of Certificate Transparency test with (google/certificate-transparency, merkle_tree_test). */
const CT_ENTRIES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const CT_ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

/** By the recursive definition of RFC 6962, section 2.1. */
function rootBySpec(leaves: readonly TreeHash[]): TreeHash {
  const [first] = leaves;
  if (!first) return EMPTY_ROOT;
  if (leaves.length === 1) return first;
  const middle = splitOf(leaves.length);
  return nodeHash(rootBySpec(leaves.slice(0, middle)), rootBySpec(leaves.slice(middle)));
}

const leavesOf = (count: number) => Array.from({ length: count }, (_, index) => leafHash(`entry ${index}`));
const rangesOf =
  (leaves: readonly TreeHash[]): RootOfRange =>
  (from, to) =>
    Promise.resolve(rootBySpec(leaves.slice(from, to)));

describe('the tree of hashes', () => {
  it('has the roots that Certificate Transparency has for the same entries', () => {
    const edge = new TreeEdge();
    expect(edge.root().toString('hex')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    CT_ENTRIES.forEach((entry, index) => {
      edge.append(leafHash(Buffer.from(entry, 'hex').toString('latin1')));
      expect(edge.root().toString('hex')).toBe(CT_ROOTS[index]);
    });
  });

  it('grows from what was kept of it as if it had never stopped', () => {
    const leaves = leavesOf(70);
    const edge = new TreeEdge();
    for (const [index, leaf] of leaves.entries()) {
      const again = new TreeEdge(edge.size, edge.waiting);
      edge.append(leaf);
      again.append(leaf);
      expect(again.root()).toEqual(edge.root());
      expect(edge.root()).toEqual(rootBySpec(leaves.slice(0, index + 1)));
    }
  });

  it('proves that each entry is in it, and no other entry at no other place', async () => {
    for (const size of [1, 2, 3, 5, 8, 13, 21]) {
      const leaves = leavesOf(size);
      const tree = { size, root: rootBySpec(leaves) };
      for (const [place, leaf] of leaves.entries()) {
        const proof = await inclusionProof(rangesOf(leaves), place, size);
        expect(provesInclusion(leaf, place, tree, proof)).toBe(true);
        expect(provesInclusion(leafHash('another'), place, tree, proof)).toBe(false);
        expect(provesInclusion(leaf, (place + 1) % size, tree, proof)).toBe(size === 1);
        expect(provesInclusion(leaf, place, tree, [...proof, leaf])).toBe(false);
      }
    }
  });

  it('proves that each smaller tree is its beginning, and no other tree', async () => {
    const leaves = leavesOf(24);
    for (let larger = 1; larger <= leaves.length; larger++) {
      const to = { size: larger, root: rootBySpec(leaves.slice(0, larger)) };
      for (let smaller = 1; smaller <= larger; smaller++) {
        const from = { size: smaller, root: rootBySpec(leaves.slice(0, smaller)) };
        const proof = await consistencyProof(rangesOf(leaves), smaller, larger);
        expect(provesConsistency(from, to, proof)).toBe(true);
        expect(provesConsistency({ ...from, root: leafHash('another') }, to, proof)).toBe(false);
      }
    }
  });

  it('gives no proof of a tree with a changed entry, whatever is changed in the proof', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .integer({ min: 2, max: 60 })
          .chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 2), fc.nat(size - 1))),
        async ([larger, before, changed]) => {
          const leaves = leavesOf(larger);
          const smaller = before + 1;
          const old = { size: smaller, root: rootBySpec(leaves.slice(0, smaller)) };
          const forged = leaves.with(changed, leafHash('forged'));
          const proof = await consistencyProof(rangesOf(forged), smaller, larger);
          const now = { size: larger, root: rootBySpec(forged) };
          expect(provesConsistency(old, now, proof)).toBe(changed >= smaller);
        },
      ),
      { seed: 30, numRuns: 200 },
    );
  });
});
