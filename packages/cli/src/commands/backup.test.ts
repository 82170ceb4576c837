import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../cli.ts';
import { listen } from '../heard-for-tests.ts';
import { storeSent } from '../stored-emis-for-tests.ts';

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-backup-'));
  const person = (id: string, givenName: string) => ({ entity: 'person', record: { id, givenName } }) as const;
  await storeSent(at('data'), { north: [person('pupil-one', 'Amaranta'), person('pupil-two', 'Benita')] });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const heard = listen();
const here = () => ['--data-dir', at('data')];
const keys = () => ['--keys', at('emis.keys')];
const restore = (into: string, ...more: readonly string[]) =>
  run(['backup', 'restore', at('emis.backup'), ...keys(), '--data-dir', at(into), ...more]);

describe('emis backup', () => {
  it('writes a file that says nothing by itself, and restores it into an empty database', async () => {
    expect(await run(['backup', 'write', '-o', at('emis.backup'), ...keys(), ...here(), '--lang', 'es'])).toBe(0);
    expect(heard.said).toContain('La copia está en');
    expect(await readFile(at('emis.backup'), 'utf8')).not.toMatch(/Amaranta|pupil|north/);
    expect((await stat(at('emis.backup'))).mode & 0o777).toBe(0o600);
    heard.forget();
    expect(await restore('first', '--json')).toBe(0);
    expect(JSON.parse(heard.stdout)).toMatchObject({ records: 2, closed: 0, audit: { faults: [] } });
    expect(await restore('first')).toBe(2);
    expect(heard.stderr).toContain('There are records in the database already.');
  });

  it('tells nothing more of whoever was erased, and all of the others', async () => {
    expect(await run(['subject', 'erase', 'pupil-one', '--yes', ...here()])).toBe(2);
    expect(heard.stderr).toContain('Add --backup-keys <file>');
    expect(await run(['subject', 'erase', 'pupil-one', '--yes', '--backup-keys', at('emis.keys'), ...here()])).toBe(0);
    heard.forget();
    expect(await restore('second')).toBe(0);
    expect(heard.said).toContain('Restored: 1 records.');
    expect(heard.said).toMatch(/Of persons who were erased since, \d rows stayed closed/);
    expect(await run(['subject', 'export', 'pupil-one', '--data-dir', at('second')])).toBe(1);
    expect(await run(['subject', 'export', 'pupil-two', '--data-dir', at('second')])).toBe(0);
    expect(await run(['audit', 'verify', '--data-dir', at('second')])).toBe(0);
  });

  it('says what is wrong with a file', async () => {
    expect(await run(['backup', 'restore', at('absent'), ...keys(), '--data-dir', at('third')])).toBe(2);
    expect(heard.stderr).toContain('cannot be read');
    const whole = await readFile(at('emis.backup'), 'utf8');
    await writeFile(at('emis.backup'), whole.slice(0, whole.length / 2));
    expect(await restore('third', '--lang', 'pt')).toBe(1);
    expect(heard.stderr).toContain('A cópia foi alterada, cortada ou danificada');
    await writeFile(at('emis.backup'), 'anything');
    expect(await restore('third')).toBe(1);
    expect(await run(['backup', 'write', '-o', join(folder, 'no', 'such'), ...keys(), ...here()])).toBe(2);
  });
});
