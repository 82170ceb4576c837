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

  it('reads the feed from its start when the cursor no longer holds, once its caller has made ready', async () => {
    await using line = await connect();
    const body = { type: 'x', title: 'Gone', status: 410, code: 'cursor-gone', resync: '/v1/changes' };
    line.emis.faults.changes.push({ status: 410, body });
    line.emis.pages = [{ changes: [change('a')], cursor: '1', more: false }];
    const kept = ['what was kept'];
    const onResync = async ({ resync }: { resync?: string | undefined }) => {
      await Promise.resolve();
      kept.splice(0, 1, `read anew from ${resync}`);
    };
    for await (const page of line.client.changes({ cursor: 'old', onResync }))
      kept.push(...page.changes.map(({ id }) => id));
    expect(kept).toEqual(['read anew from /v1/changes', 'a']);
    expect(line.emis.to('/changes').map(({ path }) => path)).toEqual(['/v1/changes?cursor=old', '/v1/changes?']);
  });

  it('does not begin anew for ever, nor for another refusal', async () => {
    await using line = await connect();
    const gone = { status: 410, body: { type: 'x', title: 'Gone', status: 410, code: 'cursor-gone' } };
    const forged = { status: 400, body: { type: 'x', title: 'Forged', status: 400, code: 'cursor-forged' } };
    line.emis.faults.changes.push(gone, gone, forged);
    let times = 0;
    const reading = () => collected(line.client.changes({ cursor: 'old', onResync: () => void times++ }));
    expect(await errorOf(reading())).toMatchObject({ status: 410 });
    expect(await errorOf(reading())).toMatchObject({ status: 400 });
    expect(times).toBe(1);
  });

  it('tells of each pause of a webhook once, and again when it was resumed in between', async () => {
    await using line = await connect();
    const told: unknown[] = [];
    line.client.on('webhookPaused', (paused) => told.push(paused));
    const read = async (...ids: string[]) => {
      const pausedWebhooks = ids.map((id) => ({ id, because: 'failing' }));
      line.emis.pages = [
        { changes: [], cursor: '1', more: true },
        { changes: [], cursor: '2', more: false, ...(ids.length > 0 && { pausedWebhooks }) },
      ];
      await collected(line.client.changes());
    };
    await read('one');
    await read('one', 'two');
    await read();
    await read('two');
    expect(told).toEqual(['one', 'two', 'two'].map((id) => ({ id, because: 'failing' })));
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
