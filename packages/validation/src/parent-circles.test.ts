import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ParentCircles } from './parent-circles.ts';

/** The ids at which circles are told. */
function told(parents: readonly (readonly [id: string, parent: string | undefined])[]): string[] {
  const at: string[] = [];
  const circles = new ParentCircles();
  for (const [id, parent] of parents) circles.add(id, parent, () => at.push(id));
  circles.finish();
  return at.sort();
}

describe('circles of parents', () => {
  it('are told once, at the first of their ids, not at those who only lead into them', () => {
    const parents = [
      ['c', 'a'],
      ['b', 'c'],
      ['a', 'b'],
      ['outside', 'b'],
      ['alone', undefined],
      ['self', 'self'],
    ] as const;
    expect(told(parents)).toEqual(['a', 'self']);
  });

  it('show the way round, shortened when it is long', () => {
    const ways: unknown[] = [];
    const circles = new ParentCircles();
    for (let number = 0; number < 10; number++) {
      circles.add(`t${number}`, `t${(number + 1) % 10}`, ({ params }) => ways.push(params));
    }
    circles.finish();
    expect(ways).toEqual([{ way: 't0 → t1 → t2 → t3 → t4 → t5 → … → t0', members: 10 }]);
  });

  it('are the same in any order of the records, and found in long chains without running deep', () => {
    const id = fc.integer({ min: 0, max: 12 }).map(String);
    const parents = fc.uniqueArray(fc.tuple(id, fc.option(id, { nil: undefined })), { selector: ([own]) => own });
    fc.assert(
      fc.property(parents, (list) => {
        expect(told([...list].reverse())).toEqual(told(list));
      }),
    );
    const chain = Array.from({ length: 20_000 }, (_, number) => [String(number), String(number + 1)] as const);
    expect(told(chain)).toEqual([]);
    expect(told([...chain, ['20000', '0']])).toEqual(['0']);
  });
});
