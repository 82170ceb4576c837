const [STATE, LENGTH, KIND, STOP] = [0, 1, 2, 3] as const;
const HEAD_BYTES = 4 * Int32Array.BYTES_PER_ELEMENT;
const FREE = 0;

/** Who says something. */
export const GUEST = 1;
export const HOST = 2;
type Side = typeof GUEST | typeof HOST;

/** What is said: a word for the kind of it, and a text. */
export interface Said<Kind extends string> {
  readonly kind: Kind;
  readonly text: string;
}

/**
 * A place in shared memory where two threads leave each other one text at a time, so that one of them may wait for the other without going on with
 * other work: what a browser's threads send each other as messages arrives only when they do.
 */
export class SharedWords<Kind extends string> {
  readonly buffer: SharedArrayBuffer;
  readonly #kinds: readonly Kind[];
  readonly #head: Int32Array;
  readonly #units: Uint16Array;

  constructor(kinds: readonly Kind[], buffer: SharedArrayBuffer) {
    this.#kinds = kinds;
    this.buffer = buffer;
    this.#head = new Int32Array(buffer, 0, 4);
    this.#units = new Uint16Array(buffer, HEAD_BYTES);
  }

  /** Memory for texts of up to so many characters. */
  static memoryFor(characters: number): SharedArrayBuffer {
    return new SharedArrayBuffer(HEAD_BYTES + characters * Uint16Array.BYTES_PER_ELEMENT);
  }

  /** Leaves a text, and waits before that until the last one was taken. False for one that has no room, which is not left. */
  put(side: Side, kind: Kind, text: string): boolean {
    if (text.length > this.#units.length) return false;
    for (let state = this.#state; state !== FREE; state = this.#state) Atomics.wait(this.#head, STATE, state);
    for (let at = 0; at < text.length; at++) this.#units[at] = text.charCodeAt(at);
    this.#head[LENGTH] = text.length;
    this.#head[KIND] = this.#kinds.indexOf(kind);
    this.#move(side);
    return true;
  }

  /** Takes what a side has left, and waits for it no longer than so many milliseconds. */
  take(side: Side, milliseconds = Number.POSITIVE_INFINITY): Said<Kind> | undefined {
    const until = performance.now() + milliseconds;
    for (let state = this.#state; state !== side; state = this.#state) {
      const left = until - performance.now();
      if (left <= 0) return undefined;
      Atomics.wait(this.#head, STATE, state, left);
    }
    const kind = this.#kinds[this.#head[KIND] ?? 0];
    // A copy: nothing reads a text out of memory that is shared.
    const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(this.#units.slice(0, this.#head[LENGTH]));
    this.#move(FREE);
    return kind === undefined ? undefined : { kind, text };
  }

  /** Asks the other side to give up. */
  stop(): void {
    Atomics.store(this.#head, STOP, 1);
  }

  get stopped(): boolean {
    return Atomics.load(this.#head, STOP) === 1;
  }

  get #state(): number {
    return Atomics.load(this.#head, STATE);
  }

  #move(state: number): void {
    Atomics.store(this.#head, STATE, state);
    Atomics.notify(this.#head, STATE);
  }
}
