import type { RuleContext } from '@emis-sdk/plugin';
import { PluginError } from '../errors.ts';
import type { WalledTask } from '../walled.ts';
import type { Outcome, ThreadOptions, WalledThread } from './walled-thread.ts';
import type { BrokenLimit } from './wire.ts';

const MIB = 1024 * 1024;

/** How a call is made: as part of something that goes on, or by itself. */
interface Going {
  readonly session: number;
  readonly last?: boolean;
}

/** One plugin behind the wall, as rules and indicators call it. Turns whatever comes back into a value or a {@link PluginError}. */
export class WalledPlugin {
  readonly id: string;
  readonly #thread: WalledThread;
  /** Handlers have a thread of their own: they may take their time, and a rule must not wait for them. Started when the first is called. */
  readonly #forHandlers: WalledThread;
  #answering: ((name: string, args: readonly unknown[]) => Promise<string>) | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  readonly #lists = new Map<string, string>();
  #codeList: RuleContext['codeList'] | undefined;
  #sessions = 0;
  #sameTurn = false;

  constructor(
    { packed, settings, settingsVersion, limits, log }: WalledTask,
    engine: WebAssembly.Module,
    threadWith: (options: ThreadOptions) => WalledThread,
  ) {
    this.id = packed.description.id;
    const options: ThreadOptions = {
      engine,
      code: packed.code,
      start: JSON.stringify({
        settings: settings ?? {},
        version: settingsVersion ?? packed.description.settingsVersion,
      }),
      limits: {
        memoryBytes: limits.memoryMiB * MIB,
        outputBytes: limits.outputBytes,
        hostCalls: limits.hostCalls,
        logBytes: limits.logBytes,
      },
      timeMs: limits.timeMs,
      startMs: limits.startMs,
      inputBytes: limits.inputBytes,
      answer: (name, args) => this.#answer(name, args),
      log,
    };
    this.#thread = threadWith(options);
    this.#forHandlers = threadWith({ ...options, answer: (name, args) => this.#tool(name, args) });
  }

  /** What the plugin says of itself after its `setup`. @throws {PluginError} */
  async start(): Promise<unknown> {
    return this.#valueOf(await this.#thread.start(), this.id);
  }

  /** A number for something that goes on over several calls. */
  newSession(): number {
    return ++this.#sessions;
  }

  /**
   * Asks and waits. Without a session nothing is left behind for later turns of the event loop: a batch of records is judged within one turn,
   * so what a plugin remembers of one batch never reaches another.
   *
   * @throws {PluginError} `plugin.contribution-failed`, `plugin.limit-exceeded`, `plugin.bad-output`
   */
  ask(contribution: string, task: object, context?: RuleContext, going?: Going): unknown {
    this.#codeList = context?.codeList.bind(context);
    const fresh = going === undefined && this.#isNewTurn();
    return this.#valueOf(this.#thread.askNow({ fresh, ...going, task: JSON.stringify(task) }), contribution);
  }

  /** Calls a handler; one after the other. @throws {PluginError} as {@link ask} */
  async handle(
    contribution: string,
    task: object,
    answering: (name: string, args: readonly unknown[]) => Promise<string>,
  ): Promise<unknown> {
    const call = this.#queue.then(async () => {
      this.#answering = answering;
      return this.#forHandlers.ask({ fresh: true, task: JSON.stringify(task) });
    });
    this.#queue = call.catch(() => undefined);
    return this.#valueOf(await call, contribution);
  }

  async close(): Promise<void> {
    await Promise.all([this.#thread.close(), this.#forHandlers.close()]);
  }

  #isNewTurn(): boolean {
    if (this.#sameTurn) return false;
    this.#sameTurn = true;
    queueMicrotask(() => {
      this.#sameTurn = false;
    });
    return true;
  }

  #valueOf(outcome: Outcome, contribution: string): unknown {
    const plugin = this.id;
    if (outcome.type === 'limit') throw this.#limitError(outcome.limit, contribution);
    const failed = (said: string) =>
      new PluginError('plugin.contribution-failed', { plugin, contribution }, { cause: new Error(said) });
    if (outcome.type === 'thrown') throw failed(outcome.said);
    let told: { readonly value?: unknown; readonly thrown?: unknown };
    try {
      told = JSON.parse(outcome.text || '{"thrown":"it waits for something that never comes"}');
    } catch {
      throw new PluginError('plugin.bad-output', { plugin, contribution });
    }
    if (told.thrown !== undefined) throw failed(String(told.thrown));
    return told.value;
  }

  #limitError(limit: BrokenLimit, contribution: string): PluginError {
    return new PluginError('plugin.limit-exceeded', { plugin: this.id, contribution, limit });
  }

  async #tool(name: string, args: string): Promise<string> {
    const given: unknown = JSON.parse(args);
    return (await this.#answering?.(name, Array.isArray(given) ? given : [])) ?? '{"refused":"nobody is asked"}';
  }

  /** What a rule may ask for: the code lists of the run that it is part of. */
  #answer(name: string, args: string): string {
    if (name !== 'codeList') return '{"refused":"no such call"}';
    const [id] = JSON.parse(args) as unknown[];
    if (typeof id !== 'string') return '{}';
    const list = this.#codeList?.(id);
    if (!list) return '{}';
    const { title, source, date, verified, extensible, codes } = list;
    const carried = { id, title, source, date, verified, codes, ...(extensible ? { extensible } : {}) };
    const text = this.#lists.get(id) ?? JSON.stringify({ value: carried });
    this.#lists.set(id, text);
    return text;
  }
}
