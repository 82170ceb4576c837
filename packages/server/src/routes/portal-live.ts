import { eventStream } from '../event-stream.ts';
import type { ServerParts } from '../parts.ts';

/** A stream is opened anew after this time, so that who may no longer look does not go on hearing. */
const STREAM_MS = 300_000;

/** Says to a page that is open when the feed has grown, and nothing of what came. */
export function liveStream({ watch, streams }: Pick<ServerParts, 'watch' | 'streams'>): Response {
  const stream = eventStream(() => {
    stopListening();
    clearTimeout(lifetime);
    streams.delete(stream);
  });
  const stopListening = watch.listen(({ xid, seq }) => stream.send('end', `${xid}-${seq}`));
  const lifetime = setTimeout(() => stream.end(), STREAM_MS);
  streams.add(stream);
  return stream.response;
}
