import type { RejectionPage } from '@emis-sdk/protocol';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

const PAGE = 500;

/** The lines of an upload that were not taken, behind a line. */
export async function rejectionsOf(tables: Kysely<Tables>, id: string, after: number): Promise<RejectionPage> {
  const rows = await tables
    .selectFrom('upload_rejections')
    .select(['line', 'entity', 'record_id', 'findings'])
    .where('upload_id', '=', id)
    .where('line', '>', String(after))
    .orderBy('line')
    .limit(PAGE + 1)
    .execute();
  const rejections = rows.slice(0, PAGE).map(({ line, entity, record_id, findings }) => ({
    line: Number(line),
    ...(entity !== null && { entity }),
    ...(record_id !== null && { id: record_id }),
    findings,
  }));
  return { rejections, next: rows.length > PAGE ? (rejections.at(-1)?.line ?? null) : null };
}
