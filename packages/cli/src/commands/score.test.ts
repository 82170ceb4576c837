import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '../cli.ts';
import { listen } from '../heard-for-tests.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-score-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const heard = listen();

const lastJson = (): Record<string, unknown> =>
  JSON.parse(
    heard.said
      .trim()
      .split('\n')
      .findLast((line) => line.startsWith('{')) ?? '{}',
  ) as Record<string, unknown>;

describe('emis generate, validate and score', () => {
  it('find in spoilt schools of Brazil all that was planted, and nothing else', async () => {
    const out = join(folder, 'schools');
    const made = ['generate', '--profile', 'br', '--students', '450', '--schools', '3', '--seed', '3', '--mess'];
    expect(await run([...made, '--out', out, '--quiet'])).toBe(0);
    heard.forget();
    expect(await run(['validate', out, '--profile', 'br', '--as-of', '2026-08-01', '--json'])).toBe(1);
    await writeFile(join(folder, 'report.json'), JSON.stringify(lastJson()));
    expect(await run(['score', join(folder, 'report.json'), join(out, 'truth.json'), '--json'])).toBe(0);
    expect(lastJson()).toMatchObject({ ok: true, profile: 'brazil', missed: [], false: [], recall: 1, precision: 1 });
  });

  it.each(['educacenso-2025', 'educacenso-2025-situacao'])(
    'find in a spoilt file of the census all that was planted, and nothing else: %s',
    async (format) => {
      const out = join(folder, format);
      const made = ['generate', '--profile', 'br', '--students', '330', '--schools', '4', '--seed', '4', '--mess'];
      expect(await run([...made, '--format', format, '--out', out, '--quiet'])).toBe(0);
      heard.forget();
      expect(await run(['validate', out, '--as-of', '2025-08-01', '--json', '--quiet'])).toBe(1);
      await writeFile(join(folder, 'census.json'), JSON.stringify(lastJson()));
      expect(await run(['score', join(folder, 'census.json'), join(out, 'truth.json'), '--json'])).toBe(0);
      expect(lastJson()).toMatchObject({ ok: true, missed: [], false: [], recall: 1, precision: 1 });
      expect(Number(lastJson()['planted'])).toBeGreaterThan(8);
    },
  );

  it('say in the reader’s language what was missed and what nobody planted, and end with 1', async () => {
    const truth = join(folder, 'schools/truth.json');
    const { faults, ...rest } = JSON.parse(await readFile(truth, 'utf8')) as {
      faults: { code: string; row: number }[];
    };
    const moved = faults.map((fault) => (fault.code === 'field.missing' ? { ...fault, row: 3 } : fault));
    await writeFile(join(folder, 'moved.json'), JSON.stringify({ ...rest, faults: moved }));
    expect(await run(['score', join(folder, 'report.json'), join(folder, 'moved.json'), '--lang', 'pt'])).toBe(1);
    expect(heard.said).toContain('omitido: field.missing em users.csv : 3 : givenName');
    expect(heard.said).toContain('não plantado: field.missing em users.csv');
  });

  it.each([
    [['score', '/nowhere.json', '/nowhere.json'], 'no es un informe'],
    [
      ['generate', '--out', '/nowhere', '--mess', '--format', 'ndjson'],
      'solo en archivos OneRoster y en el archivo del censo',
    ],
    [['generate', '--out', '/nowhere', '--attendance', '5'], 'no tiene asistencia'],
    [['generate', '--out', '/nowhere', '--profile', 'zz'], 'zz'],
    [
      ['generate', '--out', '/nowhere', '--format', 'xml'],
      'elija oneroster-1.1, ndjson, educacenso-2025 o educacenso-2025-situacao',
    ],
  ])('refuse what cannot be: %j', async (args, text) => {
    expect(await run([...args, '--lang', 'es'])).toBe(2);
    expect(heard.said).toContain(text);
  });

  it('names what was in the folder before and would be read along', async () => {
    const out = join(folder, 'before');
    const made = ['generate', '--students', '450', '--schools', '3', '--out', out, '--lang', 'es'];
    const stderr = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    expect(await run([...made, '--mess'])).toBe(0);
    expect(stderr.mock.calls.map(([text]) => text)).toEqual([`Siguiente: emis validate ${out}\n`]);
    expect(await run(made)).toBe(0);
    expect(stderr).toHaveBeenCalledWith(
      expect.stringContaining('En la carpeta ya había 1 archivo más, que sigue ahí: truth.json'),
    );
  });

  it('write the words of the standard, with attendance', async () => {
    const out = join(folder, 'words');
    const made = ['generate', '--format', 'ndjson', '--students', '40', '--attendance', '2', '--out', out, '--json'];
    expect(await run(made)).toBe(0);
    const manifest = JSON.parse(await readFile(join(out, 'emis.json'), 'utf8')) as { counts: Record<string, number> };
    expect(manifest).toMatchObject({ format: 'emis-ndjson', profile: 'international', schoolYear: 2026 });
    expect(manifest.counts['daily-attendance']).toBeGreaterThan(60);
    const people = (await readFile(join(out, 'person.ndjson'), 'utf8')).trim().split('\n');
    expect(people).toHaveLength(manifest.counts.person ?? 0);
  });
});
