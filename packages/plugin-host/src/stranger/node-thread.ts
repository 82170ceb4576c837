import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { GONE, type Outcome, REFUSED, type ThreadOptions, type WalledThread } from './walled-thread.ts';
import { ANSWERED, type AskMessage, type FromThread, type GuestTask, SAID, type ToThread } from './wire.ts';

/** What a thread for one plugin is made with. */
export interface ThreadTask extends GuestTask {
  readonly port: MessagePort;
  /** Two counters: of what the thread said, and of what it was answered. Each is waited on by the other side. */
  readonly bells: Int32Array;
}

interface Live {
  readonly worker: Worker;
  readonly port: MessagePort;
  readonly bells: Int32Array;
  /** Wakes who waits for it while doing other work. */
  wake: () => void;
}

/** What the thread may take for itself, beside the memory of the engine. */
const OWN_MEMORY = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 4, stackSizeMb: 4 };

/**
 * A thread with one plugin behind the wall. It is killed from outside when it takes too long, since the engine cannot be stopped in the middle of
 * a long function of its own; the next call begins with a new one. One call at a time.
 */
export class NodeThread implements WalledThread {
  readonly #options: ThreadOptions;
  #live: Live | undefined;
  #closed = false;
  /** Resolves when the last thread that was killed is gone. */
  gone: Promise<unknown> = Promise.resolve();

  constructor(options: ThreadOptions) {
    this.#options = options;
  }

  /** Starts the plugin, if need be anew: what it says of itself, or why it did not start. */
  start(): Promise<Outcome> {
    return this.#waitFor(this.#boot(), this.#options.startMs);
  }

  /** Asks a plugin, and lets the caller do other work meanwhile. */
  async ask(message: Omit<AskMessage, 'type'>): Promise<Outcome> {
    const refused = this.#refused(message);
    if (refused) return refused;
    if (!this.#live) {
      const started = await this.start();
      if (started.type !== 'done') return started;
    }
    this.#tell({ type: 'ask', ...message });
    return this.#waitFor(this.#live, this.#options.timeMs);
  }

  /** Asks and waits, without going on with other work: for rules, which are asked by an engine that does not wait. */
  askNow(message: Omit<AskMessage, 'type'>): Outcome {
    const refused = this.#refused(message);
    if (refused) return refused;
    if (!this.#live) {
      const started = this.#waitNow(this.#boot(), this.#options.startMs);
      if (started.type !== 'done') return started;
    }
    this.#tell({ type: 'ask', ...message });
    return this.#waitNow(this.#live, this.#options.timeMs);
  }

  kill(): void {
    const live = this.#live;
    if (!live) return;
    this.#live = undefined;
    live.port.close();
    this.gone = live.worker.terminate();
  }

  close(): Promise<unknown> {
    this.#closed = true;
    this.kill();
    return this.gone;
  }

  #boot(): Live {
    this.kill();
    const { engine, code, start, limits } = this.#options;
    const { port1: ours, port2: theirs } = new MessageChannel();
    const bells = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
    const task: ThreadTask = { port: theirs, bells, engine, code, start, limits };
    const worker = new Worker(THREAD, {
      ...{ workerData: task, transferList: [theirs], env: {}, resourceLimits: OWN_MEMORY },
      ...{ stdin: false, stdout: true, stderr: true },
    });
    const live: Live = { worker, port: ours, bells, wake: () => {} };
    // A thread that dies by itself is found dead by the next call, and ends the one that waits for it.
    const die = () => {
      if (this.#live === live) this.#live = undefined;
      live.wake();
    };
    worker.on('error', die);
    worker.on('exit', die);
    worker.unref();
    this.#live = live;
    return live;
  }

  #refused({ task }: Omit<AskMessage, 'type'>): Outcome | undefined {
    if (task.length > this.#options.inputBytes) return { type: 'limit', limit: 'input' };
    return this.#closed ? GONE : undefined;
  }

  #tell(message: ToThread): void {
    this.#live?.port.postMessage(message);
  }

  #waitNow(live: Live | undefined, milliseconds: number): Outcome {
    let until = performance.now() + milliseconds;
    while (live && this.#live === live) {
      const heard = Atomics.load(live.bells, SAID);
      const message = heardFrom(live);
      if (message === undefined) {
        const left = until - performance.now();
        if (left <= 0 || Atomics.wait(live.bells, SAID, heard, left) === 'timed-out') return this.#late();
      } else if (message.type === 'call') {
        const began = performance.now();
        const text = this.#options.answer(message.name, message.args);
        this.#answer(live, typeof text === 'string' ? text : REFUSED);
        until += performance.now() - began;
      } else if (message.type === 'log') this.#options.log(message.line);
      else return this.#heard(message);
    }
    return GONE;
  }

  async #waitFor(live: Live | undefined, milliseconds: number): Promise<Outcome> {
    if (!live) return GONE;
    const heard: FromThread[] = [];
    const hear = (message: FromThread): void => {
      heard.push(message);
      live.wake();
    };
    live.port.on('message', hear);
    live.worker.ref();
    let until = performance.now() + milliseconds;
    try {
      while (this.#live === live) {
        const message = heard.shift();
        if (message === undefined) {
          const left = until - performance.now();
          if (left <= 0 || !(await wokenWithin(live, left))) return this.#late();
        } else if (message.type === 'call') {
          const began = performance.now();
          this.#answer(live, await this.#options.answer(message.name, message.args));
          until += performance.now() - began;
        } else if (message.type === 'log') this.#options.log(message.line);
        else return this.#heard(message);
      }
      return GONE;
    } finally {
      live.port.off('message', hear);
      live.port.unref();
      live.worker.unref();
    }
  }

  #answer(live: Live, text: string): void {
    live.port.postMessage({ type: 'answer', text } satisfies ToThread);
    ring(live.bells, ANSWERED);
  }

  /** What filled its memory is thrown away with its thread: nothing else gives memory of WebAssembly back at once. */
  #heard(outcome: Outcome): Outcome {
    if (outcome.type === 'limit' && outcome.limit === 'memory') this.kill();
    return outcome;
  }

  #late(): Outcome {
    this.kill();
    return { type: 'limit', limit: 'time' };
  }
}

function heardFrom({ port }: Live): FromThread | undefined {
  return receiveMessageOnPort(port)?.message as FromThread | undefined;
}

function ring(bells: Int32Array, bell: number): void {
  Atomics.add(bells, bell, 1);
  Atomics.notify(bells, bell);
}

/** Whether the thread said something, or died, in time. */
async function wokenWithin(live: Live, milliseconds: number): Promise<boolean> {
  return await new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), milliseconds);
    live.wake = () => {
      clearTimeout(timer);
      resolve(true);
    };
  });
}

/** The sources run as they are; the build lays the thread into a folder beside the file that this one becomes a part of. */
const THREAD = new URL(
  import.meta.url.endsWith('.ts') ? 'stranger-thread.ts' : 'stranger/stranger-thread.js',
  import.meta.url,
);
