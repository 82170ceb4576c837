import { ROUTES } from '@emis-sdk/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import { testDatabases } from '../databases-for-tests.ts';
import { save, school, type TestClient, type TestServer, testServer } from '../server-for-tests.ts';

const databases = await testDatabases();
afterAll(() => Promise.all(databases.map((each) => each.stop())));

/** The cursors of the hints of a stream, as they come. */
async function* hints(answer: Response): AsyncGenerator<string> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of answer.body as ReadableStream<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      const data = /^event: changes\ndata: (.*)$/.exec(event)?.[1];
      if (data !== undefined) yield (JSON.parse(data) as { cursor: string }).cursor;
    }
  }
}

describe.each(databases)('the stream of changes on $name', ({ open }) => {
  let database: Database;
  let emis: TestServer;
  let client: TestClient;
  beforeAll(async () => {
    database = await open();
    emis = await testServer(database, { watchEveryMs: 5 });
    client = await emis.connect();
  });
  afterAll(() => database.close());

  it('hints at once where the feed ends, and again when something has come', async () => {
    await client.operate(save(school('a')));
    const answer = await client.get(ROUTES.changesStream);
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    const stream = hints(answer);
    const { value: before } = await stream.next();
    expect((await client.changes(`?cursor=${before}`)).changes).toEqual([]);
    await client.operate(save(school('b')));
    const { value: after } = await stream.next();
    expect(after).not.toBe(before);
    expect((await client.changes(`?cursor=${before}`)).changes.map(({ id }) => id)).toEqual(['b']);
    expect((await client.changes(`?cursor=${after}`)).changes).toEqual([]);
    await stream.return(undefined);
  });

  it('is open sixteen times at most for one client; another one has its own, and one that was left makes room', async () => {
    const many = await emis.connect('of-many-streams', ['emis/changes.read']);
    const open = async () => await many.get(ROUTES.changesStream);
    const answers: Response[] = [];
    for (let count = 0; count < 16; count++) answers.push(await open());
    const more = await open();
    expect([new Set(answers.map(({ status }) => status)), more.status, more.headers.get('retry-after')]).toEqual([
      ...[new Set([200]), 429, '5'],
    ]);
    const another = await client.get(ROUTES.changesStream);
    expect(another.status).toBe(200);
    await answers.pop()?.body?.cancel();
    answers.push(await open(), another);
    expect(answers.at(-2)?.status).toBe(200);
    expect((await open()).status).toBe(429);
    await Promise.all(answers.map(({ body }) => body?.cancel()));
    expect((await open()).status).toBe(200);
  });

  it('is for who may read changes, and ends with the server', async () => {
    const sender = await emis.connect('sender', ['emis/submissions.create']);
    expect((await sender.get(ROUTES.changesStream)).status).toBe(403);
    const closing = await testServer(database, { watchEveryMs: 5 });
    const stream = hints(await (await closing.connect('reader')).get(ROUTES.changesStream));
    await stream.next();
    await closing.server.close();
    expect((await stream.next()).done).toBe(true);
  });
});
