import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { run } from '../cli.ts';
import { listen } from '../heard-for-tests.ts';

const heard = listen();
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-new-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('emis new writes a project in the language of the command, and says what comes next', async () => {
  const at = join(folder, 'late');
  const made = ['new', 'rule', at, '--id', 'org.example.late', '--title', 'Tardanzas', '--lang', 'es'];
  expect(await run(made)).toBe(0);
  expect(heard.stdout).toContain(`Tardanzas está en ${at}`);
  expect(heard.stdout).toContain('  npm test\n');
  expect(await readFile(join(at, 'src/plugin.ts'), 'utf8')).toContain("id: 'org.example.late'");
  expect(await run([...made, '--json'])).toBe(2);
  expect(JSON.parse(heard.stdout.trim().split('\n').at(-1)!)).toMatchObject({ error: { code: 'new.not-empty' } });
});

it.each([
  [['new'], '--kind is missing'],
  [['new', 'rule'], '--folder is missing'],
  [['new', 'rule', '/tmp/nowhere'], '--id is missing'],
  [['new', 'rule', '/tmp/nowhere', '--id', 'x'], '--id x cannot be used'],
  [['new', 'game', '/tmp/nowhere'], '--kind game cannot be used'],
])('without a terminal %j says what is missing', async (args, text) => {
  expect(await run(args)).toBe(2);
  expect(heard.stderr).toContain(text);
});
