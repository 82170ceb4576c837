import { backoff, worthRetrying } from '../backoff.ts';
import { NetworkError, ProblemError, ProtocolError, TimeoutError } from '../errors.ts';
import type { Settings } from '../options.ts';

/** Failures in a row after which an upload is given back to its caller: some minutes with the pauses between them. */
const FAILURES = 40;

/** Waits out a line that breaks. What gets through makes it fresh again. */
export class Patience {
  readonly #retry: Settings['retry'];
  readonly #signal: AbortSignal | undefined;
  #failures = 0;

  constructor({ retry }: Settings, signal: AbortSignal | undefined) {
    this.#retry = retry;
    this.#signal = signal;
  }

  /** Asks until there is an answer. */
  async ask<T>(question: () => Promise<T>): Promise<T> {
    for (;;) {
      this.#signal?.throwIfAborted();
      try {
        const answer = await question();
        this.renew();
        return answer;
      } catch (error) {
        await this.bear(error);
      }
    }
  }

  renew(): void {
    this.#failures = 0;
  }

  /**
   * Pauses after a failure that may pass.
   *
   * @throws {unknown} the failure itself when it will not pass, or when there were too many
   */
  async bear(error: unknown): Promise<void> {
    if (this.#signal?.aborted || !mayPass(error) || ++this.#failures >= FAILURES) throw error;
    const asked = error instanceof ProblemError ? error.retryAfterMs : undefined;
    const own = backoff(this.#failures, this.#retry);
    await this.#retry.sleep(asked === undefined ? own : Math.min(asked, this.#retry.maxRetryAfterMs), this.#signal);
  }
}

function mayPass(error: unknown): boolean {
  if (error instanceof ProblemError) {
    // A piece that was changed on its way.
    return worthRetrying(error.status, error.problem.code) || error.problem.code === 'upload-differs';
  }
  // Half an answer, where its length was not announced.
  const isHalf = error instanceof ProtocolError && error.params['at'] === 'body';
  return isHalf || error instanceof NetworkError || error instanceof TimeoutError;
}
