import { hash } from 'node:crypto';

/*
 * The tree of RFC 6962, section 2.1 (the same in RFC 9162): a leaf is hashed behind a byte 0x00 and a node behind 0x01, so that neither can be
 * taken for the other.
 */
const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

/** SHA-256 of a leaf or a node, 32 bytes. */
export type TreeHash = Buffer;

export function leafHash(entry: string): TreeHash {
  return hash('sha256', Buffer.concat([LEAF, Buffer.from(entry)]), 'buffer');
}

export function nodeHash(left: TreeHash, right: TreeHash): TreeHash {
  return hash('sha256', Buffer.concat([NODE, left, right]), 'buffer');
}

/** The root of a tree without a leaf. */
export const EMPTY_ROOT: TreeHash = hash('sha256', '', 'buffer');

/** The largest power of two that is smaller than a number above 1. */
export function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

/** A whole subtree that is complete by a new leaf: 2 to the power of `level` leaves, the `place`-th of its level from the left. */
export interface TreeNode {
  readonly level: number;
  readonly place: number;
  readonly hash: TreeHash;
}

/** The right edge of a growing tree: as many hashes as its size has bits, whatever its size. */
export class TreeEdge {
  /** By level; a level without a whole subtree that waits for its neighbour has none. */
  readonly #waiting: (TreeHash | undefined)[];
  #size: number;

  constructor(size = 0, waiting: readonly (TreeHash | undefined)[] = []) {
    this.#size = size;
    this.#waiting = [...waiting];
  }

  get size(): number {
    return this.#size;
  }

  /** What has to be kept to go on later, by level. */
  get waiting(): readonly (TreeHash | undefined)[] {
    return this.#waiting;
  }

  /** @returns the subtrees above the leaf that it completes, from below */
  append(leaf: TreeHash): TreeNode[] {
    const complete: TreeNode[] = [];
    let current = leaf;
    let level = 0;
    for (let left = this.#waiting[level]; left; left = this.#waiting[level]) {
      this.#waiting[level] = undefined;
      current = nodeHash(left, current);
      level++;
      complete.push({ level, place: Math.floor(this.#size / 2 ** level), hash: current });
    }
    this.#waiting[level] = current;
    this.#size++;
    return complete;
  }

  root(): TreeHash {
    let root: TreeHash | undefined;
    for (const subtree of this.#waiting) {
      if (subtree) root = root ? nodeHash(subtree, root) : subtree;
    }
    return root ?? EMPTY_ROOT;
  }
}
