/** Keeps proxies from closing a quiet stream. */
const BEAT_MS = 15_000;

/** An answer of server-sent events that stays open. */
export interface EventStream {
  readonly response: Response;
  send(event: string, data: string): void;
  end(): void;
}

/**
 * Opens a stream of server-sent events (HTML Standard, section 9.2).
 *
 * @param onEnd told once when the stream has ended, from whichever side
 */
export function eventStream(onEnd: () => void): EventStream {
  const encoder = new TextEncoder();
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let ended = false;
  const write = (text: string) => {
    // Who does not read gets no heap of hints: the newest one says all.
    if (!ended && (controller?.desiredSize ?? 0) > 0) controller?.enqueue(encoder.encode(text));
  };
  const beat = setInterval(() => write(': still here\n\n'), BEAT_MS);
  const finish = () => {
    if (ended) return;
    ended = true;
    clearInterval(beat);
    onEnd();
  };
  const body = new ReadableStream<Uint8Array>(
    {
      start(given) {
        controller = given;
      },
      cancel: finish,
    },
    { highWaterMark: 16 },
  );
  write('retry: 2000\n\n');
  return {
    response: new Response(body, {
      headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
    }),
    send: (event, data) => write(`event: ${event}\ndata: ${data}\n\n`),
    end() {
      if (!ended) controller?.close();
      finish();
    },
  };
}
