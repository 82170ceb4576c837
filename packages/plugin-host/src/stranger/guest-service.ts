import { Engine, GuestFailure, type Instance } from './engine.ts';
import type { AskMessage, FromThread, GuestTask } from './wire.ts';

/** Runs that may be open at a time: each holds an instance. The oldest gives way. */
const MOST_SESSIONS = 8;
/** What is repeated of what a plugin threw. */
const MOST_SAID = 1000;
const REFUSED = '{"refused":true}';

/** What a thread lends to the guest in it: a way to the other side. */
export interface Outside {
  say(message: FromThread): void;
  /** Asks the broker on the other side, and waits; nothing when no answer came. */
  ask(name: string, args: string): string | undefined;
  /** Looked at by the engine now and then: whether it should give up by itself. @default never */
  readonly interrupted?: () => boolean;
}

/**
 * What is in the thread of one plugin, in Node and in browsers: the engine, and nothing else. It waits for no clock and looks after no deadline:
 * whoever made the thread kills it.
 */
export class GuestService {
  readonly #task: GuestTask;
  readonly #outside: Outside;
  readonly #engine: Engine;
  readonly #sessions = new Map<number, Instance>();
  #passing: Instance | undefined;
  #calls = 0;
  #logged = 0;

  constructor(task: GuestTask, outside: Outside) {
    const { engine, limits } = task;
    this.#task = task;
    this.#outside = outside;
    const world = {
      ask: (name: string, args: string) => this.#askHost(name, args),
      log: (line: string) => this.#log(line),
    };
    this.#engine = new Engine(engine, limits.memoryBytes, world, outside.interrupted);
  }

  /** Sets the plugin up, and tells what it says of itself. */
  async start(): Promise<void> {
    await this.#answer(async () => {
      const said = await this.#engine.start(this.#task.code, this.#task.start);
      // The first call should not pay for what the start has time for.
      this.#passing = await this.#engine.instance();
      return said;
    });
  }

  /** Runs a task, and tells what it came to. */
  async ask(message: AskMessage): Promise<void> {
    await this.#answer(() => this.#run(message));
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
    this.#outside.say(this.#calls > this.#task.limits.hostCalls ? { type: 'limit', limit: 'calls' } : said);
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

  /** To the guest every call is like a function that takes its time. */
  #askHost(name: string, args: string): string {
    // The guest may go on as it likes; what it comes to is not taken.
    if (++this.#calls > this.#task.limits.hostCalls) return REFUSED;
    return this.#outside.ask(name, args) ?? REFUSED;
  }

  #log(line: string): void {
    if (this.#logged >= this.#task.limits.logBytes) return;
    const part = line.slice(0, this.#task.limits.logBytes - this.#logged);
    this.#logged += part.length + 1;
    this.#outside.say({ type: 'log', line: part });
  }
}
