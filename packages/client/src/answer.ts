import { ProtocolError } from './errors.ts';
import type { Shape } from './shape.ts';

/** The largest answer that is read, in decoded bytes: a small compressed one may unpack to gigabytes. */
const MAX_ANSWER_BYTES = 16 * 1024 * 1024;

/** An answer read to its end: a line that breaks half way is a failed attempt, not half an answer. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The body as JSON; `undefined` when it is none. */
  readonly json: unknown;
}

/** What was asked, as errors name it. */
export interface Asked {
  readonly method: string;
  readonly path: string;
}

/**
 * Reads an answer whole.
 *
 * @throws {ProtocolError} when it is larger than {@link MAX_ANSWER_BYTES}
 */
export async function readAnswer(response: Response, asked: Asked): Promise<Answer> {
  const bytes = await readBytes(response, asked);
  return { status: response.status, headers: response.headers, json: parseJson(bytes) };
}

/**
 * An answer's body, once it is known to be what the protocol says.
 *
 * @throws {ProtocolError} with the path of the first part that is not
 */
export function answerAs<T>(shape: Shape<T>, answer: Answer, asked: Asked): T {
  const result = shape.safeParse(answer.json);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new ProtocolError({
    ...asked,
    at: ['body', ...(issue?.path ?? [])].map(String).join('.'),
    expected: issue?.message ?? 'another shape',
  });
}

async function readBytes(response: Response, asked: Asked): Promise<ArrayBuffer> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for await (const chunk of response.body ? chunksOf(response.body) : []) {
    bytes += chunk.byteLength;
    // Leaving the loop cancels the body, so that nothing more of it is fetched or unpacked.
    if (bytes > MAX_ANSWER_BYTES) {
      throw new ProtocolError({ ...asked, at: 'body', expected: `at most ${MAX_ANSWER_BYTES} bytes` });
    }
    chunks.push(chunk);
  }
  return await new Blob(chunks).arrayBuffer();
}

/** A stream's chunks. Not every browser can loop over a stream itself. */
async function* chunksOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // Of one that has ended it asks nothing.
    await reader.cancel().catch(() => undefined);
  }
}

/** What is no text, and an empty one, is no JSON. */
function parseJson(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
