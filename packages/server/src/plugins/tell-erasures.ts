import type { PlainEvents } from '@emis-sdk/plugin';
import type { HostHandler } from '@emis-sdk/plugin-host';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { ReactionParts } from './reaction-parts.ts';

const AT_A_TIME = 100;
/** A plugin that failed is told again after so long; no other server tells it meanwhile. In milliseconds. */
const AGAIN_MS = 60_000;

/**
 * Tells plugins who was erased, so that what they remember of the person goes too: each plugin at least once, and again until it has done so. Which
 * persons they were stands in the feed, as long as it tells the removal.
 *
 * @param reactions to `subject.erased`
 */
export async function tellErasures(
  { tables, clock, onError }: Pick<ReactionParts, 'tables' | 'clock' | 'onError'>,
  reactions: readonly HostHandler<'reaction'>[],
): Promise<void> {
  for (const plugin of new Set(reactions.map((one) => one.plugin))) {
    for (const { id, source, ids } of await dueTo(tables, plugin, clock())) {
      if (!(await claim(tables, id, plugin, clock()))) continue;
      const event: PlainEvents['subject.erased'] = { source, ids };
      try {
        // Of what the feed tells no more there is nothing to say.
        for (const one of ids.length > 0 ? reactions : []) if (one.plugin === plugin) await one.run(event);
      } catch (error) {
        onError(error);
        // A plugin that fails at one may be at the end of its faults: the others wait as well.
        break;
      }
      await sql`UPDATE plugin_erasures SET acknowledged_at = ${clock().toISOString()}::timestamptz
        WHERE erasure_id = ${id} AND plugin = ${plugin}`.execute(tables);
    }
  }
}

interface Due {
  readonly id: string;
  readonly source: string;
  readonly ids: readonly string[];
}

async function dueTo(tables: Kysely<Tables>, plugin: string, now: Date): Promise<readonly Due[]> {
  const { rows } = await sql<Due>`
    SELECT e.id, e.source, coalesce((SELECT jsonb_agg(DISTINCT f.id) FROM feed f
      WHERE f.xid = e.xid AND f.source = e.source AND f.entity = 'person' AND f.operation = 'removed' AND f.erased), '[]') AS ids
    FROM erasures e LEFT JOIN plugin_erasures t ON t.erasure_id = e.id AND t.plugin = ${plugin}
    WHERE t.acknowledged_at IS NULL AND (t.tried_at IS NULL OR t.tried_at <= ${before(now)}::timestamptz)
    ORDER BY e.erased_at, e.id LIMIT ${AT_A_TIME}`.execute(tables);
  return rows;
}

/** One server at a time tells a plugin. */
async function claim(tables: Kysely<Tables>, erasure: string, plugin: string, now: Date): Promise<boolean> {
  const { rows } = await sql`
    INSERT INTO plugin_erasures AS t (erasure_id, plugin, tried_at) VALUES (${erasure}, ${plugin}, ${now.toISOString()}::timestamptz)
    ON CONFLICT (erasure_id, plugin) DO UPDATE SET tried_at = excluded.tried_at
      WHERE t.acknowledged_at IS NULL AND t.tried_at <= ${before(now)}::timestamptz
    RETURNING 1`.execute(tables);
  return rows.length > 0;
}

function before(now: Date): string {
  return new Date(now.getTime() - AGAIN_MS).toISOString();
}
