import type { Change, ChangePage } from '@emis-sdk/protocol';
import { describe, expect, it } from 'vitest';
import { FeedCheck } from './feed-check.ts';

async function* pagesOf(...changes: Change[]): AsyncIterable<ChangePage> {
  for (const change of changes) yield { changes: [change], cursor: 'c', more: true };
}

const change = (id: string, record: Record<string, unknown>, source = 'us'): Change => ({
  entity: 'school',
  id,
  record: { id, ...record },
  source,
  kind: 'created',
  submissionId: 's',
});

describe('the comparison of feed and receipts', () => {
  const check = () => {
    const feed = new FeedCheck();
    feed.accept('school', 'a', { id: 'a', name: 'A', extensions: { x: 1, y: [2] } });
    feed.accept('school', 'b', { id: 'b', name: 'B' });
    return feed;
  };
  const [a, b] = [change('a', { extensions: { y: [2], x: 1 }, name: 'A' }), change('b', { name: 'B' })];

  it('matches when the reader has the same records, in whatever order of fields, and none of another sender', async () => {
    expect(await check().compare(pagesOf(a, b, change('z', {}, 'them')), 'us')).toEqual({
      changes: 2,
      matches: true,
      missing: 0,
      foreign: 0,
      different: 0,
    });
  });

  it('takes the last state of a record', async () => {
    expect(await check().compare(pagesOf(change('a', { name: 'old' }), b, a), 'us')).toMatchObject({
      changes: 3,
      matches: true,
    });
  });

  it.each([
    ['missing', [a]],
    ['foreign', [a, b, change('c', {})]],
    ['different', [a, change('b', { name: 'b' })]],
  ] as const)('says what is %s', async (what, changes) => {
    expect(await check().compare(pagesOf(...changes), 'us')).toMatchObject({ matches: false, [what]: 1 });
  });
});
