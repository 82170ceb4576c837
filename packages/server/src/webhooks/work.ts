import type { PgBoss } from 'pg-boss';
import type { Database } from '../database.ts';
import { repeatWork } from '../repeated-work.ts';
import { type DeliverOptions, deliver } from './deliver.ts';
import { dueWebhooks } from './endpoints.ts';
import { type HintAttempt, sendHint } from './send-hint.ts';
import { readSigningKeys } from './signing-keys.ts';

const QUEUE = 'webhook-hint';

export interface WebhookWorkOptions extends Pick<DeliverOptions, 'insideAllowed' | 'resolve' | 'timeoutMs'> {
  /** How often is looked whether somebody has to be told, in milliseconds. @default 1000 */
  readonly everyMs?: number;
  /** Hints under way at once, on this machine. @default 8 */
  readonly atOnce?: number;
  /** @default () => new Date() */
  readonly clock?: () => Date;
  /** Told of each attempt: an address that was paused is somebody's to look after. */
  readonly onAttempt?: (attempt: HintAttempt) => void;
  readonly onError?: (error: unknown) => void;
}

/** Work that goes on beside the server until it is stopped. */
export interface Work {
  /** Waits for hints that are under way. */
  stop(): Promise<void>;
}

/**
 * Tells registered addresses of changes. Any number of machines may do this on one PostgreSQL: pg-boss hands each hint to one of them,
 * and what a machine leaves undone is done by another. What is due is read from the database, never remembered, so nothing is lost when
 * all of them stop.
 *
 * @example
 * const work = await startWebhookWork(database, { onAttempt: ({ paused }) => paused && console.error(`a webhook was paused: ${paused}`) });
 * await work.stop();
 */
export async function startWebhookWork(database: Database, options: WebhookWorkOptions = {}): Promise<Work> {
  const { everyMs = 1000, atOnce = 8, clock = () => new Date(), onError = () => undefined } = options;
  const { tables } = database;
  const parts = {
    tables,
    clock,
    newId: () => crypto.randomUUID(),
    random: Math.random,
    keys: (now: Date) => readSigningKeys(tables, now),
    deliver: (delivery: Parameters<typeof deliver>[0]) => deliver(delivery, options),
  };
  // The queue's tables are made, and looked at, only once there is somebody to tell.
  let boss: Promise<PgBoss> | undefined;
  const queue = () => {
    boss ??= startQueue(
      database,
      onError,
      async (id) => {
        const attempt = await sendHint(parts, id);
        if (attempt) options.onAttempt?.(attempt);
      },
      atOnce,
    );
    return boss;
  };

  const looking = repeatWork(
    async () => {
      for (const id of await dueWebhooks(tables, clock()))
        await (await queue()).send(QUEUE, { id }, { singletonKey: id });
    },
    { everyMs, firstMs: 0, keepsAlive: true, onError },
  );
  return {
    async stop() {
      await looking.stop();
      await (await boss)?.stop({ graceful: true, timeout: 20_000 });
    },
  };
}

async function startQueue(
  database: Database,
  onError: (error: unknown) => void,
  tell: (webhookId: string) => Promise<void>,
  atOnce: number,
): Promise<PgBoss> {
  // Not before: it takes longer to load than the rest of the server.
  const { PgBoss: Boss } = await import('pg-boss');
  const boss = new Boss({
    db: { executeSql: (text, values) => database.runSql(text, values) },
    backend: database.kind === 'PGlite' ? 'pglite' : 'postgres',
    schema: 'jobs',
    schedule: false,
    registerInstance: false,
  });
  boss.on('error', onError);
  await boss.start();
  // One hint for each address at a time: a second one is not taken into the queue while the first is there.
  await boss.createQueue(QUEUE, { policy: 'exclusive', retryLimit: 0, expireInSeconds: 60, deleteAfterSeconds: 60 });
  await boss.work<{ id: string }>(QUEUE, { pollingIntervalSeconds: 0.5, batchSize: atOnce }, async (jobs) => {
    await Promise.all(jobs.map(({ data }) => tell(data.id)));
  });
  return boss;
}
