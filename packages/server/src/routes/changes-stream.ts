import { type ChangesHint, ROUTES } from '@emis-sdk/protocol';
import type { Hono } from 'hono';
import { TOKEN_SECONDS } from '../access-token.ts';
import { eventStream } from '../event-stream.ts';
import { TO_FOLLOW } from '../needs.ts';
import type { ServerParts } from '../parts.ts';
import { feedFloor } from '../retention.ts';
import { sightOf } from '../within-grant.ts';

/** Says when there is something to read, to who does not want to ask all the time. The truth is the feed: this is a hint. */
export function addChangesStreamRoute(app: Hono, { tables, authorise, cursors, watch, streams }: ServerParts): void {
  app.get(ROUTES.changesStream, async (c) => {
    const client = await authorise(c.req.raw, TO_FOLLOW);
    const { sweeps } = await feedFloor(tables);
    const stream = eventStream(() => {
      stopListening();
      clearTimeout(lifetime);
      streams.delete(stream);
    });
    const stopListening = watch.listen((end) => {
      void cursors
        .write(client.id, sightOf(client), { ...end, sweeps })
        .then((cursor) => stream.send('changes', JSON.stringify({ cursor } satisfies ChangesHint)));
    });
    // A right that is taken away must end: the stream lives no longer than a token, and is then opened again with a new one.
    const lifetime = setTimeout(() => stream.end(), TOKEN_SECONDS * 1000);
    streams.add(stream);
    return stream.response;
  });
}
