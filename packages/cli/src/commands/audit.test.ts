import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../cli.ts';
import { listen } from '../heard-for-tests.ts';
import { storeSent } from '../stored-emis-for-tests.ts';

let folder: string;
let dataDir: string;

/** The folder of a server that has stopped, in which a school keeps one pupil. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-audit-'));
  dataDir = join(folder, 'data');
  await storeSent(dataDir, { north: [{ entity: 'person', record: { id: 'pupil-one', givenName: 'Amaranta' } }] });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const heard = listen();
const stored = () => ['--data-dir', dataDir];

describe('emis audit and emis subject access', () => {
  it('show who had the records of a person, keep a checkpoint, and find it again', async () => {
    expect(await run(['audit', 'checkpoint', ...stored()])).toBe(1);
    expect(heard.stderr).toContain('There is no checkpoint yet');
    expect(await run(['audit', 'verify', ...stored(), '--lang', 'es'])).toBe(0);
    expect(heard.said).toContain('Accesos que aún no tienen lugar en él: 1.');

    expect(await run(['subject', 'access', 'pupil-one', ...stored()])).toBe(0);
    expect(heard.said).toMatch(
      /north: 1 accesses\n {2}\S+Z {2}north \[registration, national\] {2}sent: person \(givenName, id\)\n/,
    );
    expect(heard.said).not.toContain('Amaranta');
    heard.forget();
    expect(await run(['subject', 'access', 'p2', ...stored()])).toBe(1);
    expect(heard.stderr).toContain('No product has a person of this id.');

    heard.forget();
    expect(await run(['audit', 'checkpoint', ...stored()])).toBe(0);
    const [kept, key] = [heard.stdout, /^Public key: (\S+)$/m.exec(heard.stderr)?.[1] ?? ''];
    const old = join(folder, 'old.txt');
    await writeFile(old, kept);
    heard.forget();
    expect(await run(['audit', 'verify', '--checkpoint', old, '--key', key, '--json', ...stored()])).toBe(0);
    expect(JSON.parse(heard.stdout)).toMatchObject({ whole: true, entries: 1, waiting: 0, checkpoints: 2, faults: [] });
  });

  it('write all that is held on a person, and erase it when told so', async () => {
    const file = join(folder, 'pupil.json');
    expect(await run(['subject', 'export', 'pupil-one', '-o', file, ...stored()])).toBe(0);
    expect(await readFile(file, 'utf8')).toContain('"givenName": "Amaranta"');
    expect(await run(['subject', 'erase', 'pupil-one', ...stored()])).toBe(0);
    expect(heard.said).toContain('north: would erase person 1');
    expect(await run(['subject', 'erase', 'pupil-one', '--yes', '--lang', 'pt', ...stored()])).toBe(0);
    expect(heard.said).toContain('north: foi apagado person 1');
    expect(await run(['subject', 'export', 'pupil-one', ...stored()])).toBe(1);
    // The list names nobody, and does no harm where nobody is there again.
    const list = join(folder, 'erasures.json');
    expect(await run(['subject', 'erasures', '-o', list, ...stored()])).toBe(0);
    expect(heard.said).toMatch(/Erased: 1\n {2}\S+Z {2}north {2}records: 1\n/);
    expect(await readFile(list, 'utf8')).not.toMatch(/pupil-one|Amaranta/);
    expect(await run(['subject', 'erase', '--replay', list, '--yes', '--lang', 'es', ...stored()])).toBe(0);
    expect(heard.said).toContain('En la lista: 1. Borrados de nuevo: 0 personas, 0 registros.');
    expect(await run(['subject', 'erase', ...stored()])).toBe(2);
    expect(heard.stderr).toContain('give the id of a person, or a list with --replay');
    expect(await run(['audit', 'refused', '--json', ...stored()])).toBe(0);
    expect(await run(['audit', 'verify', '--checkpoint', join(folder, 'old.txt'), ...stored()])).toBe(0);
  });

  it('run a schedule of retention, which is counted first', async () => {
    const schedule = join(folder, 'schedule.json');
    await writeFile(schedule, JSON.stringify({ schemaVersion: 1, rules: [{ entity: 'mark', days: 365 }] }));
    expect(await run(['retention', 'run', '--schedule', schedule, '--dry-run', ...stored()])).toBe(0);
    expect(heard.said).toContain('mark, after 365 days: would take away or empty 0 records (0 values)');
    heard.forget();
    expect(await run(['retention', 'run', '--schedule', schedule, '--yes', '--json', ...stored()])).toBe(0);
    expect(JSON.parse(heard.stdout)).toMatchObject({ dryRun: false, results: [{ records: 0, staying: 0 }] });
    await writeFile(schedule, '{"schemaVersion":1,"rules":[{"days":3}]}');
    expect(await run(['retention', 'run', '--schedule', schedule, ...stored()])).toBe(2);
    expect(heard.stderr).toContain('A rule has days, and either an entity or a privacy class.');
  });

  it('say of a checkpoint that is none, or cannot be read', async () => {
    const odd = join(folder, 'odd.txt');
    await writeFile(odd, 'anything\n');
    expect(await run(['audit', 'verify', '--checkpoint', odd, ...stored()])).toBe(1);
    expect(heard.said).toContain(`${odd} is no checkpoint that is signed by this key.`);
    expect(await run(['audit', 'verify', '--checkpoint', join(folder, 'absent.txt'), ...stored()])).toBe(2);
    expect(heard.stderr).toContain('Give the file in which a checkpoint was kept.');
    expect(await run(['audit', 'verify', '--key', 'x', ...stored()])).toBe(2);
    expect(heard.stderr).toContain('This is no public key of checkpoints.');
  });
});
