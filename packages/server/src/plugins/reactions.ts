import type { PluginHost } from '@emis-sdk/plugin-host';
import { noteJobs } from './jobs.ts';
import { behind, type Held, holdCursor, keepCursor, letGo, openCursors } from './reaction-cursors.ts';
import { completedAfter, recordedAfter } from './reaction-inputs.ts';
import type { ReactionParts } from './reaction-parts.ts';
import { tellErasures } from './tell-erasures.ts';

/** What a server needs of a host of plugins; and what else it makes use of: formats and codes, where somebody tries a file. */
export type ServerPlugins = Pick<PluginHost, 'handlers'> & Partial<Pick<PluginHost, 'formats' | 'mappings' | 'codes'>>;

/**
 * Lets plugins do what they have to do: react to what was committed, after whoever brought it was answered, and run jobs that are due. How far each
 * plugin has reacted stands in the database, and moves on only when it has: what was left when a process ended is done by the next one, perhaps
 * a second time. One server at a time is at a plugin. What a plugin fails at is a fault of it, and passed over.
 */
export class Reactions {
  readonly #plugins: ServerPlugins;
  readonly #parts: ReactionParts;
  #working: Promise<void> | undefined;
  #again = false;
  #closed = false;

  constructor(plugins: ServerPlugins, parts: ReactionParts) {
    this.#plugins = plugins;
    this.#parts = parts;
  }

  /** Notes from where on plugins react that were never here. */
  async open(): Promise<void> {
    const reacting = this.#reacting();
    if (reacting.length > 0) await openCursors(this.#parts, reacting);
  }

  /** Something may have been committed. */
  wake(): void {
    if (this.#closed || this.#reacting().length === 0) return;
    this.#again = true;
    this.#working ??= this.#work();
  }

  /** Does all that plugins have to do now: reactions first, then forgetting who was erased, then jobs that are due. */
  async run(): Promise<void> {
    this.wake();
    await this.settled();
    if (this.#closed) return;
    const erased = this.#plugins.handlers('reaction').filter(({ name }) => name === 'subject.erased');
    if (erased.length > 0) await tellErasures(this.#parts, erased);
    for (const job of await noteJobs(this.#parts, this.#plugins.handlers('job'))) await this.#trying(() => job.run());
  }

  /** When all that was begun is done. */
  async settled(): Promise<void> {
    await this.#working;
  }

  /** Begins nothing more, and waits for what was begun. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.settled();
  }

  async #work(): Promise<void> {
    while (this.#again && !this.#closed) {
      this.#again = false;
      await this.#trying(async () => {
        await this.open();
        for (const plugin of await behind(this.#parts, this.#reacting())) {
          await this.#trying(() => this.#follow(plugin));
        }
      });
    }
    this.#working = undefined;
    // What came in the very last moment is not left to the next time.
    if (this.#again) this.wake();
  }

  async #follow(plugin: string): Promise<void> {
    const held = await holdCursor(this.#parts, plugin);
    if (!held) return;
    try {
      await this.#goOn(plugin, held);
    } finally {
      await letGo(this.#parts, plugin);
    }
  }

  async #goOn(plugin: string, held: Held): Promise<void> {
    const { tables } = this.#parts;
    let at = held;
    for (;;) {
      const reactions = this.#plugins.handlers('reaction').filter((one) => one.plugin === plugin);
      const recorded = await recordedAfter(tables, at, reactions);
      const completed = recorded.more ? undefined : await completedAfter(tables, at, reactions);
      const due = [...recorded.due, ...(completed?.due ?? [])];
      for (const { reaction, input } of due) {
        if (this.#closed) return;
        await this.#trying(() => reaction.run(input));
      }
      // One that was stopped meanwhile goes on here when it runs again.
      if (due.length > 0 && !this.#reacting().includes(plugin)) return;
      const moved = { ...at, ...recorded.end, ...completed?.end };
      if (recorded.end || completed?.end) await keepCursor(this.#parts, plugin, moved);
      at = moved;
      if (!recorded.more && !completed?.more) return;
    }
  }

  #reacting(): string[] {
    return [...new Set(this.#plugins.handlers('reaction').map(({ plugin }) => plugin))];
  }

  async #trying(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#parts.onError(error);
    }
  }
}
