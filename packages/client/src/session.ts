import { type Discovery, IDEMPOTENCY_KEY, SENDING_ROUTES } from '@emis-sdk/protocol';
import { answerAs } from './answer.ts';
import { discovery } from './answer-shapes.ts';
import { COMPRESS_FROM, gzip } from './compression.ts';
import { AuthError, ClientError, IndeterminateError, ProblemError } from './errors.ts';
import type { Emit } from './events.ts';
import type { Settings } from './options.ts';
import type { Shape } from './shape.ts';
import { type Token, Tokens } from './tokens.ts';
import { type Call, Transport } from './transport.ts';

/** Something asked of the EMIS with this client's authority. */
export interface Question<T> {
  readonly method: Call['method'];
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** The body, as JSON text. */
  readonly json?: string;
  /** Or a body of another kind. Its headers say what it was before it was compressed. */
  readonly content?: { readonly bytes: Uint8Array<ArrayBuffer>; readonly headers: Readonly<Record<string, string>> };
  /** What the answer must be. */
  readonly answer: Shape<T>;
  /** The idempotency key: made once by the caller, the same in every attempt. */
  readonly key?: string;
  /** The submission that the request writes to: without an answer that settles it, the outcome is then unknown rather than failed. */
  readonly submissionId?: string;
  /** Attempts in all. @default those of the client's options */
  readonly attempts?: number;
  readonly signal?: AbortSignal | undefined;
}

/** Speaks with one EMIS as one client. */
export class Session {
  readonly #settings: Settings;
  readonly #transport: Transport;
  readonly #tokens: Tokens;
  #discovery: Promise<Discovery> | undefined;

  constructor(settings: Settings, emit: Emit) {
    this.#settings = settings;
    this.#transport = new Transport(settings, emit);
    this.#tokens = new Tokens(settings, this.#transport, () => this.known(), emit);
  }

  /** Asks the EMIS what it says of itself. */
  async discover(): Promise<Discovery> {
    const asked = { method: 'GET', path: SENDING_ROUTES.discovery } as const;
    const fresh = answerAs(discovery, await this.#transport.call(asked), asked);
    this.#discovery = Promise.resolve(fresh);
    return fresh;
  }

  /** What the EMIS said of itself when it was last asked. */
  known(): Promise<Discovery> {
    this.#discovery ??= this.discover().catch((error: unknown) => {
      this.#discovery = undefined;
      throw error;
    });
    return this.#discovery;
  }

  /**
   * Asks, and gives back an answer that is what the protocol says.
   *
   * @throws {IndeterminateError} it is not known whether the request took effect
   * @throws {AuthError} the EMIS does not let this client in
   */
  async ask<T>(question: Question<T>): Promise<T> {
    return (await this.askWhole(question)).value;
  }

  /** The same, with the headers of the answer, and how long the attempt took that brought it, in milliseconds. */
  async askWhole<T>(
    question: Question<T>,
  ): Promise<{ readonly value: T; readonly headers: Headers; readonly tookMs: number }> {
    const { method, path, key, submissionId, attempts, signal } = question;
    const course = this.#transport.course();
    try {
      const body = await this.#bodyOf(question);
      const headers = { ...body.headers, ...(key !== undefined && { [IDEMPOTENCY_KEY]: `"${key}"` }) };
      const call = {
        method,
        path,
        ...body,
        query: question.query,
        attempts,
        signal,
        course,
      };
      const answer = await this.#withToken(signal, (token) =>
        this.#transport.call({ ...call, headers, dial: (request) => this.#carry(token, request, body.body) }),
      );
      const value = answerAs(question.answer, answer, { method, path });
      return { value, headers: answer.headers, tookMs: course.tookMs };
    } catch (error) {
      const unknown = key !== undefined && submissionId !== undefined && course.inDoubt;
      if (!unknown || !(error instanceof ClientError)) throw error;
      throw new IndeterminateError({ method, path, key, submissionId }, { cause: error });
    }
  }

  /** Sends with a token; once more with a new one when the EMIS does not take it. */
  async #withToken<T>(signal: AbortSignal | undefined, send: (token: Token) => Promise<T>): Promise<T> {
    for (let isNew = false; ; isNew = true) {
      const token = await this.#tokens.get(signal);
      try {
        return await send(token);
      } catch (error) {
        if (!(error instanceof ProblemError) || error.status !== 401) throw error;
        if (isNew) throw new AuthError('it refused a token that was just issued', { status: 401 }, { cause: error });
        this.#tokens.drop(token);
      }
    }
  }

  /** Sends one attempt with a token, and with a new proof of the key that the token is bound to, if it is. */
  async #carry({ text, binding }: Token, request: Request, body: Call['body']): Promise<Response> {
    if (binding) return await binding.send(request, text, body);
    request.headers.set('authorization', `Bearer ${text}`);
    return await this.#settings.fetch(request);
  }

  async #bodyOf({
    json,
    content,
  }: Pick<Question<unknown>, 'json' | 'content'>): Promise<Pick<Call, 'body' | 'headers'>> {
    const body = json ?? content?.bytes;
    if (body === undefined) return {};
    const headers = content?.headers ?? { 'content-type': 'application/json' };
    const { compress } = this.#settings;
    const pack = compress === true ? gzip : compress;
    if (!pack || body.length <= COMPRESS_FROM) return { body, headers };
    const [bytes, encoding] = await pack(body, this);
    return { body: bytes, headers: { ...headers, 'content-encoding': encoding } };
  }
}
