/** So many pieces may be on their way: more would only fill the memory. */
const MOST = 6;
/** How many of them are left when whoever sends goes on. */
const FEW = 2;

/** The places of the numbers that both threads see. */
const TAKEN = 0;
const WAKE_AT = 1;

/**
 * How much of what one thread sends another has not been taken yet. The number lies in memory that both see: to tell it by messages would wake
 * a thread for each piece, which costs it more than many a piece.
 */
export class Backlog {
  readonly memory: SharedArrayBuffer;
  readonly #counts: Int32Array;
  #sent = 0;

  /** @param memory of the backlog that the other thread has made */
  constructor(memory = new SharedArrayBuffer(8)) {
    this.memory = memory;
    this.#counts = new Int32Array(memory);
  }

  /** Pieces that have been sent and not been taken to their end, as their sender sees it. */
  get length(): number {
    return this.#sent - Atomics.load(this.#counts, TAKEN);
  }

  /** Says that a piece has been sent, and holds its thread while too many are on their way. */
  sent(): void {
    this.#sent++;
    if (this.length < MOST) return;
    const enough = this.#sent - FEW;
    Atomics.store(this.#counts, WAKE_AT, enough);
    for (;;) {
      const taken = Atomics.load(this.#counts, TAKEN);
      if (taken >= enough) return;
      Atomics.wait(this.#counts, TAKEN, taken);
    }
  }

  /** Says that a piece has been taken to its end. */
  taken(): void {
    const taken = Atomics.add(this.#counts, TAKEN, 1) + 1;
    if (taken === Atomics.load(this.#counts, WAKE_AT)) Atomics.notify(this.#counts, TAKEN);
  }
}
