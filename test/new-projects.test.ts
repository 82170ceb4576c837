import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createProject, KINDS } from 'create-emis-plugin';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from './commands.ts';
import { ROOT } from './workspace.ts';

/** The test of the guide to plugins makes a rule. */
const MADE = KINDS.filter((kind) => kind !== 'rule');

/** Inside the repository, where the packages are found by name, and ignored by git. */
let folder: string;

beforeAll(async () => {
  await mkdir(join(ROOT, '.emis'), { recursive: true });
  folder = await mkdtemp(join(ROOT, '.emis/new-'));
  for (const kind of MADE) {
    const id = kind === 'profile' ? 'tardanza' : 'gt.mineduc.tardanza';
    const answers = { kind, folder: join(folder, kind), id, title: 'Tardanzas', language: 'es' } as const;
    await createProject(kind === 'profile' ? { ...answers, country: 'gt' } : answers);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('what emis new and npm create emis-plugin write', () => {
  it('passes its own tests at once', async () => {
    const tests = MADE.map((kind) => join(folder, kind, 'src/*.test.ts'));
    const node = [process.execPath, '--conditions=@emis-sdk/source', '--test', '--test-reporter=tap'];
    const { exit, output } = await runCommand([...node, ...tests], folder);
    expect(exit, output).toBe(0);
    expect(output).toMatch(/# pass 2\d\n/);
  });
});
