import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emit, type Plugin, pluginJsonOf } from '@emis-sdk/plugin';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from './cli.ts';
import { listen } from './heard-for-tests.ts';

const ID = 'org.example.aula';
const words = (text: string) => ({ en: text, es: text, pt: text });
const yes = { confirmed: true };

/** A product's own table, and what its values are: nothing but data. */
const tables: Plugin = {
  ...{ id: ID, contract: 1, version: '1.0.0', title: words('Aula') },
  grants: [emit('record', 'Reads the tables of Aula.'), emit('code', 'Knows the words of Aula.')],
  contributes: {},
  mappings: [
    {
      id: `${ID}.tables`,
      title: words('Aula, tables'),
      mapping: {
        version: 1,
        tables: [
          {
            file: 'alumnos.csv',
            records: [
              {
                entity: 'person',
                fields: {
                  id: { ...yes, column: 'Legajo' },
                  givenName: { ...yes, column: 'Nombre' },
                  familyName: { ...yes, column: 'Apellido' },
                  sex: { ...yes, column: 'Sexo' },
                  roles: { ...yes, constant: ['student'] },
                },
              },
            ],
          },
        ],
      },
    },
  ],
  codes: [{ id: `${ID}.sexes`, list: 'sex', codes: { q1: 'male', q2: 'female' } }],
  setup: () => undefined,
};

/** A format that is code, of one's own. */
const LINES = `
const words = (text) => ({ en: text, es: text, pt: text });
const format = {
  id: 'org.example.lines.names', title: 'Names, one a line', entities: ['person'], gives: 'one-file',
  recognise: async ({ files }) => (files.some(({ name }) => name === 'names.txt') ? 'names.txt' : undefined),
  async *read({ files }) {
    for (const file of files) for await (const bytes of file.open()) {
      const lines = new TextDecoder().decode(bytes).trim().split('\\n');
      yield lines.map((line, at) => ({ type: 'record', entity: 'person', file: file.name, row: at + 1, columns: {}, findings: [],
        record: { id: 'n' + at, givenName: line, familyName: 'Lines', roles: ['student'] } }));
    }
  },
  async *write(open) {
    for await (const items of open()) for (const item of items)
      if (item.type === 'record') yield { file: 'names.txt', bytes: new TextEncoder().encode(Object.values(item.record).join() + '\\n') };
  },
};
export default {
  id: 'org.example.lines', contract: 1, version: '1.0.0', title: words('Lines'),
  grants: [{ kind: 'emit', what: 'record', reason: 'Reads lines.' }, { kind: 'read', entity: 'person', fields: ['givenName'], reason: 'Writes names.' }],
  contributes: { formats: ['org.example.lines.names'] },
  setup({ format: add }) { add(format); },
};`;

let folder: string;
const at = (...names: string[]) => join(folder, ...names);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-plugin-formats-'));
  for (const name of ['aula', 'plugin', 'lines']) await mkdir(at(name));
  await writeFile(
    at('aula', 'alumnos.csv'),
    'Legajo,Nombre,Apellido,Sexo\n1,Ana,Rojas,q2\n2,Luis,Paz,q1\n3,Eva,Sol,female\n4,Sol,Mar,q9\n',
  );
  await writeFile(at('plugin', 'plugin.json'), JSON.stringify(pluginJsonOf(tables)));
  await writeFile(at('plugin', 'plugin.js'), 'export default { setup() {} };');
  await writeFile(at('lines.mjs'), LINES);
  await writeFile(at('lines', 'names.txt'), 'Ana\nLuis\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const heard = listen();

it('checks the tables of a product by a plugin that is data, with the codes that it knows', async () => {
  const code = await run(['validate', at('aula'), '--plugin', at('plugin'), '--json', '--no-color', '--lang', 'en']);
  expect(heard.said).toContain('Aula, tables');
  expect(heard.said).toContain(`Codes taken from ${ID}.sexes: person.sex 2`);
  expect(heard.said).toMatch(/Records read +4\n/);
  expect(heard.said).toMatch(/: 1 {2}\[code\.unknown\]/);
  expect(code).toBe(1);
});

it('converts them, and is told to look no further when the format is named', async () => {
  const asked = ['--from', `${ID}.tables`, '--to', 'emis-csv', '-o', at('out'), '--no-color'];
  expect(await run(['convert', at('aula'), '--plugin', at('plugin'), ...asked])).toBe(0);
  expect(heard.said).toContain(`Codes taken from ${ID}.sexes: person.sex 2`);
  const csv = await readFile(at('out', 'person.csv'), 'utf8');
  expect(csv).toContain('female');
  expect(csv).not.toContain('q1');
});

it('reads and writes by a format of one’s own, which is given what it may read', async () => {
  const to = ['--plugin', at('lines.mjs'), '--no-color'];
  expect(await run(['convert', at('lines'), ...to, '--to', 'emis-ndjson', '-o', at('back.ndjson')])).toBe(0);
  expect(await readFile(at('back.ndjson'), 'utf8')).toContain('"givenName":"Luis"');
  expect(
    await run(['convert', at('back.ndjson'), ...to, '--to', 'org.example.lines.names', '-o', at('names.txt')]),
  ).toBe(0);
  expect(await readFile(at('names.txt'), 'utf8')).toBe('n0,Ana\nn1,Luis\n');
  expect(heard.said).toMatch(/person\.familyName +2/);
  expect(await run(['validate', at('lines'), ...to])).toBe(0);
});

it('names the plugin whose mapping is not ready', async () => {
  const open = { ...tables, mappings: [{ ...tables.mappings?.[0], mapping: { version: 1, tables: [{}] } }] } as Plugin;
  await mkdir(at('broken'));
  await writeFile(at('broken', 'plugin.json'), JSON.stringify(pluginJsonOf(open)));
  await writeFile(at('broken', 'plugin.js'), 'export default { setup() {} };');
  expect(await run(['validate', at('aula'), '--plugin', at('broken'), '--no-color'])).not.toBe(0);
  expect(heard.said).toContain('mapping.broken');
});
