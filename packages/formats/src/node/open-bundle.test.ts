import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bundle } from '../bundle.ts';
import { detectFormat } from '../detect.ts';
import { smallBundle } from '../oneroster/small-bundle.ts';
import { readWhole } from '../read-whole.ts';
import { openBundle } from './open-bundle.ts';
import { openZip } from './zip.ts';

let folder: string;
let made = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-formats-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const small = () => Object.fromEntries(Object.entries(smallBundle()).map(([name, text]) => [name, strToU8(text)]));

let packedZeros: Uint8Array | undefined;
/** 392 kB that unpack to 400 MB, in place of one of the files. */
function bomb(): Uint8Array {
  packedZeros ??= zipSync({ ...small(), 'demographics.csv': [new Uint8Array(400_000_000), { level: 9 }] });
  return packedZeros.slice();
}

async function zip(bytes: Uint8Array): Promise<string> {
  const path = join(folder, `z${++made}.zip`);
  await writeFile(path, bytes);
  return path;
}

async function filesAt(path: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const place = join(folder, path);
  await mkdir(place, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(place, name), content);
  return place;
}

/** Where the directory of a zip describes an entry. */
function directoryEntry(bytes: Uint8Array, name: string): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (
    let at = buffer.indexOf('PK\u0001\u0002', 0, 'latin1');
    at !== -1;
    at = buffer.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  ) {
    if (buffer.toString('utf8', at + 46, at + 46 + buffer.readUInt16LE(at + 28)) === name) return at;
  }
  throw new Error(`${name} is not in the zip`);
}

const textOf = async (bundle: Bundle, name: string) => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bundle.files.find((file) => file.name === name)?.open() ?? []) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

describe('a folder', () => {
  it('is read, and each file can be opened again and again', async () => {
    const bundle = await openBundle(await filesAt('plain', smallBundle()));
    expect(bundle.files.map(({ name }) => name)).toEqual(Object.keys(smallBundle()).sort());
    expect(await textOf(bundle, 'orgs.csv')).toBe(smallBundle()['orgs.csv']);
    expect(await textOf(bundle, 'orgs.csv')).toBe(smallBundle()['orgs.csv']);
    expect((await readWhole(bundle)).records).toHaveLength(15);
  });
  it('stands for the one bundle below it, and says so', async () => {
    await filesAt('above/one/two/three', smallBundle());
    await filesAt('above/one/other', { 'notes.txt': 'x' });
    const bundle = await openBundle(join(folder, 'above'));
    expect(bundle.origin).toBe(`${join(folder, 'above')} (${join('one', 'two', 'three')})`);
    expect((await detectFormat(bundle)).format.id).toBe('oneroster-1.1');
  });
  it('with two bundles below it names them', async () => {
    await filesAt('both/2025', smallBundle());
    await filesAt('both/2026', smallBundle());
    await expect(openBundle(join(folder, 'both'))).rejects.toMatchObject({
      name: 'BundleError',
      code: 'bundle.ambiguous',
      message: expect.stringMatching(/2025, 2026/),
    });
  });
  it('without a bundle says what was found and what was expected', async () => {
    const bundle = await openBundle(await filesAt('holiday', { 'beach.txt': 'sun', 'list.csv': 'a,b\n1,2\n' }));
    await expect(detectFormat(bundle)).rejects.toMatchObject({
      code: 'bundle.not-a-bundle',
      message: expect.stringMatching(/beach\.txt, list\.csv.*manifest\.csv/),
    });
    const empty = await openBundle(await filesAt('empty', {}));
    await expect(detectFormat(empty)).rejects.toMatchObject({ message: expect.stringContaining('Found: ∅') });
  });
  it('does not follow links', async () => {
    const path = await filesAt('linked', { ...smallBundle(), 'courses.csv': '' });
    await rm(join(path, 'courses.csv'));
    await symlink('/etc/passwd', join(path, 'courses.csv'));
    expect((await openBundle(path)).files.map(({ name }) => name)).not.toContain('courses.csv');
  });
  it('that is not there; one file stands for itself', async () => {
    await expect(openBundle(join(folder, 'nowhere'))).rejects.toMatchObject({
      code: 'bundle.not-found',
      cause: expect.anything(),
    });
    const path = await filesAt('one-file', { 'users.csv': 'x' });
    const one = await openBundle(join(path, 'users.csv'));
    expect(one.files.map(({ name, size }) => [name, size])).toEqual([['users.csv', 1]]);
    expect(await textOf(one, 'users.csv')).toBe('x');
    await expect(detectFormat(one)).rejects.toMatchObject({ code: 'bundle.not-a-bundle' });
    const book = join(path, 'list.xlsx');
    await writeFile(book, zipSync(small()));
    expect((await openBundle(book)).files.map(({ name }) => name)).toEqual(['list.xlsx']);
    await expect(openBundle('/dev/null')).rejects.toMatchObject({ code: 'bundle.not-a-bundle' });
  });
});

describe('a zip', () => {
  it('is read like the folder, packed or stored, and under any name', async () => {
    for (const level of [0, 9] as const) {
      const bundle = await openBundle(await zip(zipSync(small(), { level })));
      expect((await readWhole(bundle)).records).toEqual((await readWhole(smallBundle())).records);
      expect(await textOf(bundle, 'orgs.csv')).toBe(await textOf(bundle, 'orgs.csv'));
    }
    const path = join(folder, 'export-of-2026');
    await writeFile(path, zipSync(small()));
    expect((await openBundle(path)).files).toHaveLength(8);
  });
  it('with empty files', async () => {
    const bundle = await openBundle(await zip(zipSync({ ...small(), 'demographics.csv': new Uint8Array(0) })));
    expect((await readWhole(bundle)).where('file.empty')).toEqual(['demographics.csv:']);
  });
  it('with one folder around the files is read, and origin says so', async () => {
    const wrapped: Zippable = { Export: small() as Zippable, '__MACOSX/._orgs.csv': strToU8('x') };
    const path = await zip(zipSync(wrapped));
    const bundle = await openBundle(path);
    expect(bundle.origin).toBe(`${path} (Export/)`);
    const whole = await readWhole(bundle);
    expect(whole.records).toHaveLength(15);
    expect(whole.where('file.unexpected')).toEqual(['__MACOSX/._orgs.csv:']);
  });
  it('with several folders around the files is read too', async () => {
    const path = await zip(zipSync({ inner: { dir: small() } } as Zippable));
    const bundle = await openBundle(path);
    expect(bundle.origin).toBe(`${path} (inner/dir/)`);
    expect((await readWhole(bundle)).records).toHaveLength(15);
  });
  it('leaves files in further folders alone', async () => {
    const bundle = await openBundle(await zip(zipSync({ ...small(), old: { 'users.csv': strToU8('x') } })));
    expect((await readWhole(bundle)).where('file.unexpected')).toEqual(['old/users.csv:']);
  });
});

describe('a zip that must not be unpacked', () => {
  const refused = async (bytes: Uint8Array, code: string) => {
    const path = await zip(bytes);
    await expect(openBundle(path)).rejects.toMatchObject({
      name: 'BundleError',
      code,
      message: expect.stringContaining(path),
    });
  };

  it.each([
    '../evil.csv',
    'a/../../evil.csv',
    '/etc/evil.csv',
    'C:/evil.csv',
    'a\\..\\evil.csv',
    'nul',
    'aux.csv',
    'a\u0000.csv',
  ])('leads out of itself: %j', async (name) => {
    await refused(zipSync({ ...small(), [name]: strToU8('x') }), 'zip.traversal');
    expect(await readdir(folder)).not.toContain('evil.csv');
  });
  it('case 26: holds a link', async () => {
    await refused(
      zipSync({ ...small(), 'users.csv': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] }),
      'zip.symlink',
    );
  });
  it('case 26: is a bomb: 392 kB that unpack to 400 MB, refused without unpacking', async () => {
    const bytes = bomb();
    expect(bytes.length).toBeLessThan(450_000);
    const before = process.memoryUsage().rss;
    await refused(bytes, 'zip.too-large');
    expect(process.memoryUsage().rss - before).toBeLessThan(32 * 1024 * 1024);
  });
  it('unpacks to too many times its size', async () => {
    await refused(
      zipSync({ ...small(), 'demographics.csv': [new Uint8Array(20_000_000), { level: 9 }] }),
      'zip.too-large',
    );
  });
  it('has too many entries, or too many bytes in all', async () => {
    const limits = { entries: 7, bytes: 1000, ratio: 100 };
    const path = await zip(zipSync(small()));
    await expect(openZip(path, limits)).rejects.toMatchObject({
      code: 'zip.too-large',
      message: expect.stringContaining('8 entries'),
    });
    await expect(openZip(path, { ...limits, entries: 8 })).rejects.toMatchObject({ code: 'zip.too-large' });
  });
  it('says less or more than an entry holds', async () => {
    for (const change of [-5, 5]) {
      for (const level of [0, 6] as const) {
        const bytes = zipSync(small(), { level });
        const at = directoryEntry(bytes, 'users.csv') + 24;
        const view = new DataView(bytes.buffer, bytes.byteOffset);
        view.setUint32(at, view.getUint32(at, true) + change, true);
        await refused(bytes, 'zip.wrong-size');
      }
    }
  });
  it('case 26: is a bomb that lies: a small size for a large entry', async () => {
    const bytes = bomb();
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(directoryEntry(bytes, 'demographics.csv') + 24, 100, true);
    const before = process.memoryUsage().rss;
    await refused(bytes, 'zip.wrong-size');
    expect(process.memoryUsage().rss - before).toBeLessThan(32 * 1024 * 1024);
  });
  it('holds the same name twice, also in other capital letters', async () => {
    await refused(zipSync({ ...small(), 'USERS.csv': strToU8('x') }), 'zip.duplicate');
    const bytes = zipSync({ ...small(), 'usersX.csv': strToU8('x'), 'users.csvY': strToU8('x') });
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let at = buffer.indexOf('usersX.csv'); at !== -1; at = buffer.indexOf('usersX.csv'))
      buffer.write('users.csvY', at);
    await refused(bytes, 'zip.duplicate');
  });
  it('is encrypted, or packed in a way that is not read', async () => {
    for (const [offset, value, code] of [
      [8, 1, 'zip.encrypted'],
      [10, 12, 'zip.broken'],
    ] as const) {
      const bytes = zipSync(small());
      new DataView(bytes.buffer, bytes.byteOffset).setUint16(directoryEntry(bytes, 'users.csv') + offset, value, true);
      await refused(bytes, code);
    }
  });
  it('is damaged: cut short, empty, changed inside, or pointing nowhere', async () => {
    const bytes = zipSync(small());
    await refused(bytes.slice(0, bytes.length / 2), 'zip.broken');
    await refused(new Uint8Array(0), 'zip.broken');
    const flipped = zipSync(small(), { level: 0 });
    const at = Buffer.from(flipped).indexOf('Ana');
    flipped[at] = 0x42;
    expect(crc32(flipped)).not.toBe(crc32(zipSync(small(), { level: 0 })));
    await refused(flipped, 'zip.broken');
    const astray = zipSync(small());
    new DataView(astray.buffer, astray.byteOffset).setUint32(directoryEntry(astray, 'users.csv') + 42, 7, true);
    await refused(astray, 'zip.broken');
    const garbled = zipSync(small());
    const data = Buffer.from(garbled).indexOf('users.csv') + 'users.csv'.length;
    garbled.fill(0xff, data, data + 20);
    await refused(garbled, 'zip.broken');
  });
});
