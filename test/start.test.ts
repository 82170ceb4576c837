import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestPostgres } from './own-postgres.ts';
import { emisHere } from './page-commands.ts';
import { type EmisRun, firstJson, outcomeOf, runEmis, spawnEmis } from './run-emis.ts';
import { writeSmallBundle } from './small-bundle.ts';

const SAMPLE = fileURLToPath(new URL('../examples/sample-bundle', import.meta.url));

interface StartJson {
  ok: boolean;
  bundle: { format: string; files: number };
  read: { total: number; byEntity: Record<string, number>; rows: number; unread: number };
  findings: { error: number; warning: number; info: number };
  invalid: number;
  submitted: number;
  held: number;
  accepted: number;
  rejected: number;
  unchangedOnResend: number;
  feed: { changes: number; matches: boolean };
  seconds: Record<string, number>;
}

const postgres = await startTestPostgres({ fsync: 'on' });

let folder: string;
let small: string;
/** The main job on the sample, on the embedded database. */
let main: EmisRun;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-start-'));
  small = await writeSmallBundle(join(folder, 'small'), { students: 30 });
  main = await runEmis(['start', '--once', '--json']);
});
afterAll(async () => {
  await postgres?.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('emis start', () => {
  it('does the main job on the sample and says so in one line of JSON', async () => {
    expect(main.exit, main.stderr).toBe(0);
    const json = main.json as unknown as StartJson;
    expect(json).toMatchObject({ ok: true, bundle: { format: 'oneroster-1.1' }, feed: { matches: true }, rejected: 0 });
    expect(Object.values(json.read.byEntity).reduce((a, b) => a + b, 0)).toBe(json.read.total);
    expect(json.submitted + json.held + json.invalid, 'every record is accounted for').toBe(json.read.total);
    expect(json.accepted).toBe(json.submitted);
    expect(json.unchangedOnResend).toBe(json.submitted);
    expect(json.feed.changes).toBe(json.accepted);
    const truth = JSON.parse(await readFile(join(SAMPLE, 'truth.json'), 'utf8')) as {
      faults: { severity: string; profiles: string[] }[];
    };
    const planted = truth.faults.filter((fault) => fault.profiles.includes('international'));
    expect(planted.length).toBeGreaterThanOrEqual(25);
    expect(json.findings.error).toBe(planted.filter((fault) => fault.severity === 'error').length);
    // stdout carries nothing but the line of JSON.
    expect(main.stdout.trim().split('\n')).toHaveLength(1);
  });

  it.each(['en', 'es', 'pt'])('speaks %s', async (language) => {
    const { exit, output } = await emisHere(['start', '--once', '--from', small, '--lang', language]);
    expect(exit, output).toBe(0);
    expect(output).toContain({ en: 'Receipt', es: 'Recibo', pt: 'Recibo' }[language]);
    expect(output).toContain({ en: 'exactly the accepted records', es: 'exactamente', pt: 'exatamente' }[language]);
  });

  it('finds what only the Chilean profile knows', async () => {
    const { exit, output } = await emisHere(['start', '--once', '--from', small, '--profile', 'chile']);
    expect(exit, output).toBe(0);
    expect(output).toContain('[cl.person.no-document]');
    expect(output).toContain('exactly the accepted records');
  });

  it('stays up, shows the portal without JavaScript, and stops when it is told', async () => {
    const child = spawnEmis(['start', '--json', '--from', small]);
    const ended = outcomeOf(child);
    try {
      await firstJson(child);
      const { url } = JSON.parse(
        await readFile(fileURLToPath(new URL('../.emis/credentials.json', import.meta.url)), 'utf8'),
      ) as { url: string };
      const page = await fetch(`${url}/`, { headers: { accept: 'text/html', 'accept-language': 'es' } });
      const html = await page.text();
      expect(page.status).toBe(200);
      expect(html).toContain('lang="es"');
      // What the page shows stands in it; the one script only renews it, and comes from the server itself.
      expect(html).toContain('<table');
      expect([...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual([
        expect.stringMatching(/ src="\/[a-z]/),
      ]);
    } finally {
      child.kill('SIGINT');
    }
    expect((await ended).exit).toBe(0);
  });
});

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
    const { seconds: _, ...said } = first.json as Record<string, unknown>;
    expect(main.json).toMatchObject(said);
  });

  it('says in one line when the database cannot be reached, and ends with 3', async () => {
    const run = await runEmis(['start', '--once', '--database-url', 'postgres://nobody:s3cret@127.0.0.1:1/none']);
    expect(run.exit).toBe(3);
    expect(run.stderr).toContain('(code database.not-reached)');
    expect(run.stdout + run.stderr).not.toContain('s3cret');
  });
});

it('ends quietly when nobody reads its output any more', async () => {
  const child = spawnEmis(['validate', SAMPLE, '--json']);
  child.stdout?.destroy();
  const { exit, stderr } = await outcomeOf(child);
  expect(stderr).not.toContain('EPIPE');
  expect(exit).not.toBe(70);
});
