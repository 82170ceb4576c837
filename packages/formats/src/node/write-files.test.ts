import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WrittenPart } from '../writing.ts';
import { openBundle } from './open-bundle.ts';
import { writeFiles } from './write-files.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-writing-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function* parts(...all: [file: string, text: string][]): AsyncGenerator<WrittenPart> {
  for (const [file, text] of all) yield { file, bytes: strToU8(text) };
}
const some = () => parts(['a.csv', 'id\n'], ['a.csv', '1\n'], ['b.csv', ''], ['c.csv', 'ñandú\n']);

async function contents(path: string): Promise<Record<string, string>> {
  const bundle = await openBundle(path);
  const files = bundle.files.map(async (file) => {
    const chunks = await Array.fromAsync(file.open(), (chunk) => Buffer.from(chunk));
    return [file.name, Buffer.concat(chunks).toString()] as const;
  });
  return Object.fromEntries(await Promise.all(files));
}
const WRITTEN = { 'a.csv': 'id\n1\n', 'b.csv': '', 'c.csv': 'ñandú\n' };

describe('files are written', () => {
  it('to a folder that is made for it, and to a zip: the same zip each time', async () => {
    const made = await writeFiles(some(), join(folder, 'new/export'));
    expect(made).toEqual({
      path: join(folder, 'new/export'),
      as: 'folder',
      files: [
        { file: 'a.csv', bytes: 5 },
        { file: 'b.csv', bytes: 0 },
        { file: 'c.csv', bytes: 8 },
      ],
    });
    expect(await contents(join(folder, 'new/export'))).toEqual(WRITTEN);
    await writeFiles(some(), join(folder, 'one.zip'));
    await writeFiles(some(), join(folder, 'two.zip'));
    expect(await contents(join(folder, 'one.zip'))).toEqual(WRITTEN);
    expect(await readFile(join(folder, 'one.zip'))).toEqual(await readFile(join(folder, 'two.zip')));
  });

  it('to the one file of a format that gives one, under any name', async () => {
    await writeFiles(parts(['2025.txt', 'x'], ['2025.txt', 'y']), join(folder, 'census.zip'), { gives: 'one-file' });
    expect(await readFile(join(folder, 'census.zip'), 'utf8')).toBe('xy');
    await expect(
      writeFiles(parts(['a', 'x'], ['b', 'y']), join(folder, 'two.txt'), { gives: 'one-file' }),
    ).rejects.toThrow('a second file');
  });

  it('over nothing that is there, unless it is said', async () => {
    for (const [name, gives] of [
      ['there', 'files'],
      ['there.zip', 'files'],
      ['there.txt', 'one-file'],
    ] as const) {
      const path = join(folder, name);
      const one = () => parts(['a.csv', 'new']);
      await writeFiles(parts(['a.csv', 'old']), path, { gives });
      await expect(writeFiles(one(), path, { gives })).rejects.toMatchObject({
        code: 'output.exists',
        params: { path },
      });
      const before = await (gives === 'files' ? contents(path) : readFile(path, 'utf8'));
      expect(JSON.stringify(before)).toContain('old');
      await writeFiles(one(), path, { gives, overwrite: true });
      expect(JSON.stringify(await (gives === 'files' ? contents(path) : readFile(path, 'utf8')))).toContain('new');
    }
    await mkdir(join(folder, 'empty'));
    await writeFiles(some(), join(folder, 'empty'));
    expect(await contents(join(folder, 'empty'))).toEqual(WRITTEN);
  });

  it('into no folder that holds others, which are left as they are', async () => {
    const path = join(folder, 'mixed');
    await mkdir(path);
    await writeFile(join(path, 'a.csv'), 'old');
    await writeFile(join(path, 'mine.txt'), 'mine');
    await expect(writeFiles(some(), path, { overwrite: true })).rejects.toMatchObject({
      code: 'output.other-files',
      params: { names: 'mine.txt' },
    });
    expect(await readFile(join(path, 'a.csv'), 'utf8')).toBe('old');
    expect((await readdir(path)).sort()).toEqual(['a.csv', 'mine.txt']);
  });

  it('whole or not at all', async () => {
    async function* broken(): AsyncGenerator<WrittenPart> {
      yield* some();
      throw new RangeError('the reader broke');
    }
    for (const name of ['half', 'half.zip']) {
      await expect(writeFiles(broken(), join(folder, name))).rejects.toThrow('the reader broke');
    }
    const left = await readdir(folder);
    expect(left.filter((name) => name.includes('half'))).toEqual([]);
  });

  it('under plain names only, each once', async () => {
    for (const name of ['../out.csv', 'a/b.csv', '', '.hidden', '..', 'a\\b'])
      await expect(writeFiles(parts([name, 'x']), join(folder, 'bad'))).rejects.toThrow('no name of a file');
    await expect(
      writeFiles(parts(['a.csv', 'x'], ['b.csv', 'x'], ['a.csv', 'x']), join(folder, 'bad')),
    ).rejects.toThrow('begun again');
  });

  it('where the system allows, and says when it does not', async () => {
    await writeFile(join(folder, 'a-file'), '');
    await expect(writeFiles(some(), join(folder, 'a-file/export'))).rejects.toMatchObject({
      code: 'output.not-writable',
    });
  });
});
