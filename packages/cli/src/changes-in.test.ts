import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { changesIn } from './changes-in.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-changes-'));
  await mkdir(join(folder, 'src'));
  await mkdir(join(folder, 'dist'));
  await writeFile(join(folder, 'src/rule.ts'), '0');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('tells of each save, also by editors that put a new file in the place of the old one, and of folders that are new', async () => {
  const stop = new AbortController();
  const changes = changesIn(folder, stop.signal)[Symbol.asyncIterator]();
  const toldOf = async (change: () => Promise<unknown>) => {
    const told = changes.next();
    await change();
    return (await told).done;
  };
  const replaced = async (text: string) => {
    await writeFile(join(folder, 'dist/rule.ts'), text);
    await rename(join(folder, 'dist/rule.ts'), join(folder, 'src/rule.ts'));
  };
  for (const text of ['1', '2', '3']) expect(await toldOf(() => replaced(text))).toBe(false);
  expect(await toldOf(() => mkdir(join(folder, 'src/more')))).toBe(false);
  expect(await toldOf(() => writeFile(join(folder, 'src/more/a.ts'), ''))).toBe(false);
  const last = changes.next();
  stop.abort();
  // What was heard of before the end may still be told.
  expect((await last).done || (await changes.next()).done).toBe(true);
});
