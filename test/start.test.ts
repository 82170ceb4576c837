import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstJson, outcomeOf, runEmis, spawnEmis } from './run-emis.ts';
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

let folder: string;
let small: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-start-'));
  small = await writeSmallBundle(join(folder, 'small'), { students: 30 });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('emis start', () => {
  it('does the main job on the sample and says so in one line of JSON', async () => {
    const run = await runEmis(['start', '--once', '--json']);
    expect(run.exit, run.stderr).toBe(0);
    const json = run.json as unknown as StartJson;
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
    expect(run.stdout.trim().split('\n')).toHaveLength(1);
  });

  it.each(['en', 'es', 'pt'])('speaks %s', async (language) => {
    const run = await runEmis(['start', '--once', '--from', small, '--lang', language]);
    expect(run.exit).toBe(0);
    expect(run.stdout).toContain({ en: 'Receipt', es: 'Recibo', pt: 'Recibo' }[language]);
    expect(run.stdout).toContain({ en: 'exactly the accepted records', es: 'exactamente', pt: 'exatamente' }[language]);
  });

  it('finds what only the Chilean profile knows', async () => {
    const run = await runEmis(['start', '--once', '--json', '--profile', 'chile']);
    expect(run.json).toMatchObject({ ok: true, feed: { matches: true } });
    expect(run.stderr).toContain('cl.');
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

it('ends quietly when nobody reads its output any more', async () => {
  const child = spawnEmis(['validate', SAMPLE, '--json']);
  child.stdout?.destroy();
  const { exit, stderr } = await outcomeOf(child);
  expect(stderr).not.toContain('EPIPE');
  expect(exit).not.toBe(70);
});
