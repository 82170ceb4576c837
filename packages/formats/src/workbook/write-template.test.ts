import { defineCodeList, ENTITY_NAMES, LANGUAGES } from '@emis-sdk/model';
import { type CellValue, readXlsx, writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import type { CountryFacts } from '../fields/country-facts.ts';
import { readWhole } from '../read-whole.ts';
import type { SheetSubject } from './sheet-kinds.ts';
import { writeTemplate } from './write-template.ts';

const country: CountryFacts = {
  id: 'sampleland',
  edition: '2026',
  title: { en: 'Sampleland', es: 'Ejemplolandia', pt: 'Exemplolândia' },
  codeLists: new Map(),
  identifiers: [
    {
      type: 'xx.person',
      on: ['person'],
      title: { en: 'Person number', es: 'Número de persona', pt: 'Número da pessoa' },
      check: (value) => ({ valid: value.length === 8 }),
    },
  ],
  schoolIdentifier: 'xx.school',
};

async function made(subject: SheetSubject, language: (typeof LANGUAGES)[number] = 'es'): Promise<Uint8Array> {
  return Buffer.concat(await Array.fromAsync(writeTemplate({ country, subject, language })));
}

/** Fills in a template by a program of others, which keeps the rows and throws the rest away: the keys must be enough. */
async function filled(bytes: Uint8Array, rows: Readonly<Record<string, readonly CellValue[][]>>): Promise<Uint8Array> {
  const { sheets } = await readXlsx(bytes);
  return writeXlsx({ sheets: sheets.map(({ name, rows: own }) => ({ name, rows: [...own, ...(rows[name] ?? [])] })) });
}

describe('a workbook to fill in', () => {
  it('has required columns first, numbers next, and lists to choose from, in the language of the school', async () => {
    const { sheets } = await readXlsx(await made('student'));
    expect(sheets.map(({ name, hidden }) => [name, hidden === true])).toEqual([
      ['Instrucciones', false],
      ['Escuela', false],
      ['Estudiantes', false],
      ['Listas', true],
    ]);
    const [, school, students] = sheets;
    expect(school?.rows[1]).toEqual(['Números oficiales *', 'Nombre *', 'Año escolar *']);
    expect(students?.rows[1]?.slice(0, 5)).toEqual([
      'Código interno *',
      'Nombres *',
      'Número de persona',
      'Segundo nombre',
      'Apellido paterno',
    ]);
    expect(students?.protection).toBeTruthy();
    const checks = Object.fromEntries(
      (students?.dataValidations ?? []).map((check) => [check.range.replace(/\d.*/, ''), check]),
    );
    const letters = (heading: string) => String.fromCharCode(65 + (students?.rows[1] ?? []).indexOf(heading));
    expect(checks[letters('Sexo')]).toMatchObject({
      type: 'list',
      formula1: 'list_sex',
      inputMessage: 'Elija de la lista.',
    });
    expect(checks[letters('Fecha de nacimiento')]).toMatchObject({ type: 'date', errorStyle: 'stop' });
  });

  it('gives students, their places and the school when it comes back, codes for labels and days for days', async () => {
    const bytes = await filled(await made('student'), {
      Escuela: [['01234', 'Escuela Ñandú', 2026]],
      Estudiantes: [
        student({
          'Código interno': '007',
          Nombres: 'María José',
          'Número de persona': '00012345',
          'Apellido paterno': "O'Higgins",
          'Fecha de nacimiento': new Date('2016-03-01T00:00:00Z'),
          Sexo: 'Mujer',
          Discapacidad: 'No',
        }),
        student({ 'Código interno': '008', Nombres: '=1+1', Sexo: 'male' }),
      ],
    });
    const whole = await readWhole({ 'a.xlsx': bytes }, { country });
    expect(whole.of('school').map(({ record }) => record)).toEqual([
      { id: '01234', name: 'Escuela Ñandú', identifiers: [{ type: 'xx.school', value: '01234' }] },
    ]);
    expect(whole.of('person').map(({ record }) => record)).toEqual([
      {
        id: '007',
        roles: ['student'],
        givenName: 'María José',
        familyName: "O'Higgins",
        identifiers: [{ type: 'xx.person', value: '00012345' }],
        birthDate: '2016-03-01',
        sex: 'female',
        disability: false,
      },
      { id: '008', roles: ['student'], givenName: '=1+1', sex: 'male' },
    ]);
    expect(whole.of('enrolment')[0]?.record).toEqual({
      id: '007@01234@2026',
      studentId: '007',
      schoolId: '01234',
      schoolYear: 2026,
    });
    expect(whole.findings).toEqual([]);
    expect(whole.of('person')[0]?.columns).toMatchObject({ 'identifiers.0.value': 'Número de persona' });
  });

  it('takes a guardian of two children as one person, and says when two rows say different things', async () => {
    const { sheets } = await readXlsx(await made('guardian', 'en'));
    const headings = sheets.find(({ name }) => name === 'Guardians')?.rows[1] ?? [];
    const of = (values: Readonly<Record<string, string>>) =>
      headings.map((one) => values[String(one).replace(' *', '')] ?? null);
    const one = { 'Internal code': 'g1', 'Given names': 'Rosa', 'Code of the student': 's1', Relationship: 'Mother' };
    const bytes = await filled(await made('guardian', 'en'), {
      Guardians: [
        of(one),
        of({ ...one, 'Code of the student': 's2' }),
        of({ ...one, 'Given names': 'Rita', 'Code of the student': 's3' }),
      ],
    });
    const whole = await readWhole({ 'g.xlsx': bytes });
    expect(whole.of('person').map(({ record }) => record['givenName'])).toEqual(['Rosa', 'Rita']);
    expect(whole.of('guardian-link').map(({ record }) => record['id'])).toEqual(['g1@s1', 'g1@s2', 'g1@s3']);
  });

  it('exists for every kind of record, in every language, with the same keys', async () => {
    for (const subject of ['student', 'staff', 'guardian', ...ENTITY_NAMES] as const) {
      const { sheets } = await readXlsx(await made(subject));
      const data = sheets.filter(({ rows }) => /^[a-z-]+\.\w/.test(String(rows[0]?.[0])));
      expect(data.length).toBeGreaterThan(0);
      expect(data.at(-1)?.rows[1]?.some((heading) => String(heading).endsWith(' *'))).toBe(true);
    }
    const keys = await Promise.all(
      LANGUAGES.map(async (language) => {
        const { sheets } = await readXlsx(await made('student', language));
        return sheets[2]?.rows[0]?.map((key) => String(key).replace(`|${language}`, ''));
      }),
    );
    expect(keys[1]).toEqual(keys[0]);
    expect(keys[2]).toEqual(keys[0]);
  });

  it('tells labels that two codes share by their codes', async () => {
    const sexes = defineCodeList({
      id: 'sex',
      title: country.title,
      source: 'made up',
      date: '2026',
      verified: true,
      codes: ['110.1', '310.1'].map((code) => ({ code, labels: { en: 'First', es: 'Primero', pt: 'Primeiro' } })),
    });
    const twice = { ...country, codeLists: new Map([['sex', sexes]]) };
    const bytes = Buffer.concat(
      await Array.fromAsync(writeTemplate({ country: twice, subject: 'student', language: 'es' })),
    );
    const { sheets } = await readXlsx(bytes);
    expect(
      sheets
        .at(-1)
        ?.rows.slice(1, 3)
        .map(([label]) => label),
    ).toEqual(['Primero (110.1)', 'Primero (310.1)']);
    const back = await filled(bytes, {
      Estudiantes: [
        student({ 'Código interno': 'a', Sexo: 'Primero (310.1)' }),
        student({ 'Código interno': 'b', Sexo: 'Primero' }),
      ],
    });
    const whole = await readWhole({ 'a.xlsx': back }, { country: twice });
    expect(whole.of('person').map(({ record }) => record['sex'])).toEqual(['310.1', 'Primero']);
  });
});

/** The headings of the sheet of students, in the order in which the template has them. */
let headings: readonly unknown[] = [];
{
  const { sheets } = await readXlsx(await made('student'));
  headings = sheets[2]?.rows[1] ?? [];
}
function student(values: Readonly<Record<string, CellValue>>): CellValue[] {
  return headings.map((heading) => values[String(heading).replace(' *', '')] ?? null);
}
