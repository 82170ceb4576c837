import { afterAll, describe, expect, it } from 'vitest';
import { startTestPostgres } from './own-postgres.ts';
import { runEmis } from './run-emis.ts';

const postgres = await startTestPostgres({ fsync: 'on' });
afterAll(() => postgres?.stop());

describe('the main job on a real PostgreSQL', () => {
  if (!postgres) {
    it('passes over, for want of PostgreSQL', () => undefined);
    return;
  }

  it('does the same as on the embedded database, and the second time finds everything there', async () => {
    const url = await postgres.createDatabase();
    const args = ['start', '--once', '--json', '--database-url', url];
    const first = await runEmis(args);
    expect(first.json, first.stderr).toMatchObject({ ok: true, alreadyHeld: 0, feed: { matches: true } });
    expect(first.stderr).toContain('PostgreSQL');
    const again = await runEmis(args);
    const { accepted, submitted } = first.json as { accepted: number; submitted: number };
    expect(again.json, again.stderr).toMatchObject({
      ok: true,
      accepted,
      submitted,
      alreadyHeld: submitted,
      feed: { changes: accepted, matches: true },
    });
    const embedded = await runEmis(['start', '--once', '--json']);
    const { seconds: _, ...said } = first.json as Record<string, unknown>;
    expect(embedded.json).toMatchObject(said);
  });

  it('says in one line when the database cannot be reached, and ends with 3', async () => {
    const run = await runEmis(['start', '--once', '--database-url', 'postgres://nobody:s3cret@127.0.0.1:1/none']);
    expect(run.exit).toBe(3);
    expect(run.stderr).toContain('(code database.not-reached)');
    expect(run.stdout + run.stderr).not.toContain('s3cret');
  });
});
