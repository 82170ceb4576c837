import { type Answer, readAnswer } from './answer.ts';
import { backoff, changedNothing, retryAfter, worthRetrying } from './backoff.ts';
import { ClientError, NetworkError, ProblemError, ProtocolError, TimeoutError } from './errors.ts';
import type { Emit } from './events.ts';
import type { Settings } from './options.ts';
import { problemOf } from './problem-of.ts';
import { RetryBudget } from './retry-budget.ts';
import { untilAborted } from './waiting.ts';

const NO_CONTENT = 204;

/** One request with all its repetitions. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** The path, without the query: it stands in errors and events. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>> | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** Attempts in all. @default those of the client's options */
  readonly attempts?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Sends one attempt in a way of its own. */
  readonly dial?: (request: Request) => Promise<Response>;
  /** Whether a final answer of status 4xx is given back like any other instead of thrown. */
  readonly keepRefusals?: boolean;
  /** Goes on where an earlier call for the same effect ended. */
  readonly course?: Course;
}

/** What is known of an effect that is asked for, across all attempts. */
export interface Course {
  attempts: number;
  /** Whether an attempt may have taken effect unseen. */
  inDoubt: boolean;
  /** Milliseconds that are left of the deadline over all attempts. */
  leftMs: number;
  /** Milliseconds that the last attempt took. */
  tookMs: number;
}

/** Sends requests, again where that is safe and sensible, and reads the answers whole. */
export class Transport {
  readonly #settings: Settings;
  readonly #emit: Emit;
  readonly #budget = new RetryBudget();

  constructor(settings: Settings, emit: Emit) {
    this.#settings = settings;
    this.#emit = emit;
  }

  /** That of a request that nobody has sent yet. */
  course(): Course {
    return { attempts: 0, inDoubt: false, leftMs: this.#settings.retry.deadlineMs, tookMs: 0 };
  }

  /**
   * The answer to a call, if it is a good one.
   *
   * @throws {ProblemError} the EMIS said no
   * @throws {NetworkError} the last attempt did not reach the EMIS, or brought no answer back
   * @throws {TimeoutError} the last attempt took too long
   * @throws {ProtocolError} the answer is none of an EMIS
   */
  async call(call: Call): Promise<Answer> {
    const course = call.course ?? this.course();
    const last = Math.max(call.attempts ?? this.#settings.retry.attempts, course.attempts + 1);
    for (;;) {
      const began = performance.now();
      try {
        const answer = await this.#inTime(call, course).finally(() => {
          course.tookMs = performance.now() - began;
          course.leftMs -= course.tookMs;
        });
        this.#budget.earn();
        return answer;
      } catch (error) {
        const { attempts, leftMs } = course;
        const delayMs = this.#pauseAfter(error, attempts);
        const isLast = attempts >= last || delayMs > leftMs || !mayRetry(error);
        if (isLast || !this.#budget.spend()) return this.#end(call, error);
        const { method, path, signal } = call;
        course.leftMs -= delayMs;
        this.#emit('retry', { method, path, attempt: attempts + 1, delayMs, because: reasonOf(error) });
        await this.#settings.retry.sleep(delayMs, signal);
      }
    }
  }

  /** What the caller gets of the last attempt: an answer that was asked for as it is, or an error. */
  #end({ method, path, keepRefusals }: Call, error: unknown): Answer {
    if (!(error instanceof NoGood)) throw error;
    // Our own marker does not go out as a cause: it holds the answer.
    const { answer } = error;
    if (answer.status < 400) throw new ProtocolError({ method, path, at: 'body', expected: 'JSON' });
    if (keepRefusals && answer.status < 500) return answer;
    const retryAfterMs = retryAfter(answer.headers, this.#settings.clock());
    throw new ProblemError({ method, path }, problemOf(answer), { retryAfterMs });
  }

  /** One attempt, ended when it takes too long or the caller wants no more of it. */
  async #inTime(call: Call, course: Course): Promise<Answer> {
    const { method, path, signal } = call;
    const timeoutMs = Math.min(this.#settings.timeoutMs, course.leftMs);
    const ending = new AbortController();
    const timer = setTimeout(() => ending.abort(new TimeoutError({ method, path, timeoutMs })), timeoutMs);
    try {
      signal?.throwIfAborted();
      // Not everything that is given for `fetch` heeds its signal.
      return await untilAborted(untilAborted(this.#attempt(call, course, ending.signal), ending.signal), signal);
    } finally {
      clearTimeout(timer);
      ending.abort();
    }
  }

  async #attempt(call: Call, course: Course, signal: AbortSignal): Promise<Answer> {
    const { method, path, dial } = call;
    const inDoubtBefore = course.inDoubt;
    course.attempts++;
    course.inDoubt = true;
    let answer: Answer;
    try {
      const request = this.#requestOf(call, signal);
      const response = await (dial ? dial(request) : this.#settings.fetch(request));
      if (isRedirect(response)) {
        course.inDoubt = inDoubtBefore;
        await response.body?.cancel();
        throw new ProtocolError({ method, path, at: 'status', expected: 'no redirect; give the final address' });
      }
      answer = await readAnswer(response, { method, path });
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (error instanceof ClientError) throw error;
      throw new NetworkError({ method, path }, { cause: error });
    }
    if (changedNothing(answer.status)) course.inDoubt = inDoubtBefore;
    // Without JSON it is half an answer, where its length was not announced, or the page of some gateway on the way.
    if (answer.status >= 400 || (answer.json === undefined && answer.status !== NO_CONTENT)) throw new NoGood(answer);
    return answer;
  }

  #requestOf({ method, path, query, headers, body }: Call, signal: AbortSignal): Request {
    const { url, language } = this.#settings;
    return new Request(`${url}${path}${query ? `?${new URLSearchParams(query)}` : ''}`, {
      method,
      headers: { accept: 'application/json, application/problem+json', 'accept-language': language, ...headers },
      body: body ?? null,
      signal,
      // Keys, tokens and records go where they were meant to go and nowhere else, and cookies have no part in it.
      redirect: 'manual',
      credentials: 'omit',
    });
  }

  /** How long to wait after a failure: as the EMIS asks, or by our own choice. */
  #pauseAfter(error: unknown, attempts: number): number {
    const { retry, clock } = this.#settings;
    const asked = error instanceof NoGood ? retryAfter(error.answer.headers, clock()) : undefined;
    return asked === undefined ? backoff(attempts, retry) : Math.min(asked, retry.maxRetryAfterMs);
  }
}

/** The EMIS answered and said no, or somebody on the way answered something that is no JSON. */
class NoGood extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super();
    this.answer = answer;
  }
}

function mayRetry(error: unknown): boolean {
  if (!(error instanceof NoGood)) return error instanceof NetworkError || error instanceof TimeoutError;
  const { answer } = error;
  return answer.status < 400 || worthRetrying(answer.status, problemOf(answer).code);
}

function reasonOf(error: unknown): number | string {
  if (error instanceof NoGood && error.answer.status >= 400) return error.answer.status;
  return error instanceof ClientError ? error.code : 'client.protocol';
}

function isRedirect(response: Response): boolean {
  return response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400);
}
