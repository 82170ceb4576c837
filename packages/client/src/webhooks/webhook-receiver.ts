import { MAX_HINT_BYTES, WEBHOOK_HEADERS, type WebhookHint, webhookContent, webhookHint } from '@emis-sdk/protocol';
import { memorySeenHints, type SeenHints } from './seen-hints.ts';
import { isSigned, verifyingKey } from './signature.ts';
import { WebhookError } from './webhook-error.ts';

const DAY_MS = 86_400_000;
/** An EMIS repeats a hint for 75 hours; to remember it for a week leaves room. */
const REMEMBER_MS = 7 * DAY_MS;

export interface WebhookOptions {
  /**
   * The keys of the EMIS, from its `/.well-known/webhook-keys`: `whpk_…` (Ed25519), or `whsec_…` (a shared secret). All that may sign now: two
   * while one takes over from another. A function is asked at each hint, so that new keys can be fetched.
   */
  readonly keys: readonly string[] | (() => Promise<readonly string[]>);
  /** Remembers the ids of hints. @default in this process */
  readonly seen?: SeenHints;
  /** How far the time of a signature may be from the clock, in seconds. @default 300 */
  readonly toleranceSeconds?: number;
  /** @default () => new Date() */
  readonly clock?: () => Date;
}

/** Takes the hints of an EMIS: checks signature, age and repetition. By Standard Webhooks 1.0.0. */
export interface WebhookReceiver {
  /**
   * Checks a hint.
   *
   * @param request with the body as it came, unread and unparsed: the signature is over its bytes
   * @returns the hint, and whether it was taken before: then answer 2xx and do nothing
   * @throws {WebhookError} when it is not from the EMIS, too old, or none
   */
  receive(request: Request): Promise<{ readonly hint: WebhookHint; readonly id: string; readonly repeated: boolean }>;
  /**
   * Checks a hint, has it worked on once, and makes the answer: 204, or 400, 401 and 413 for what is none. When `work` fails the answer is
   * 500, and the EMIS tries again.
   *
   * @param onError told of what was not taken, or why `work` failed
   */
  handle(
    request: Request,
    work: (hint: WebhookHint) => Promise<void>,
    onError?: (error: unknown) => void,
  ): Promise<Response>;
}

/**
 * Makes a receiver. Hints carry no records: read the change feed on from your cursor when one comes. None has to come for you to
 * read it, and a hint that was lost costs only time.
 *
 * @example
 * const receiver = createWebhookReceiver({ keys: ['whpk_…'] });
 * app.post('/emis-hints', (c) => receiver.handle(c.req.raw, () => catchUp(client)));
 */
export function createWebhookReceiver(options: WebhookOptions): WebhookReceiver {
  const { keys, toleranceSeconds = 300, clock = () => new Date() } = options;
  const seen = options.seen ?? memorySeenHints(clock);
  const texts = typeof keys === 'function' ? keys : () => Promise.resolve(keys);

  const receive: WebhookReceiver['receive'] = async (request) => {
    const id = request.headers.get(WEBHOOK_HEADERS.id);
    const time = request.headers.get(WEBHOOK_HEADERS.timestamp);
    const signatures = request.headers.get(WEBHOOK_HEADERS.signature);
    if (!id || !time || !signatures) throw new WebhookError('webhook.headers-missing');
    const seconds = /^\d{1,12}$/.test(time) ? Number(time) : Number.NaN;
    const age = clock().getTime() / 1000 - seconds;
    if (!(Math.abs(age) <= toleranceSeconds)) throw new WebhookError('webhook.wrong-time');
    const body = await textOf(request);
    const known = await Promise.all((await texts()).map(verifyingKey));
    if (!(await isSigned(signatures, webhookContent(id, seconds, body), known))) {
      throw new WebhookError('webhook.wrong-signature');
    }
    const hint = hintOf(body);
    const repeated = !(await seen.add(id, clock().getTime() + REMEMBER_MS));
    return { hint, id, repeated };
  };

  return {
    receive,
    async handle(request, work, onError = () => undefined) {
      let taken: Awaited<ReturnType<typeof receive>>;
      try {
        taken = await receive(request);
      } catch (error) {
        onError(error);
        return new Response(null, { status: error instanceof WebhookError ? error.status : 500 });
      }
      try {
        if (!taken.repeated) await work(taken.hint);
      } catch (error) {
        await seen.forget(taken.id);
        onError(error);
        return new Response(null, { status: 500 });
      }
      return new Response(null, { status: 204 });
    },
  };
}

/** The body as text, as far as a hint may be long; a lying length does not help. */
async function textOf(request: Request): Promise<string> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    length += piece.length;
    if (length > MAX_HINT_BYTES) throw new WebhookError('webhook.too-large');
    pieces.push(piece);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new WebhookError('webhook.not-a-hint', { cause });
  }
}

function hintOf(body: string): WebhookHint {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new WebhookError('webhook.not-a-hint');
  }
  const { success, data } = webhookHint.safeParse(value);
  if (!success) throw new WebhookError('webhook.not-a-hint');
  return data;
}
