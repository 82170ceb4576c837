import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './cli.ts';
import { listen } from './heard-for-tests.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-country-'));
  const made = ['--profile', 'br', '--students', '12', '--schools', '1', '--quiet'];
  for (const format of ['educacenso-2025', 'educacenso-2025-situacao'])
    await run(['generate', '--format', format, ...made, '--out', join(folder, format)]);
  await writeFile(
    join(folder, 'simat.csv'),
    'ANO_INF;MUN_CODIGO;CODIGO_DANE;PER_ID;TIPO_DOCUMENTO;NRO_DOCUMENTO;APELLIDO1;NOMBRE1;FECHA_NACIMIENTO;GENERO;GRADO\n' +
      '2026;892;276892000404;20417733;2;1032456789;PEÑA;LUIS;15/03/2015;M;5\n',
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const heard = listen();

const census = () => join(folder, 'educacenso-2025');
const lastJson = () => JSON.parse(heard.stdout.trim().split('\n').at(-1) ?? '') as Record<string, never>;

describe('a file of a country, of which nobody says the country', () => {
  it('is judged by the profile that knows it, in the edition of its year, and both are said', async () => {
    expect(await run(['validate', census(), '--json'])).toBe(0);
    expect(heard.said).toContain(
      'Educacenso 2025 belongs to the profile brazil, which is used: the same as --profile brazil',
    );
    expect(heard.said).toContain('The files are of 2025, so the lists of brazil for that year are used');
    expect(lastJson()).toMatchObject({
      profile: { id: 'brazil', edition: '2025' },
      findings: { error: 0, warning: 0 },
    });
  });

  it('is told in the language of whoever reads', async () => {
    await run(['validate', join(folder, 'simat.csv'), '--lang', 'es']);
    expect(heard.said).toContain('pertenece al perfil colombia, que es el que se usa: igual que --profile colombia');
    expect(heard.said).toContain('simat.csv tiene las columnas de SIMAT');
    await run(['validate', census(), '--profile', 'br', '--lang', 'pt']);
    expect(heard.said).toContain('Os arquivos são de 2025, então são usadas as listas de brazil desse ano');
    expect(heard.said).not.toContain('pertence ao perfil');
  });

  it('is refused by another country, with the name of its own, and keeps the edition that somebody asks for', async () => {
    for (const other of ['chile', 'international']) {
      heard.forget();
      expect(await run(['validate', census(), '--profile', other])).toBe(2);
      expect(heard.said).toContain('Add: --profile brazil');
    }
    await run(['validate', census(), '--profile', 'br', '--edition', '2026', '--json']);
    expect(lastJson()).toMatchObject({ profile: { id: 'brazil', edition: '2026' } });
  });

  it('is judged each by its own, when several are given', async () => {
    await run(['validate', census(), join(folder, 'simat.csv'), '--json', '--quiet']);
    const { reports } = lastJson() as unknown as { reports: { profile: object }[] };
    expect(reports.map(({ profile }) => profile)).toMatchObject([
      { id: 'brazil', edition: '2025' },
      { id: 'colombia' },
    ]);
  });

  it('may be named by its format alone, with or without the year', async () => {
    for (const format of ['educacenso-2025', 'educacenso']) {
      heard.forget();
      expect(await run(['validate', census(), '--format', format])).toBe(0);
      expect(heard.said).toContain('Educacenso 2025 belongs to the profile brazil');
    }
    expect(heard.said).toContain('educacenso is short for educacenso-2025');
  });
});

describe('a format of one year, named without it', () => {
  const convert = async (from: string, to: string, ...more: string[]) => {
    const out = join(folder, 'out');
    return run(['convert', from, '--to', to, '-o', out, '--overwrite', ...more]);
  };

  it('means the year of the files that are read', async () => {
    expect(await convert(census(), 'educacenso')).toBe(0);
    expect(heard.said).toContain('educacenso is short for educacenso-2025');
    const written = await readFile(join(folder, 'out'), 'latin1');
    expect(written).toBe(await readFile(join(census(), 'educacenso-2025.txt'), 'latin1'));
    const outcomes = join(folder, 'educacenso-2025-situacao');
    expect(await convert(outcomes, 'educacenso-situacao', '--json')).toBe(0);
    expect(heard.said).toContain('educacenso-situacao is short for educacenso-2025-situacao');
    expect(lastJson()).toMatchObject({ losses: [] });
  });

  it('means the school year of the records', async () => {
    for (const year of ['2025', '2026']) {
      const made = join(folder, `roster-${year}`);
      const size = ['--students', '12', '--schools', '1', '--school-year', year, '--quiet'];
      await run(['generate', '--profile', 'br', ...size, '--out', made]);
      expect(await convert(made, 'educacenso', '--profile', 'br', '--lang', 'es')).toBe(0);
      expect(heard.said).toContain(`educacenso es el nombre corto de educacenso-${year}`);
    }
  });

  it('is asked for, when neither says a year that can be written', async () => {
    const made = join(folder, 'roster-2023');
    const size = ['--students', '12', '--schools', '1', '--school-year', '2023', '--quiet'];
    await run(['generate', '--profile', 'br', ...size, '--out', made]);
    expect(await convert(made, 'educacenso', '--profile', 'br', '--lang', 'pt')).toBe(2);
    expect(heard.said).toContain('Escolha um destes: educacenso-2025, educacenso-2026');
    expect(await convert(made, 'educacenso')).toBe(2);
    expect(heard.said).toContain('The profile of a country brings the format educacenso. Add: --profile brazil');
  });
});
