import type { HostHandler } from '@emis-sdk/plugin-host';
import { sql } from 'kysely';
import type { ReactionParts } from './reaction-parts.ts';

type Job = HostHandler<'job'>;

/**
 * The jobs of plugins that are due, noted as begun: no other server begins them as well, and one that fails has its next turn like any other. A job
 * that was never here is due at once.
 */
export async function noteJobs({ tables, clock }: ReactionParts, jobs: readonly Job[]): Promise<readonly Job[]> {
  if (jobs.length === 0) return [];
  const now = clock();
  const rows = await tables.selectFrom('plugin_jobs').selectAll().execute();
  const ran = new Map(rows.map(({ plugin, job, ran_at }) => [`${plugin} ${job}`, Date.parse(ran_at)]));
  const due: Job[] = [];
  for (const job of jobs) {
    const latest = now.getTime() - (job.everyMinutes ?? 0) * 60_000;
    if ((ran.get(`${job.plugin} ${job.name}`) ?? Number.NEGATIVE_INFINITY) > latest) continue;
    const before = new Date(latest).toISOString();
    // Of several servers that find it due, one begins it.
    const { rows: begun } = await sql`
      INSERT INTO plugin_jobs (plugin, job, ran_at) VALUES (${job.plugin}, ${job.name}, ${now.toISOString()}::timestamptz)
      ON CONFLICT (plugin, job) DO UPDATE SET ran_at = EXCLUDED.ran_at WHERE plugin_jobs.ran_at <= ${before}::timestamptz
      RETURNING job`.execute(tables);
    if (begun.length > 0) due.push(job);
  }
  return due;
}
