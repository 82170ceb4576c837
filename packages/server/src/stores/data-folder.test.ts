import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareDataFolder } from './data-folder.ts';
import { lockDataFolder } from './data-folder-lock.ts';
import { openPglite } from './pglite.ts';
import { takeSnapshot } from './snapshot.ts';

const PROGRAM = fileURLToPath(new URL('./data-folder-for-tests.ts', import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-data-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function start(dataDir: string, mode = 'write'): ChildProcess {
  return spawn(process.execPath, ['--conditions=@emis-sdk/source', PROGRAM, dataDir, mode], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** The lines that a process has said once it has said so many, and the process killed. */
async function killedAfter(child: ChildProcess, lines: number): Promise<string[]> {
  let output = '';
  await new Promise<void>((resolve) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (output.split('\n').length > lines) resolve();
    });
  });
  child.kill('SIGKILL');
  await once(child, 'close');
  return output.split('\n').slice(0, -1).slice(1);
}

/** Whether the block is the head of a small file. */
function isFile(archive: Uint8Array, at: number): boolean {
  const head = Buffer.from(archive.subarray(at, at + 512)).toString('latin1');
  const size = Number.parseInt(head.slice(124, 136), 8);
  return head.slice(257, 262) === 'ustar' && head[156] === '0' && size > 0 && size <= 512;
}

describe('a data folder', () => {
  it('keeps every committed row and no half of a transaction, however often its process is killed', async () => {
    const dataDir = join(folder, 'killed');
    const said: string[] = [];
    for (let round = 0; round < 3; round++) said.push(...(await killedAfter(start(dataDir), 5 + round * 20)));
    const database = await openPglite({ dataDir });
    const keys = (await database.tables.selectFrom('meta').select('key').execute()).map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(said));
    const singles = keys.filter((key) => !key.endsWith('-pair'));
    expect(singles.length).toBeGreaterThanOrEqual(said.length);
    expect(keys).toHaveLength(2 * singles.length);
    await database.close();
  });

  it('is not there while its files are not all there', async () => {
    const place = join(folder, 'half');
    const whole = await takeSnapshot();
    // The same file twice: it cannot be written the second time, when a part of the folder stands already.
    const first = whole.subarray(
      0,
      whole.findIndex((_, at) => at % 512 === 0 && isFile(whole, at)),
    );
    const file = whole.subarray(first.length, first.length + 1024);
    const broken = Buffer.concat([first, file, file]);
    await expect(prepareDataFolder(place, () => Promise.resolve(broken))).rejects.toThrow('EEXIST');
    expect((await readdir(folder)).filter((name) => name.startsWith('half')).map((name) => name.slice(0, 9))).toEqual([
      'half.new-',
    ]);
    await (await openPglite({ dataDir: place })).close();
    expect((await readdir(folder)).filter((name) => name.startsWith('half'))).toEqual(['half']);
  });

  it('is either not there or whole when its process is killed while making it', async () => {
    for (const moment of [1, 5, 30]) {
      const dataDir = join(folder, `early-${moment}`);
      const child = start(dataDir, 'open');
      let events = 0;
      while (events < moment && child.exitCode === null) {
        const entries = await readdir(folder);
        const draft = entries.find((name) => name.startsWith(`early-${moment}.new-`));
        if (draft) events = (await readdir(join(folder, draft)).catch((): string[] => [])).length;
        else if (entries.includes(`early-${moment}`)) break;
      }
      child.kill('SIGKILL');
      await once(child, 'close');
      const database = await openPglite({ dataDir });
      expect(await database.tables.selectFrom('meta').selectAll().execute()).toEqual([]);
      await database.close();
      expect((await readdir(folder)).filter((name) => name.startsWith(`early-${moment}.`))).toEqual([]);
    }
  });

  it('is refused to a second process, and to the same one, with the number of the first', async () => {
    const dataDir = join(folder, 'shared');
    const first = start(dataDir, 'open');
    await once(first.stdout ?? first, 'data');
    await expect(openPglite({ dataDir })).rejects.toMatchObject({
      code: 'database.folder-in-use',
      params: { pid: first.pid },
    });
    first.kill('SIGKILL');
    await once(first, 'close');
    const mine = await openPglite({ dataDir });
    await expect(openPglite({ dataDir })).rejects.toMatchObject({ code: 'database.folder-in-use' });
    await mine.close();
    await (await openPglite({ dataDir })).close();
  });

  it('is opened past a lock of a process that is gone, that names another with the same number, or that is broken', async () => {
    const gone = spawn(process.execPath, ['-e', '']);
    await once(gone, 'close');
    const stale = [
      { pid: gone.pid, started: '' },
      { pid: process.ppid, started: 'another boot 1' },
      { pid: process.pid, started: '' },
    ];
    const dataDir = join(folder, 'stale');
    for (const lock of [...stale.map((holder) => JSON.stringify(holder)), '', '{', 'null']) {
      await writeFile(`${dataDir}.lock`, lock);
      await (await lockDataFolder(dataDir)).release();
    }
    await writeFile(`${dataDir}.lock`, JSON.stringify(stale[0]));
    await (await openPglite({ dataDir })).close();
  });

  it('is opened past a postmaster.pid that was left', async () => {
    const dataDir = join(folder, 'left');
    await (await openPglite({ dataDir })).close();
    await writeFile(join(dataDir, 'postmaster.pid'), `${process.pid}\n${dataDir}\n1\n5432\n\n\n\n`);
    await (await openPglite({ dataDir })).close();
  });

  it('is closed to everybody else on the machine: a new one, one below an empty folder that was open, and one from before', async () => {
    const modeOf = async (path: string) => (await stat(path)).mode & 0o777;
    const made = join(folder, 'made');
    await prepareDataFolder(made, () => takeSnapshot());
    expect(await modeOf(made)).toBe(0o700);
    await chmod(made, 0o755);
    await prepareDataFolder(made, () => Promise.reject(new Error('there is one')));
    expect(await modeOf(made)).toBe(0o750);
    await mkdir(join(folder, 'empty-and-open'), { mode: 0o755 });
    await prepareDataFolder(join(folder, 'empty-and-open'), () => takeSnapshot());
    expect(await modeOf(join(folder, 'empty-and-open'))).toBe(0o700);
  });

  it('is not made in a folder that holds other files, nor opened by another version', async () => {
    const foreign = join(folder, 'foreign');
    await mkdir(foreign);
    await writeFile(join(foreign, 'thesis.txt'), 'x');
    await expect(openPglite({ dataDir: foreign })).rejects.toMatchObject({ code: 'database.folder-foreign' });
    expect(await readdir(foreign)).toEqual(['thesis.txt']);
    await writeFile(join(foreign, 'PG_VERSION'), '16\n');
    await expect(openPglite({ dataDir: foreign })).rejects.toMatchObject({ code: 'database.folder-version' });
  });

  it('may be an empty folder that is there, also below folders that are not', async () => {
    const empty = join(folder, 'empty');
    await mkdir(empty);
    await (await openPglite({ dataDir: empty })).close();
    await (await openPglite({ dataDir: join(folder, 'a/b/c') })).close();
  });
});
