import { type JudgingParts, judgeUpload } from './judge-upload.ts';

/** How long a sender may stay away before it is not waited for any more, in days; and, once it has committed, in seconds. */
const PATIENCE_DAYS = 7;
const PATIENCE_SECONDS = 60;
const JUDGING_MS = 60_000;

/** Goes on with what was committed by senders that went away, and drops the bytes of those that never came back. */
export async function tidyUploads(parts: JudgingParts): Promise<void> {
  const { tables, clock } = parts;
  const before = (seconds: number) => new Date(clock().getTime() - seconds * 1000).toISOString();
  await tables
    .deleteFrom('uploads')
    .where('status', '=', 'open')
    .where('touched_at', '<', before(PATIENCE_DAYS * 86_400))
    .execute();
  const left = await tables
    .selectFrom('uploads')
    .select('id')
    .where('status', '=', 'judging')
    .where('touched_at', '<', before(PATIENCE_SECONDS))
    .execute();
  for (const { id } of left) await judgeUpload(parts, id, JUDGING_MS);
}
