import { GUEST, HOST, SharedWords } from './shared-words.ts';
import { GONE, type Outcome, REFUSED, type ThreadOptions } from './walled-thread.ts';
import type { AskMessage, FromThread } from './wire.ts';
import { KINDS, type Kind, messageOf, type ToWorker } from './worker-wire.ts';

/** What is said beside what a limit counts: names of calls. */
const ROOM = 4096;

const LATE: Outcome = { type: 'limit', limit: 'time' };

/** One worker of a browser with one plugin in it, from its beginning to its end. One call at a time. */
export class BrowserWorker {
  readonly #options: ThreadOptions;
  readonly #worker: Worker;
  readonly #words: SharedWords<Kind>;
  #hear: (message: FromThread | undefined) => void = () => {};
  #isReady = false;
  #isOver = false;
  /** What the plugin said of itself, or why it did not start. */
  readonly begun: Promise<Outcome>;

  constructor(options: ThreadOptions, worker: Worker) {
    this.#options = options;
    this.#worker = worker;
    const { engine, code, start, limits, inputBytes, startMs } = options;
    const memory = SharedWords.memoryFor(ROOM + Math.max(inputBytes, limits.outputBytes));
    this.#words = new SharedWords(KINDS, memory);
    worker.addEventListener('message', ({ data }: MessageEvent<FromThread>) => this.#hear(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.end();
    });
    this.#tell({ type: 'begin', memory, engine, code, start, limits });
    this.begun = this.#waitFor(startMs).then((outcome) => {
      this.#isReady = outcome.type === 'done';
      if (!this.#isReady) this.end();
      return outcome;
    });
  }

  get isReady(): boolean {
    return this.#isReady && !this.#isOver;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  ask(message: Omit<AskMessage, 'type'>): Promise<Outcome> {
    this.#tell({ type: 'ask', now: false, ...message });
    return this.#waitFor(this.#options.timeMs);
  }

  askNow(message: Omit<AskMessage, 'type'>): Outcome {
    this.#tell({ type: 'ask', now: true, ...message });
    let until = performance.now() + this.#options.timeMs;
    for (;;) {
      const said = this.#words.take(GUEST, Math.max(0, until - performance.now()));
      const heard = said && messageOf(said.kind, said.text);
      if (!heard) return this.#ended(LATE);
      if (heard.type === 'call') {
        const began = performance.now();
        const text = this.#options.answer(heard.name, heard.args);
        this.#answer(typeof text === 'string' ? text : REFUSED);
        until += performance.now() - began;
      } else if (heard.type === 'log') this.#options.log(heard.line);
      else return this.#ended(heard);
    }
  }

  end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    // The engine gives up by itself in any loop of a script; in a long function of its own it is the browser that ends the worker.
    this.#words.stop();
    this.#worker.terminate();
    this.#hear(undefined);
  }

  /** Hears messages until one of them is an outcome. */
  #waitFor(milliseconds: number): Promise<Outcome> {
    return new Promise((resolve) => {
      let until = performance.now() + milliseconds;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const end = (outcome: Outcome): void => {
        clearTimeout(timer);
        this.#hear = () => {};
        resolve(this.#ended(outcome));
      };
      const arm = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => end(LATE), Math.max(0, until - performance.now()));
      };
      const call = async (name: string, args: string): Promise<void> => {
        clearTimeout(timer);
        const began = performance.now();
        const text = await this.#options.answer(name, args);
        if (this.#isOver) return;
        this.#answer(text);
        until += performance.now() - began;
        arm();
      };
      this.#hear = (message) => {
        if (!message) end(GONE);
        else if (message.type === 'call') void call(message.name, message.args);
        else if (message.type === 'log') this.#options.log(message.line);
        else end(message);
      };
      arm();
    });
  }

  /** What was late is ended; so is what filled its memory: nothing else gives memory of WebAssembly back at once. */
  #ended(outcome: Outcome): Outcome {
    if (outcome.type === 'limit' && (outcome.limit === 'time' || outcome.limit === 'memory')) this.end();
    return outcome;
  }

  #tell(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  #answer(text: string): void {
    if (!this.#words.put(HOST, 'answer', text)) this.#words.put(HOST, 'answer', TOO_LONG);
  }
}

const TOO_LONG = '{"refused":"the answer is too long"}';
