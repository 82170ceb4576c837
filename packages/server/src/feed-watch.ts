import type { Position } from './cursor.ts';

/** Looks whether the feed has grown, for all who listen at this server: one small query at a time, and none while nobody listens. */
export class FeedWatch {
  readonly #end: () => Promise<Position>;
  readonly #everyMs: number;
  readonly #listeners = new Set<(end: Position) => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #known = '';

  constructor(end: () => Promise<Position>, everyMs: number) {
    this.#end = end;
    this.#everyMs = everyMs;
  }

  /** Tells a listener where the feed ends, now and whenever it has grown. Returns what ends the listening. */
  listen(listener: (end: Position) => void): () => void {
    this.#listeners.add(listener);
    // Whoever comes is told at once; the others hear the same once more, which does them no harm.
    this.#known = '';
    this.#plan(0);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#stop();
    };
  }

  #plan(ms: number): void {
    this.#stop();
    this.#timer = setTimeout(() => void this.#look(), ms);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #look(): Promise<void> {
    try {
      const end = await this.#end();
      const name = `${end.xid} ${end.seq}`;
      if (name !== this.#known) {
        this.#known = name;
        for (const listener of this.#listeners) listener(end);
      }
    } catch {
      // The database is away: the next look may find it again. A hint that comes late loses nothing.
    }
    if (this.#listeners.size > 0) this.#plan(this.#everyMs);
  }
}
