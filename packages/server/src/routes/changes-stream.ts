import { type ChangesHint, ROUTES } from '@emis-sdk/protocol';
import type { Hono } from 'hono';
import { eventStream } from '../event-stream.ts';
import { TO_FOLLOW } from '../needs.ts';
import type { ServerParts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { feedFloor } from '../retention.ts';
import { TOKEN_SECONDS } from '../token-claims.ts';
import { sightOf } from '../within-grant.ts';

/** Streams that one client may have open at one server: each costs something at every change of the nation. */
const MOST_STREAMS = 16;

/** Says when there is something to read, to who does not want to ask all the time. The truth is the feed: this is a hint. */
export function addChangesStreamRoute(app: Hono, { tables, authorise, cursors, watch, streams }: ServerParts): void {
  const open = new Map<string, number>();
  app.get(ROUTES.changesStream, async (c) => {
    const client = await authorise(c.req.raw, TO_FOLLOW);
    const { sweeps, run } = await feedFloor(tables);
    const others = open.get(client.id) ?? 0;
    if (others >= MOST_STREAMS) throw new Refusal('too-many-requests', { headers: { 'retry-after': '5' } });
    open.set(client.id, others + 1);
    const stream = eventStream(() => {
      const left = (open.get(client.id) ?? 1) - 1;
      if (left > 0) open.set(client.id, left);
      else open.delete(client.id);
      stopListening();
      clearTimeout(lifetime);
      streams.delete(stream);
    });
    const stopListening = watch.listen((end) => {
      void cursors
        .write(client.id, sightOf(client), { ...end, sweeps, run })
        .then((cursor) => stream.send('changes', JSON.stringify({ cursor } satisfies ChangesHint)));
    });
    // A right that is taken away must end: the stream lives no longer than a token, and is then opened again with a new one.
    const lifetime = setTimeout(() => stream.end(), TOKEN_SECONDS * 1000);
    streams.add(stream);
    return stream.response;
  });
}
