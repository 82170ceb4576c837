import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../cli.ts';
import { listen } from '../heard-for-tests.ts';

const OVER_AGE = fileURLToPath(new URL('../../../../examples/indicator-plugin/src/plugin.ts', import.meta.url));

let folder: string;
let [now, before, population] = ['', '', ''];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-indicators-'));
  [now, before, population] = ['2026.ndjson', '2025.ndjson', 'population.csv'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  // 2025: 20 in grade 1. 2026: 15 new ones in grade 2, 4 who repeat grade 1, 16 new ones there.
  await writeFile(before, records([['01', 2025, false, 20]]));
  await writeFile(
    now,
    records([
      ['02', 2026, false, 15],
      ['01', 2026, true, 4],
      ['01', 2026, false, 16],
    ]),
  );
  const ages = [6, 7, 8, 9, 10, 11].flatMap((age) =>
    ['female', 'male'].map((sex) => `,2026,${age},${sex},10,INE,Censo 2024`),
  );
  await writeFile(
    population,
    `territory,year,age,sex,population,source,edition\n${ages.join('\n')}\n,2026,12,M,1,INE,Censo 2024\n`,
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const heard = listen();

const about = () => [now, '--previous', before, '--population', population, '--as-of', '2026-06-30'];

describe('emis indicators', () => {
  it('tells a person the values of the country, and what is missing for the others', async () => {
    expect(await run(['indicators', ...about(), '--lang', 'es'])).toBe(0);
    // 15/20 went on, 4/20 repeat, 1/20 is gone; 35 pupils, all girls, of 6 × 20.
    expect(heard.stdout).toContain('1.º grado: 75 %');
    expect(heard.stdout).toContain('1.º grado: 20 %');
    expect(heard.stdout).toContain('1.º grado: 5 %');
    expect(heard.stdout).toContain('Educación primaria: 29,17 % (niñas 58,33, niños 0)');
    expect(heard.stdout).toMatch(/Falta: la asistencia diaria\n {4}Tasa de asistencia/);
    expect(heard.stdout).toContain('Población: 12 filas de INE, Censo 2024');
    expect(heard.stderr).toContain('population.csv:14:sex');
    expect(heard.stdout).toContain('Para la gestión, no para publicar');
  });

  it('says in place of a number that population and the year before were not given', async () => {
    expect(await run(['indicators', now, '--as-of', '2026-06-30'])).toBe(0);
    // Numbers first; then what is missing, each thing once, with all that wants it.
    const [numbers = '', lacking = ''] = heard.stdout.split('What could not be computed\n');
    expect(numbers).toMatch(/: [\d.]+ %/);
    expect(numbers).not.toContain('Missing:');
    for (const input of ['the population of this territory, year, sex and age', 'enrolments of the school year before'])
      expect(lacking.split(`Missing: ${input}`)).toHaveLength(2);
    expect(lacking).toMatch(/Missing: the population .* \(--population\)\n {4}.*Gross enrolment ratio/);
  });

  it('writes CSV to stdout and nothing else', async () => {
    expect(await run(['indicators', ...about(), '--to', 'csv', '--indicator', 'uis.survival-rate'])).toBe(0);
    const lines = heard.stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^indicator,edition,place,/);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.slice(1).every((line) => /^uis\.survival-rate,.*,management$/.test(line))).toBe(true);
    expect(heard.stderr).toContain('For management, not for publication');
  });

  it('takes the limit of repeats, the day of counting and the kinds of place', async () => {
    const survival = async (...more: string[]) => {
      heard.forget();
      const chosen = ['--indicator', 'uis.survival-rate', '--places', 'country', '--json'];
      expect(await run(['indicators', ...about(), ...chosen, ...more])).toBe(0);
      const made = JSON.parse(heard.stdout.trimEnd().split('\n').at(-1) ?? '') as {
        parameters: { repeatLimit: number | 'none' };
        values: { grade: string; sex?: string; placeId?: string; value?: number }[];
      };
      expect(made.values.some(({ placeId }) => placeId !== undefined)).toBe(false);
      const found = made.values.find(({ grade, sex }) => grade === '02' && sex === undefined);
      return [made.parameters.repeatLimit, Math.round((found?.value ?? 0) * 1e4) / 1e4];
    };
    // 0.75; 0.75 × (1 + 0.2) = 0.9; + 0.75 × 0.04 = 0.93; 0.75/0.8 = 0.9375
    expect(await survival('--repeat-limit', '0')).toEqual([0, 75]);
    expect(await survival('--repeat-limit', '1')).toEqual([1, 90]);
    expect(await survival()).toEqual([2, 93]);
    expect(await survival('--repeat-limit', 'none')).toEqual(['none', 93.75]);
  });

  it('writes a file, with a summary for a machine, and the figures of plugins behind the values', async () => {
    const output = join(folder, 'values.json');
    expect(await run(['indicators', ...about(), '-o', output, '--json', '--plugin', OVER_AGE])).toBe(0);
    const summary = JSON.parse(heard.stdout.trimEnd());
    expect(summary).toMatchObject({
      schemaVersion: 1,
      output,
      schoolYear: 2026,
      leftOut: 0,
      population: { rows: 12, findings: 1 },
    });
    const made = JSON.parse(await readFile(output, 'utf8'));
    expect(made).toMatchObject({ use: 'management', population: { source: 'INE', edition: 'Censo 2024' } });
    expect(made.values).toHaveLength(summary.values);
    expect(made.figures).toEqual([
      { indicator: 'org.emis-sdk.example.over-age.by-school', label: 'Escuela Uno', value: 0, unit: '%' },
    ]);
  });

  it('takes the school year from who knows it, where the files state none', async () => {
    const silent = join(folder, 'silent.ndjson');
    const output = join(folder, 'silent.json');
    await writeFile(silent, (await readFile(now, 'utf8')).replaceAll('"schoolYear":2026,', ''));
    const asked = ['indicators', silent, '--as-of', '2026-06-30', '-o', output, '--json'];
    expect(await run(asked)).toBe(1);
    expect(JSON.parse(heard.stdout.trimEnd())).toMatchObject({ values: 0, skipped: { 'enrolment.schoolYear': 35 } });
    expect(heard.stderr).toContain('Where the files state no school year, say it with --school-year.');
    heard.forget();
    expect(await run([...asked, '--school-year', '2026'])).toBe(0);
    expect(JSON.parse(heard.stdout.trimEnd())).toMatchObject({ schoolYear: 2026, skipped: {} });
  });

  it('refuses to serve an indicator that does not exist', async () => {
    expect(await run(['serve', '--indicator', 'uis.over-age'])).toBe(2);
    expect(heard.stderr).toContain('There is no indicator uis.over-age.');
  });

  it('lists what can be computed when no records are named', async () => {
    expect(await run(['indicators', '--json', '--lang', 'pt'])).toBe(0);
    expect(heard.stderr).toContain('Taxa de sobrevivência por série  [uis.survival-rate]');
    expect(JSON.parse(heard.stdout.trimEnd()).indicators).toContainEqual(
      expect.objectContaining({ id: 'within-year.dropout-rate', verified: false }),
    );
  });

  it.each([
    [['--indicator', 'uis.survival'], 2, 'The nearest one: uis.survival-rate.'],
    [['--places', 'town'], 2, 'town is no kind of place. Known: country, school, national,'],
    [['--repeat-limit', 'many'], 2, 'a whole number from 0 to 20 is needed, or none.'],
    [['--count-on', '02-30'], 2, 'a day of the year is written MM-DD.'],
    [['--json', '--to', 'csv'], 2, '--json and --to csv cannot both write to stdout.'],
    [['--population', '/nowhere.csv'], 2, 'There is nothing at /nowhere.csv'],
    [['--school-year', '2020'], 0, 'Missing: enrolments of the school year'],
  ])('ends as other commands do on %j', async (args, exit, words) => {
    expect(await run(['indicators', now, ...args])).toBe(exit);
    expect(heard.stderr + heard.stdout).toContain(words);
  });
});

/** A school, and students of it, alike, as records of the standard one a line. */
function records(groups: readonly (readonly [grade: string, year: number, repeats: boolean, many: number])[]): string {
  const lines: object[] = [{ entity: 'school', record: { id: 's1', name: 'Escuela Uno' } }];
  const students = groups.flatMap(([grade, schoolYear, repeats, many]) =>
    Array.from({ length: many }, (_, index) => ({ id: `${grade}-${repeats}-${index}`, grade, schoolYear, repeats })),
  );
  for (const { id, schoolYear } of students) {
    const person = { id, givenName: 'Ana', sex: 'female', birthDate: `${schoolYear - 7}-01-15` };
    lines.push({ entity: 'person', record: person });
  }
  for (const { id, ...rest } of students) {
    lines.push({ entity: 'enrolment', record: { id, studentId: id, schoolId: 's1', ...rest } });
  }
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
