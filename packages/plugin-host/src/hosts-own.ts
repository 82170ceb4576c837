/** What was thrown on this side while a plugin worked, and passed through it: no fault of the plugin. */
export class HostsOwn {
  readonly #signal: AbortSignal | undefined;
  readonly #thrown = new Set<unknown>();

  /** @param signal whose abortion is nobody's fault */
  constructor(signal?: AbortSignal) {
    this.#signal = signal;
  }

  has(thrown: unknown): boolean {
    return this.#thrown.has(thrown) || this.#signal?.aborted === true;
  }

  /** The same pieces, whose errors are remembered. */
  async *watching<Piece>(pieces: AsyncIterable<Piece>): AsyncGenerator<Piece> {
    try {
      yield* pieces;
    } catch (error) {
      this.#thrown.add(error);
      throw error;
    }
  }
}
