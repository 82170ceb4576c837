import { readFileSync } from 'node:fs';
import { defineCodeList } from '@emis-sdk/model';
import { describe, expect, it } from 'vitest';
import { memoryBundle } from '../bundle.ts';
import type { CountryFacts } from '../fields/country-facts.ts';
import { rawWorkbook, textRow } from '../xlsx/raw-workbook.ts';
import { checkMapping, isReady } from './check-mapping.ts';
import { type Mapping, mappingJsonSchema } from './mapping.ts';
import { parseMapping } from './mapping-error.ts';
import { mappingFormat } from './mapping-format.ts';
import { proposeMapping } from './propose-mapping.ts';
import { readTables } from './read-tables.ts';

/** Numbers of four digits whose last is the sum of the others. */
const checked = (value: string) => ({
  valid:
    /^\d{4}$/.test(value) &&
    [...value.slice(0, 3)].reduce((sum, digit) => sum + Number(digit), 0) % 10 === Number(value[3]),
});
const title = { en: 'Person number', es: 'Número de persona', pt: 'Número da pessoa' };
const country: CountryFacts = {
  id: 'sampleland',
  edition: '2026',
  title,
  codeLists: new Map([
    [
      'grade',
      defineCodeList({
        id: 'grade',
        title,
        source: 'made up',
        date: '2026',
        verified: true,
        codes: [{ code: '01', labels: { en: 'First', es: 'Primero', pt: 'Primeiro' } }],
      }),
    ],
  ]),
  identifiers: [{ type: 'xx.person', on: ['person'], title, check: checked }],
  schoolIdentifier: 'xx.school',
};

const mappingOf = (table: object, lookups = {}) =>
  parseMapping(JSON.stringify({ version: 1, tables: [table], lookups }));
const yes = { confirmed: true };
async function read(mapping: Mapping, files: Record<string, string | Uint8Array>) {
  const items = (await Array.fromAsync(mappingFormat(mapping).read(memoryBundle(files), { country }))).flat();
  return {
    records: items.flatMap((item) => (item.type === 'record' ? [item] : [])),
    findings: items.flatMap((item) =>
      item.type === 'finding' ? [item.finding] : item.type === 'record' ? item.findings : [],
    ),
    leftOut: items.reduce((sum, item) => sum + (item.type === 'finding' ? (item.leftOut ?? 0) : 0), 0),
  };
}

describe('a proposal', () => {
  const proposed = async (files: Record<string, string | Uint8Array>) => {
    const tables = await readTables(memoryBundle(files));
    return { tables, mapping: await proposeMapping(tables, { country, language: 'pt' }) };
  };
  const pairs = (mapping: Mapping) =>
    mapping.tables.flatMap(({ file, records }) =>
      records.flatMap(({ entity, fields }) =>
        Object.entries(fields).map(
          ([name, field]) => `${file} ${entity}.${name} <- ${'column' in field ? field.column : ''}`,
        ),
      ),
    );

  it.each([
    ['es', 'alumnos.csv', 'Cód. Alumno,Apellido Paterno,Apellido Materno,Nombres,Fec. Nac.,Sexo,Curso'],
    ['pt', 'alunos.csv', 'Código do Aluno,Sobrenome,Segundo Sobrenome,Nome,Data de Nascimento,Sexo,Série'],
    ['en', 'pupils.csv', 'Student ID,Last name,Second surname,First name,DOB,Gender,Grade level'],
  ])('knows headings in %s', async (_, file, header) => {
    const { mapping } = await proposed({
      [file]: `${header}\n1,Soto,Díaz,Ana,1/3/2016,F,1B\n2,Rojas,Paz,Eva,2/3/2016,F,1B\n`,
    });
    const columns = header.split(',');
    const found = pairs(mapping).map((pair) => pair.slice(file.length + 1));
    [
      'person.id',
      'person.familyName',
      'person.secondFamilyName',
      'person.givenName',
      'person.birthDate',
      'person.sex',
      'enrolment.grade',
    ].forEach((field, at) => {
      expect(found).toContain(`${field} <- ${columns[at]}`);
    });
  });

  it('proposes the enrolment of a sheet in which nothing but a national number says who the pupil is', async () => {
    const { mapping, tables } = await proposed({
      'mixto.csv': 'RUT,Nombres,Apellidos,RBD,Curso,Año,Fecha Matrícula\n1236,Ana,Soto,1000,1B,2026,03/03/2026\n',
    });
    const found = pairs(mapping);
    for (const pair of ['schoolId <- RBD', 'grade <- Curso', 'schoolYear <- Año', 'entryDate <- Fecha Matrícula'])
      expect(found).toContain(`mixto.csv enrolment.${pair}`);
    // A national number is nobody's key, and an id without the pupil would be that of another pupil too.
    expect(found.filter((pair) => /\.(id|studentId) /.test(pair))).toEqual([]);
    const missing = checkMapping(mapping, { tables, country }).filter(
      ({ code }) => code === 'mapping.required-missing',
    );
    expect(missing.map(({ place, name }) => `${place}: ${name}`)).toEqual(
      expect.arrayContaining(['mixto.csv person: id', 'mixto.csv enrolment: id', 'mixto.csv enrolment: studentId']),
    );
  });

  it('goes by values: check digits tell a number whatever its column is called', async () => {
    const rows = [1236, 2349, 4059, 1113].map((number, at) => `a${at},${number},N${at}`).join('\n');
    const { mapping } = await proposed({ 'alumnos.csv': `id,dato 7,nombre\n${rows}\n` });
    expect(pairs(mapping)).toContain('alumnos.csv person.identifiers[xx.person] <- dato 7');
    const [field] = Object.entries(mapping.tables[0]?.records[0]?.fields ?? {}).filter(([name]) =>
      name.startsWith('identifiers'),
    );
    expect(field?.[1]).toMatchObject({
      confirmed: false,
      confidence: 0.95,
      reason: expect.stringContaining('4 de 4 valores são números válidos'),
    });
  });

  it('never decides: nothing is confirmed, own codes are open, and it is not used as it is', async () => {
    const files = { 'alumnos.csv': 'id;nombres;sexo\n1;Ana;F\n2;Luis;M\n' };
    const { mapping, tables } = await proposed(files);
    expect(mapping.lookups).toEqual({ sex: { F: null, M: null } });
    const codes = checkMapping(mapping, { tables, country }).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['mapping.unconfirmed', 'mapping.lookup-open']));
    expect(() => mappingFormat(mapping)).toThrow(expect.objectContaining({ code: 'mapping.not-ready' }));
  });

  it('knows own codes only where they are beyond doubt', async () => {
    const { mapping } = await proposed({ 'alumnos.csv': 'id,nombres,sexo\n1,Ana,FEMENINO\n2,Luis,Varón\n3,Paz,x\n' });
    expect(mapping.lookups).toEqual({ sex: { FEMENINO: 'female', Varón: 'male', x: null } });
  });

  it('takes no column of passwords, and leaves out tables of which it knows nothing', async () => {
    const { mapping, tables } = await proposed({
      'alumnos.csv': 'id,nombres,contraseña\n1,Ana,secreto\n',
      'log.csv': 'zz,qq\n1,2\n',
    });
    expect(JSON.stringify(mapping)).not.toMatch(/contrase|secreto/);
    expect(
      checkMapping(mapping, { tables, country })
        .filter(({ code }) => /not-mapped/.test(code))
        .map(({ name }) => name),
    ).toEqual(['contraseña', 'log.csv']);
  });
});

describe('applying a mapping', () => {
  it('makes records of rows, with findings at row and column', async () => {
    const mapping = mappingOf(
      {
        file: 'al.csv',
        records: [
          {
            entity: 'person',
            where: { column: 'tipo', is: ['A'] },
            fields: {
              id: { column: 'cod', prefix: 's-', ...yes },
              roles: { constant: ['student'], ...yes },
              givenName: { column: 'nombre', ...yes },
              birthDate: { column: 'nac', ...yes },
              sex: { column: 'sexo', lookup: 'sexo', ...yes },
              'identifiers[xx.person]': { column: 'num', ...yes },
            },
          },
          {
            entity: 'enrolment',
            where: { column: 'tipo', is: ['A'] },
            fields: {
              id: { join: ['cod', 'esc'], ...yes },
              studentId: { column: 'cod', prefix: 's-', ...yes },
              schoolId: { column: 'esc', ...yes },
              grade: { column: 'grado', ...yes },
            },
          },
        ],
        ignored: ['nota interna'],
      },
      { sexo: { F: 'female' } },
    );
    const { records, findings } = await read(mapping, {
      'al.csv':
        'cod,nombre,nac,sexo,num,esc,grado,tipo,casa,nota interna\n7,Ana,1/3/2016,F,1236,e1,PRIMERO,A,roja,x\n8,Oyente,,,,,,O,,\n',
    });
    expect(records.map(({ entity, record, row }) => [entity, record, row])).toEqual([
      [
        'person',
        {
          id: 's-7',
          roles: ['student'],
          givenName: 'Ana',
          birthDate: '2016-03-01',
          sex: 'female',
          identifiers: [{ type: 'xx.person', value: '1236' }],
          extensions: { casa: 'roja' },
        },
        2,
      ],
      ['enrolment', { id: '7@e1', studentId: 's-7', schoolId: 'e1', grade: '01' }, 2],
    ]);
    expect(findings.map(({ code, where }) => [code, where])).toEqual([
      ['date.rewritten', { file: 'al.csv', row: 2, column: 'nac' }],
      ['mapping.row-not-used', { file: 'al.csv', row: 3 }],
    ]);
    expect(records[0]?.columns).toMatchObject({ birthDate: 'nac', 'identifiers.0.value': 'num' });
  });

  it('counts rows that it leaves out on purpose by the rule, and tells those that nobody thought of as not read', async () => {
    const mapping = mappingOf({
      file: 'al.csv',
      records: [
        {
          entity: 'person',
          where: { column: 'tipo', is: ['A'] },
          fields: { id: { column: 'cod', ...yes }, givenName: { column: 'nombre', ...yes } },
        },
      ],
      leaveOut: [
        { column: 'tipo', is: ['O', 'X'], reason: 'Oyentes no se informan.' },
        { column: 'nombre', is: ['TEST'], reason: 'Filas de prueba.' },
      ],
    });
    const { records, findings, leftOut } = await read(mapping, {
      'al.csv': 'cod,nombre,tipo\n7,Ana,A\n8,Luz,O\n9,Leo,X\n10,TEST,A\n11,Eva,?\n',
    });
    expect(records.map(({ record }) => record['id'])).toEqual(['7']);
    expect(findings.map(({ code, severity, where, params }) => [code, severity, where, params?.['rows']])).toEqual([
      ['mapping.row-not-used', 'warning', { file: 'al.csv', row: 6 }, undefined],
      ['mapping.row-left-out', 'info', { file: 'al.csv', column: 'tipo' }, 2],
      ['mapping.row-left-out', 'info', { file: 'al.csv', column: 'nombre' }, 1],
    ]);
    expect(leftOut).toBe(3);
  });

  it.each([
    [
      'a list',
      '[{"id":"1","n":{"first":"Ana"},"ok":true},\n {"id":"2","n":{"first":"}]{\\""}}, 5, {"id":"3","id":"4"}]',
      'x.json',
    ],
    [
      'an object that holds a list',
      '{"at":{"x":[1]},"rows":[{"id":"1","n":{"first":"Ana"},"ok":true},{"id":"2","n":{"first":"}]{\\""}},{"id":"3","id":"4"}],"more":[{"id":"9"}]}',
      'x.json',
    ],
    [
      'an object a line',
      '{"id":"1","n":{"first":"Ana"},"ok":true}\n{"id":"2","n":{"first":"}]{\\""}}\n{"id":"3","id":"4"}\n',
      'x.ndjson',
    ],
  ])('reads JSON: %s', async (_, text, file) => {
    const mapping = mappingOf({
      file,
      records: [
        {
          entity: 'person',
          fields: {
            id: { column: 'id', ...yes },
            givenName: { column: 'n.first', ...yes },
            disability: { column: 'ok', ...yes },
          },
        },
      ],
    });
    const { records, findings } = await read(mapping, { [file]: text });
    expect(records.map(({ record }) => record)).toEqual([
      { id: '1', givenName: 'Ana', disability: true },
      { id: '2', givenName: '}]{"' },
    ]);
    expect(findings.map(({ code, where }) => [code, where.row])).toEqual([['json.duplicate-key', 3]]);
  });

  it('reads sheets of workbooks with any headings', async () => {
    const rows = textRow(1, ['Colegio X']) + textRow(3, ['Ficha', 'Quién']) + textRow(4, ['1', 'Ana']);
    const mapping = mappingOf({
      file: 'b.xlsx [Uno]',
      records: [
        { entity: 'person', fields: { id: { column: 'Ficha', ...yes }, givenName: { column: 'Quién', ...yes } } },
      ],
    });
    const { records } = await read(mapping, { 'b.xlsx': rawWorkbook({ sheets: [{ name: 'Uno', rows }] }) });
    expect(records.map(({ record, row, file }) => [record, row, file])).toEqual([
      [{ id: '1', givenName: 'Ana' }, 4, 'b.xlsx [Uno]'],
    ]);
  });

  it.each([
    ['Ana Soto Díaz', 'given-first', ['Ana', 'Soto', 'Díaz']],
    ['María José de la Fuente Rojas', 'given-first', ['María José', 'de la Fuente', 'Rojas']],
    ['Soto Díaz, Ana María', undefined, ['Ana María', 'Soto', 'Díaz']],
    ['Soto Díaz Ana', 'family-first', ['Ana', 'Soto', 'Díaz']],
    ['Pelé', undefined, ['Pelé', undefined, undefined]],
  ])('splits %s only when asked', async (name, order, [givenName, familyName, secondFamilyName]) => {
    const part = (one: string) => ({ column: 'nombre', part: one, ...(order ? { order } : {}), ...yes });
    const mapping = mappingOf({
      file: 'n.csv',
      records: [
        {
          entity: 'person',
          fields: {
            id: { column: 'id', ...yes },
            givenName: part('given'),
            familyName: part('family'),
            secondFamilyName: part('second-family'),
          },
        },
      ],
    });
    const { records } = await read(mapping, { 'n.csv': `id;nombre\n1;${name}\n` });
    expect(records[0]?.record).toEqual(
      JSON.parse(JSON.stringify({ id: '1', givenName, familyName, secondFamilyName })),
    );
  });

  it('takes months first where it is told so, and one record of many rows', async () => {
    const mapping = mappingOf({
      file: 'd.csv',
      records: [
        {
          entity: 'school',
          once: true,
          fields: { id: { column: 'esc', ...yes }, name: { column: 'escuela', ...yes } },
        },
        {
          entity: 'person',
          fields: {
            id: { column: 'id', ...yes },
            givenName: { column: 'n', ...yes },
            birthDate: { column: 'nac', days: 'month-first', ...yes },
          },
        },
      ],
    });
    const { records } = await read(mapping, {
      'd.csv': 'id,n,nac,esc,escuela\n1,Ana,03/04/2016,e,E\n2,Eva,13/04/2016,e,E\n',
    });
    expect(records.map(({ record }) => record['birthDate'] ?? record['id'])).toEqual(['e', '2016-03-04', '13/04/2016']);
  });
});

describe('a mapping file', () => {
  it('is described by the published schema', () => {
    const published: unknown = JSON.parse(
      readFileSync(new URL('../../schemas/mapping.schema.json', import.meta.url), 'utf8'),
    );
    expect(published).toEqual(JSON.parse(JSON.stringify(mappingJsonSchema())));
  });
  it.each([
    ['no JSON', '{', ''],
    ['another version', '{"version":2,"tables":[]}', 'version'],
    [
      'a misspelt word',
      '{"version":1,"tables":[{"file":"a","records":[{"entity":"person","fields":{"id":{"colum":"x"}}}]}]}',
      'tables.0.records.0.fields.id',
    ],
    [
      'an entity that does not exist',
      '{"version":1,"tables":[{"file":"a","records":[{"entity":"pupil","fields":{}}]}]}',
      'tables.0.records.0.entity',
    ],
  ])('with %s is refused, with the place', (_, text, place) => {
    expect(() => parseMapping(text)).toThrow(
      expect.objectContaining({
        code: 'mapping.broken',
        params: expect.objectContaining({ place: expect.stringContaining(place) }),
      }),
    );
  });
  it('says what is wrong with it, and what is unmapped on both sides', async () => {
    const mapping = mappingOf(
      {
        file: 'a.csv',
        records: [
          {
            entity: 'person',
            fields: {
              id: { column: 'gone', ...yes },
              shoeSize: { column: 'x' },
              grade: { column: 'x', lookup: 'none', ...yes },
            },
          },
        ],
      },
      { grados: { A: null } },
    );
    const tables = await readTables(memoryBundle({ 'a.csv': 'x,y\n1,2\n', 'b.csv': 'z\n1\n' }));
    const problems = checkMapping(mapping, { tables, country }).filter(
      ({ code }) => code !== 'mapping.field-not-filled',
    );
    expect(problems.map(({ code, name }) => `${code} ${name}`)).toEqual([
      'mapping.unknown-field shoeSize',
      'mapping.unconfirmed shoeSize',
      'mapping.unknown-field grade',
      'mapping.lookup-missing none',
      'mapping.required-missing givenName',
      'mapping.column-not-there gone',
      'mapping.column-not-mapped y',
      'mapping.file-not-mapped b.csv',
      'mapping.lookup-open A',
    ]);
    expect(isReady(problems)).toBe(false);
  });
});
