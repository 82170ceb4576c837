import { BrowserWorker } from './browser-worker.ts';
import { GONE, type Outcome, type ThreadOptions, type WalledThread } from './walled-thread.ts';
import type { AskMessage } from './wire.ts';

/**
 * A plugin behind the wall in a browser, for a host that lives in a worker, which may wait. The worker of the plugin is terminated from outside when it
 * takes too long. A browser begins a new one only when whoever asks for it has nothing else to do, so a second one stands ready to take its place; when
 * that one is gone too within the same turn, the call fails.
 */
export class BrowserThread implements WalledThread {
  readonly #options: ThreadOptions;
  readonly #make: () => Worker;
  #current: BrowserWorker | undefined;
  #spare: BrowserWorker | undefined;
  #closed = false;

  constructor(options: ThreadOptions, make: () => Worker) {
    this.#options = options;
    this.#make = make;
  }

  async start(): Promise<Outcome> {
    const worker = this.#begin();
    this.#current = worker;
    const said = await worker.begun;
    if (said.type === 'done' && !this.#closed) this.#ready();
    return said;
  }

  async ask(message: Omit<AskMessage, 'type'>): Promise<Outcome> {
    const refused = this.#refused(message);
    if (refused) return refused;
    if (!this.#current || this.#current.isOver) this.#current = this.#begin();
    const worker = this.#current;
    const begun = await worker.begun;
    return begun.type === 'done' ? worker.ask(message) : begun;
  }

  askNow(message: Omit<AskMessage, 'type'>): Outcome {
    const refused = this.#refused(message);
    if (refused) return refused;
    const ready = this.#ready();
    if (!ready) return GONE;
    const outcome = ready.askNow(message);
    if (ready.isOver) this.#ready();
    return outcome;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#current?.end();
    this.#spare?.end();
  }

  /** The worker to ask now, if one is ready; two are there or on their way, never more. */
  #ready(): BrowserWorker | undefined {
    const alive = [this.#current, this.#spare].filter((one) => one && !one.isOver);
    const ready = alive.find((one) => one?.isReady);
    const [first = this.#begin(), second = this.#begin()] = ready
      ? [ready, ...alive.filter((one) => one !== ready)]
      : alive;
    this.#current = first;
    this.#spare = second;
    return ready;
  }

  #begin(): BrowserWorker {
    return new BrowserWorker(this.#options, this.#make());
  }

  #refused({ task }: Omit<AskMessage, 'type'>): Outcome | undefined {
    if (task.length > this.#options.inputBytes) return { type: 'limit', limit: 'input' };
    return this.#closed ? GONE : undefined;
  }
}
