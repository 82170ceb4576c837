import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FORMATS, memoryBundle, type ReadableFormat, type WritableFormat } from '@emis-sdk/formats';
import { openBundle, writeFiles } from '@emis-sdk/formats/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../cli.ts';
import { listen } from '../heard-for-tests.ts';

const WORKBOOKS = FORMATS.find(({ id }) => id === 'xlsx') as ReadableFormat & WritableFormat;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-workbook-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const heard = listen();

describe('emis workbook', () => {
  it('writes a workbook that emis validate takes for an empty one', async () => {
    const output = join(folder, 'alumnos.xlsx');
    expect(await run(['workbook', '--profile', 'cl', '--entity', 'student', '--lang', 'es', '--output', output])).toBe(
      0,
    );
    expect(heard.said).toContain(`El libro está en ${output}`);
    expect(memoryBundle({ 'alumnos.xlsx': await readFile(output) }).files[0]?.size).toBeGreaterThan(10_000);
    await run(['validate', output, '--profile', 'cl', '--lang', 'es']);
    expect(heard.said).toContain('Libro de Excel');
    // Nobody has filled it in yet: that is no fault of it.
    expect(heard.said).toContain('TODAVÍA SIN LLENAR');
    expect(heard.said).not.toContain('RECHAZADO');
    expect(heard.said).toContain('alumnos.xlsx [Estudiantes]  0 filas');
    // What is there is not replaced by accident.
    expect(await run(['workbook', '--entity', 'class', '--output', output])).not.toBe(0);
    expect(await run(['workbook', '--entity', 'class', '--output', output, '--overwrite'])).toBe(0);
  });
  it('names the kinds of record that it knows', async () => {
    expect(await run(['workbook', '--entity', 'pupil'])).toBe(2);
    expect(heard.said).toContain('student, staff, guardian, territory');
  });
});

describe('emis map', () => {
  it('proposes what is not taken before a person has confirmed it', async () => {
    const tables = join(folder, 'tables');
    await mkdir(tables);
    // Beside the tables, where people keep it: it is none of them.
    const file = join(tables, 'mapping.json');
    await writeFile(join(tables, 'alumnos.csv'), 'ficha;nombres;nacimiento\n1;Ana;1/3/2016\n');
    expect(await run(['map', 'propose', tables, '--lang', 'es', '--output', file])).toBe(0);
    expect(heard.said).toContain('Ninguno está confirmado');
    expect(heard.said).toContain('alumnos.csv: ficha');
    expect(await run(['map', 'propose', tables, '--lang', 'es'])).toBe(0);
    expect(heard.said).not.toContain('mapping.json: ');
    expect(await run(['map', 'check', file, tables, '--lang', 'es'])).toBe(1);
    expect(await run(['validate', tables, '--mapping', file])).toBe(2);
    const mapping = JSON.parse((await readFile(file, 'utf8')).replaceAll('"confirmed": false', '"confirmed": true'));
    mapping.tables[0].records[0].fields.id = { column: 'ficha', confirmed: true };
    await writeFile(file, JSON.stringify(mapping));
    expect(await run(['map', 'check', file, tables, '--lang', 'es'])).toBe(0);
    expect(heard.said).toContain('El mapeo está listo.');
    expect(await run(['validate', tables, '--mapping', file])).toBe(0);
    const output = join(folder, 'records.xlsx');
    expect(await run(['convert', tables, '--mapping', file, '--to', 'xlsx', '-o', output])).toBe(0);
    expect(await run(['validate', output])).toBe(0);
    expect(await run(['validate', tables, '--mapping', join(folder, 'none.json')])).toBe(2);
    expect(heard.said).toContain('cli.mapping-not-readable');
  });
});

describe('emis validate --annotate', () => {
  it('gives the workbook back, marked and explained in the language', async () => {
    const from = join(folder, 'one.xlsx');
    const to = join(folder, 'marked.xlsx');
    await writeFiles(
      WORKBOOKS.write(async function* () {
        yield [
          {
            type: 'record',
            entity: 'person',
            record: { id: 'p1', givenName: 'Ana', sex: 'none-such' },
            file: 'x',
            row: 2,
            columns: {},
            findings: [],
          },
        ];
      }, {}),
      from,
      { gives: 'one-file' },
    );
    expect(await run(['validate', from, '--lang', 'pt', '--annotate', to])).toBe(1);
    expect(heard.said).toContain(`A pasta de trabalho marcada está em ${to}`);
    const { files } = await openBundle(to);
    const items = (await Array.fromAsync(WORKBOOKS.read({ origin: to, files }, {}))).flat();
    expect(items.filter(({ type }) => type === 'record')).toHaveLength(1);
    heard.forget();
    expect(await run(['validate', folder, '--annotate', to])).toBe(2);
    expect(heard.said).toContain('cli.annotate-no-workbook');
  });
});
