import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance from a seed: the same seed gives the same choices on every machine. */
export interface Random {
  /** A whole number between two bounds, both included. */
  int(from: number, to: number): number;
  /** True in so many cases of a hundred. */
  percent(share: number): boolean;
  /** One of a list, which may not be empty. */
  pick<Item>(list: readonly Item[]): Item;
  /** The same items in another order (Fisher and Yates). The list itself is left alone. */
  shuffle<Item>(list: readonly Item[]): Item[];
}

/**
 * Chance from a seed, by xoroshiro128+ of pure-rand: whole-number arithmetic only, so no machine, engine or
 * locale changes what comes out.
 */
export function seededRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const int = (from: number, to: number): number => uniformInt(generator, from, to);
  return {
    int,
    percent: (share) => int(1, 100) <= share,
    pick(list) {
      const item = list.length === 0 ? undefined : list[int(0, list.length - 1)];
      if (item === undefined) throw new TypeError('Nothing can be picked from an empty list.');
      return item;
    },
    shuffle(list) {
      const items = [...list];
      for (let last = items.length - 1; last > 0; last--) {
        const other = int(0, last);
        const [here, there] = [items[last], items[other]];
        if (here !== undefined && there !== undefined) [items[last], items[other]] = [there, here];
      }
      return items;
    },
  };
}

/**
 * The chance of one part of a whole, so that each part comes out the same whatever was made before it.
 *
 * @param seed - that of the whole
 * @param part - a whole number that names the part
 */
export function randomOfPart(seed: number, part: number): Random {
  // Murmur's finish: neighbouring numbers become seeds that have nothing in common.
  let hash = Math.imul(seed ^ Math.imul(part + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return seededRandom(hash ^ (hash >>> 16));
}
