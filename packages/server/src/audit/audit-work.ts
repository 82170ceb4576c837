import type { Database } from '../database.ts';
import { sequence } from './sequence.ts';

export interface AuditWorkOptions {
  /** How often is looked whether something waits, in milliseconds. @default 5000 */
  readonly everyMs?: number;
  /** @default () => new Date() */
  readonly clock?: () => Date;
  readonly onError?: (error: unknown) => void;
}

/**
 * Gives the accesses that were written their places in the record of access, and signs a checkpoint every ten minutes with news or after 10,000
 * entries. Any number of machines may do this.
 *
 * @example
 * const work = startAuditWork(database, { onError: (error) => console.error(error) });
 * await work.stop();
 */
export function startAuditWork(database: Database, options: AuditWorkOptions = {}): { stop(): Promise<void> } {
  const { everyMs = 5000, clock = () => new Date(), onError = () => undefined } = options;
  let stopped = false;
  let working: Promise<void> = Promise.resolve();
  const work = async () => {
    try {
      await sequence(database.tables, clock());
    } catch (error) {
      if (!stopped) onError(error);
    }
  };
  let timer = setTimeout(function again() {
    working = work().then(() => {
      if (stopped) return;
      timer = setTimeout(again, everyMs);
      timer.unref?.();
    });
  }, everyMs);
  timer.unref?.();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await working;
      // What was written in the last moments shall not wait for the next start.
      await work();
    },
  };
}
