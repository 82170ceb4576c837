import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../cli.ts';
import { listen } from '../heard-for-tests.ts';

const SOUND = fileURLToPath(new URL('../../../../examples/indicator-plugin', import.meta.url));

const heard = listen();
let folder: string;
/** The sound one, with a line left for later. */
let flawed: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-check-'));
  flawed = join(folder, 'flawed');
  await cp(SOUND, flawed, { recursive: true, filter: (path) => !/node_modules|tsconfig/.test(path) });
  await symlink(join(SOUND, 'node_modules'), join(flawed, 'node_modules'));
  const readme = join(flawed, 'README.md');
  await writeFile(readme, `> TODO: say what it is for.\n\n${await readFile(readme, 'utf8')}`);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const checked = async (...args: string[]): Promise<{ exit: number; said: string }> => {
  heard.forget();
  return { exit: await run(['plugin', 'check', ...args]), said: heard.stdout };
};

it('tells each thing that it found as JSON and as SARIF, with its severity and what to do, the same in both', async () => {
  const json = JSON.parse((await checked(flawed, '--report', 'json')).said) as {
    plugin: { id: string };
    problems: { code: string; severity: string; file?: string; title: string; meaning: string; fix: string }[];
  };
  expect(json.plugin.id).toBe('org.emis-sdk.example.over-age');
  expect(json.problems.find(({ file }) => file === 'README.md')).toMatchObject({ severity: expect.any(String) });
  for (const { title, meaning, fix } of json.problems) {
    expect([title, meaning, fix].every((text) => text.length > 0)).toBe(true);
  }
  const path = join(folder, 'check.sarif');
  await checked(flawed, '--report', 'sarif', '--output', path);
  const sarif = JSON.parse(await readFile(path, 'utf8')) as {
    version: string;
    runs: { results: { ruleId: string; level: string }[] }[];
  };
  expect(sarif.version).toBe('2.1.0');
  const codes = sarif.runs.flatMap(({ results }) => results.map(({ ruleId }) => ruleId));
  expect(new Set(codes)).toEqual(new Set(json.problems.map(({ code }) => code)));
});

it('says nothing of a sound one, and ends with 1 for warnings too where that is asked for', async () => {
  const sound = JSON.parse((await checked(SOUND, '--report', 'json')).said) as { problems: unknown[] };
  expect(sound.problems).toEqual([]);
  expect((await checked(SOUND, '--strict')).exit).toBe(0);
  expect((await checked(flawed, '--strict')).exit).toBe(1);
});
