import { isMainThread, type MessagePort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { Engine, GuestFailure, type Instance } from './engine.ts';
import { ANSWERED, type AskMessage, type FromThread, SAID, type ThreadTask, type ToThread } from './wire.ts';

/** Runs that may be open at a time: each holds an instance. The oldest gives way. */
const MOST_SESSIONS = 8;
/** What is repeated of what a plugin threw. */
const MOST_SAID = 1000;
const REFUSED = '{"refused":true}';

/**
 * The thread of one plugin: the engine is in it, and nothing else. It waits for no clock and looks after no deadline: whoever made it kills it.
 * It says things through a port and rings a bell, so that the other side may wait for it without going on with other work.
 */
class StrangerThread {
  readonly #port: MessagePort;
  readonly #task: ThreadTask;
  readonly #engine: Engine;
  readonly #sessions = new Map<number, Instance>();
  #passing: Instance | undefined;
  #calls = 0;
  #logged = 0;

  constructor(task: ThreadTask) {
    const { port, engine, limits } = task;
    this.#task = task;
    this.#port = port;
    this.#engine = new Engine(engine, limits.memoryBytes, {
      ask: (name, args) => this.#askHost(name, args),
      log: (line) => this.#log(line),
    });
  }

  async start(): Promise<void> {
    await this.#answer(async () => {
      const said = await this.#engine.start(this.#task.code, this.#task.start);
      // The first call should not pay for what the start has time for.
      this.#passing = await this.#engine.instance();
      return said;
    });
    this.#port.on('message', (message: ToThread) => {
      if (message.type === 'ask') void this.#answer(() => this.#run(message));
    });
  }

  async #run({ session, last, fresh, task }: AskMessage): Promise<string> {
    if (session === undefined) return this.#inPassing(fresh, task);
    const instance = this.#sessions.get(session) ?? (await this.#engine.instance());
    this.#sessions.set(session, instance);
    if (this.#sessions.size > MOST_SESSIONS) this.#sessions.delete([...this.#sessions.keys()][0] ?? session);
    try {
      const text = instance.call(task);
      if (last) this.#sessions.delete(session);
      return text;
    } catch (error) {
      this.#sessions.delete(session);
      throw error;
    }
  }

  async #inPassing(fresh: boolean, task: string): Promise<string> {
    const kept = this.#passing;
    // What fails is not used again.
    this.#passing = undefined;
    const instance = kept && (!fresh || kept.reset()) ? kept : await this.#engine.instance();
    const text = instance.call(task);
    this.#passing = instance;
    return text;
  }

  async #answer(work: () => string | Promise<string>): Promise<void> {
    this.#calls = 0;
    this.#logged = 0;
    const said = await this.#outcome(work);
    this.#say(this.#calls > this.#task.limits.hostCalls ? { type: 'limit', limit: 'calls' } : said);
  }

  async #outcome(work: () => string | Promise<string>): Promise<FromThread> {
    try {
      const text = await work();
      return text.length > this.#task.limits.outputBytes ? { type: 'limit', limit: 'output' } : { type: 'done', text };
    } catch (error) {
      if (error instanceof GuestFailure && error.limit) return { type: 'limit', limit: error.limit };
      return { type: 'thrown', said: String(error instanceof Error ? error.message : error).slice(0, MOST_SAID) };
    }
  }

  /** Asks the broker on the other side, and waits: to the guest every call is like a function that takes its time. */
  #askHost(name: string, args: string): string {
    // The guest may go on as it likes; what it comes to is not taken.
    if (++this.#calls > this.#task.limits.hostCalls) return REFUSED;
    const before = Atomics.load(this.#task.bells, ANSWERED);
    this.#say({ type: 'call', name, args });
    Atomics.wait(this.#task.bells, ANSWERED, before);
    const answer = receiveMessageOnPort(this.#port)?.message as ToThread | undefined;
    return answer?.type === 'answer' ? answer.text : REFUSED;
  }

  #log(line: string): void {
    if (this.#logged >= this.#task.limits.logBytes) return;
    const part = line.slice(0, this.#task.limits.logBytes - this.#logged);
    this.#logged += part.length + 1;
    this.#say({ type: 'log', line: part });
  }

  #say(message: FromThread): void {
    this.#port.postMessage(message);
    Atomics.add(this.#task.bells, SAID, 1);
    Atomics.notify(this.#task.bells, SAID);
  }
}

/** Whether this file runs as the thread of a plugin. Who only imports it starts nothing. */
export const running = !isMainThread;

if (running) await new StrangerThread(workerData as ThreadTask).start();
