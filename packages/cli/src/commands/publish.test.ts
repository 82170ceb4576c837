import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../cli.ts';
import { listen } from '../heard-for-tests.ts';

let folder: string;
const heard = listen();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-publish-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('emis publish', () => {
  it('writes counts in fives, hides small groups, and remembers what was published', async () => {
    const [bundle, ledger, output] = ['bundle', 'published.json', 'table.csv'].map((name) => join(folder, name));
    await run(['generate', '--students', '160', '--schools', '2', '--seed', '7', '--quiet', '-o', bundle ?? '']);
    const publish = (...more: string[]) =>
      run(['publish', bundle ?? '', '--population', 'students-2026', '--ledger', ledger ?? '', '--quiet', ...more]);
    expect(await publish('--by', 'school', '--by', 'sex', '--name', 'schools', '-o', output ?? '')).toBe(0);
    const [head, ...lines] = (await readFile(output ?? '', 'utf8')).trim().split('\r\n');
    expect(head).toBe('school,sex,students,note');
    const counts = lines.map((line) => line.split(',').slice(-2));
    expect(counts.length).toBeGreaterThan(5);
    for (const [count, note] of counts) {
      if (note === 'hidden') expect(count).toBe('');
      else expect(Number(count) === 0 || Number(count) >= 10).toBe(true);
      expect(Number(count) % 5).toBe(0);
    }
    expect(JSON.parse(await readFile(ledger ?? '', 'utf8'))).toMatchObject({
      populations: { 'students-2026': { tables: [{ name: 'schools' }] } },
    });
    expect(await publish('--by', 'school', '--name', 'schools', '--lang', 'es')).toBe(2);
    expect(heard.stderr).toContain('Ya se publicó algo con el nombre schools');
    expect(await publish('--name', 'x')).toBe(2);
    expect(await publish('--by', 'colour', '--name', 'x')).toBe(2);
    expect(heard.stderr).toContain('There is no column colour. Known: ');
    expect(await publish('--by', 'sex', '--name', 'x', '--where', 'grade')).toBe(2);
    expect(await publish('--by', 'sex', '--name', 'records', '--microdata')).toBe(2);
    expect(heard.stderr).toContain('single records could be compared with it');
    heard.forget();
    const other = ['--by', 'sex', '--name', 'records', '--population', 'others', '--microdata', '--json'];
    expect(await publish(...other)).toBe(0);
    expect(JSON.parse(heard.stdout)).toMatchObject({ after: { tooSmall: { people: 0 } } });

    // For one recipient, under pseudonyms: the same students, of whom nobody stands alone.
    const [keys, given, dataset] = ['keys.json', 'given.json', 'study.csv'].map((name) => join(folder, name));
    const study = (...more: string[]) =>
      run([
        ...[
          'pseudonymise',
          bundle ?? '',
          '--keys',
          keys ?? '',
          '--ledger',
          given ?? '',
          '-o',
          dataset ?? '',
          '--purpose',
          'research',
        ],
        ...['--population', 'students-2026', '--recipient', 'university', '--quiet', ...more],
      ]);
    expect(await study('--name', 'one', '--by', 'school', '--by', 'grade', '--by', 'sex')).toBe(5);
    expect(heard.stderr).toMatch(/\d+ of \d+ people share what is to be given of them with fewer than nine others/);
    heard.forget();
    expect(await study('--name', 'one', '--by', 'sex', '--leave-out', '--json')).toBe(0);
    const { k, rows } = JSON.parse(heard.stdout) as { k: number; rows: number };
    expect(k).toBeGreaterThanOrEqual(10);
    const [columns, ...students] = (await readFile(dataset ?? '', 'utf8')).trim().split('\r\n');
    expect([columns, students.length]).toEqual(['pseudonym,sex', rows]);
    for (const line of students) expect(line).toMatch(/^p[\w-]{22},/);
    expect((await stat(keys ?? '')).mode & 0o777).toBe(0o600);
    expect(await study('--name', 'one', '--by', 'sex')).toBe(2);
  });
});
