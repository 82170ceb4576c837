import { describe, expect, it } from 'vitest';
import { collected, connect, errorOf } from './faulty-emis/line.ts';
import { ProblemError, ProtocolError } from './index.ts';

const change = (id: string) => ({
  entity: 'school',
  source: 'product',
  id,
  kind: 'created',
  record: { id, name: 'A', extensions: { theirs: [1] } },
  submissionId: 's1',
});

describe('reading the feed', () => {
  it('gives page after page with the cursor to keep, and ends where there is no more', async () => {
    await using line = await connect();
    line.emis.pages = [
      { changes: [change('a'), change('b')], cursor: '1', more: true },
      { changes: [], cursor: '2', more: true },
      { changes: [change('c')], cursor: '3', more: false },
    ];
    const pages = await collected(line.client.changes({ limit: 2 }));
    expect(pages).toEqual(line.emis.pages);
    expect(line.emis.to('/changes').map(({ path }) => path)).toEqual([
      '/v1/changes?limit=2',
      '/v1/changes?cursor=1&limit=2',
      '/v1/changes?cursor=2&limit=2',
    ]);
  });

  it('goes on from a cursor, and reads no page before it is wanted', async () => {
    await using line = await connect();
    line.emis.pages = [
      { changes: [change('a')], cursor: '1', more: true },
      { changes: [change('b')], cursor: '2', more: true },
    ];
    for await (const page of line.client.changes({ cursor: '1' })) {
      expect(page.changes.map(({ id }) => id)).toEqual(['b']);
      break;
    }
    expect(line.emis.to('/changes')).toHaveLength(1);
  });

  it('repeats a page that was lost on the way', async () => {
    await using line = await connect();
    line.emis.pages = [{ changes: [change('a')], cursor: '1', more: false }];
    line.emis.faults.changes.push('reset', 'commit-then-half-reply', { status: 502 });
    expect(await collected(line.client.changes())).toHaveLength(1);
  });

  it('does not go round for ever when the cursor stands still', async () => {
    await using line = await connect();
    line.emis.pages = [{ changes: [], cursor: '0', more: true }];
    expect(await errorOf(collected(line.client.changes({ cursor: '0' })))).toBeInstanceOf(ProtocolError);
  });

  it('says that a cursor is too old', async () => {
    await using line = await connect();
    line.emis.faults.changes.push({
      status: 410,
      body: { type: 'x', title: 'Gone', status: 410, code: 'cursor-gone' },
    });
    const error = await errorOf(collected(line.client.changes({ cursor: '0' })));
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ problem: { code: 'cursor-gone' }, params: { problem: 'cursor-gone', status: 410 } });
  });

  it('case 26: does not unpack a small answer that would fill the memory', async () => {
    await using line = await connect();
    line.emis.faults.changes.push('bomb');
    const before = process.memoryUsage().rss;
    const error = await errorOf(collected(line.client.changes()));
    expect(error).toMatchObject({
      code: 'client.protocol',
      params: { at: 'body', expected: expect.stringContaining('16777216') },
    });
    expect(line.emis.to('/changes'), 'and does not try again').toHaveLength(1);
    expect(process.memoryUsage().rss - before).toBeLessThan(160 * 1024 * 1024);
  });
});
