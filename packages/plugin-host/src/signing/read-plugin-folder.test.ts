import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readPluginFolder } from './read-plugin-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-plugin-'));
  await writeFile(join(folder, 'plugin.json'), '{}');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('reads every file of a plugin, folders included, in order', async () => {
  await mkdir(join(folder, 'words'));
  await writeFile(join(folder, 'words/en.json'), '{"a":1}');
  const files = await readPluginFolder(folder);
  expect([...files.keys()]).toEqual(['plugin.json', 'words/en.json']);
  expect(new TextDecoder().decode(files.get('words/en.json'))).toBe('{"a":1}');
});

it('refuses links to files, to folders and to nowhere, and names that are no names', async () => {
  for (const target of ['plugin.json', '..', 'nowhere']) {
    await symlink(target, join(folder, 'link'));
    await expect(readPluginFolder(folder)).rejects.toMatchObject({
      code: 'plugin.file-link',
      params: { path: 'link' },
    });
    await rm(join(folder, 'link'));
  }
  await symlink(folder, `${folder}-link`);
  await expect(readPluginFolder(`${folder}-link`)).rejects.toMatchObject({ code: 'plugin.file-link' });
  await rm(`${folder}-link`);
  await writeFile(join(folder, 'ñandú.js'), '');
  await expect(readPluginFolder(folder)).rejects.toMatchObject({ code: 'plugin.file-path' });
});

it('refuses what is too much to look at, before it reads it', async () => {
  for (let file = 0; file < 501; file += 1) await writeFile(join(folder, `f${file}`), '');
  await expect(readPluginFolder(folder)).rejects.toMatchObject({ code: 'plugin.bundle-too-large' });
});
