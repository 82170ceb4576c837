import type { Database } from '../database.ts';
import { type RepeatedWork, repeatWork } from '../repeated-work.ts';
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
export function startAuditWork(database: Database, options: AuditWorkOptions = {}): RepeatedWork {
  const { everyMs = 5000, clock = () => new Date(), onError = () => undefined } = options;
  const work = () => sequence(database.tables, clock());
  const repeated = repeatWork(work, { everyMs, onError });
  return {
    async stop() {
      await repeated.stop();
      // What was written in the last moments shall not wait for the next start. Where it cannot be done now, that start does it.
      await work().catch(() => undefined);
    },
  };
}
