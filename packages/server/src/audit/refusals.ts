import { canonicalJson } from '@emis-sdk/model';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../database.ts';
import type { Tables } from '../tables.ts';
import { sequence } from './sequence.ts';

/** Whoever is refused in a row is written down at once, and then no more than once in so many milliseconds, with how often: nobody fills the log. */
const PAUSE_MS = 60_000;
/** For all who name a client that is none, or nobody. */
const NOBODY = 'unknown';

/** Why a client assertion was refused. `not-right`: its signature, its audience, its time, or what it asks to be understood. */
export type RefusedBecause = 'unknown-client' | 'unknown-key' | 'not-right' | 'used-before';

/** Somebody who was not let in. */
export interface RefusedAssertion {
  /** Whom the assertion names: a client that is registered, whoever sent it. */
  readonly client?: string;
  readonly because: RefusedBecause;
}

/** What the log keeps of it. About no person, and with nothing of what was sent. */
interface LoggedRefusal {
  readonly at: string;
  readonly action: 'refused';
  readonly client: string;
  readonly because: RefusedBecause;
  /** Since the last such entry. */
  readonly count: number;
  readonly subjects: readonly [];
}

/** Writes into the record of access who was not let in. */
export class RefusalLog {
  readonly #tables: Kysely<Tables>;
  /** By client and reason: as many as there are clients. */
  readonly #seen = new Map<string, { client: string; because: RefusedBecause; count: number; written: number }>();

  constructor(tables: Kysely<Tables>) {
    this.#tables = tables;
  }

  async note({ client = NOBODY, because }: RefusedAssertion, now: Date): Promise<void> {
    const name = `${client} ${because}`;
    const known = this.#seen.get(name) ?? { client, because, count: 0, written: Number.NEGATIVE_INFINITY };
    this.#seen.set(name, known);
    known.count++;
    if (now.getTime() - known.written >= PAUSE_MS) await this.#write(known, now);
  }

  /** Writes what was counted and not written yet. */
  async flush(now: Date): Promise<void> {
    for (const known of this.#seen.values()) if (known.count > 0) await this.#write(known, now);
  }

  async #write(known: { client: string; because: RefusedBecause; count: number; written: number }, now: Date) {
    const { client, because, count } = known;
    known.count = 0;
    known.written = now.getTime();
    const entry: LoggedRefusal = { at: now.toISOString(), action: 'refused', client, because, count, subjects: [] };
    await sql`SELECT note_access(${canonicalJson(entry)})`.execute(this.#tables);
  }
}

/** Who was not let in, as the record of access has it. */
export interface RefusedClient {
  /** The name of the client, or `unknown`. */
  readonly client: string;
  readonly because: RefusedBecause;
  readonly count: number;
  readonly first: string;
  readonly last: string;
}

/** Assertions that were refused, by client and reason, the latest first. Entries that wait for their place get it first. */
export async function refusedClients(database: Database, now: Date): Promise<RefusedClient[]> {
  const { tables } = database;
  await sequence(tables, now);
  const { rows } = await sql<RefusedClient>`
    SELECT coalesce(c.name, r.client) AS client, r.because, sum(r.count)::int AS count, min(r.at) AS first, max(r.at) AS last
    FROM (
      SELECT e ->> 'client' AS client, e ->> 'because' AS because, (e ->> 'count')::int AS count, e ->> 'at' AS at
      FROM (SELECT entry::jsonb AS e FROM access_log WHERE subjects = '{}') l WHERE e ->> 'action' = 'refused'
    ) r LEFT JOIN clients c ON c.id = r.client
    GROUP BY 1, 2 ORDER BY last DESC, 1, 2`.execute(tables);
  return rows;
}
