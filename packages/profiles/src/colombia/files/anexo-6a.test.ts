import { memoryBundle } from '@emis-sdk/formats';
import { plainDate, type RawRecord, type ReadItem } from '@emis-sdk/model';
import { validateDataset } from '@emis-sdk/validation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colombia } from '../profile.ts';
import { ANEXO_6A_FORMAT } from './anexo-6a.ts';

const HEADER =
  'ANO_INF;MUN_CODIGO;CODIGO_DANE;DANE_ANTERIOR;CONS_SEDE;PER_ID;TIPO_DOCUMENTO;NRO_DOCUMENTO;EXP_DEPTO;EXP_MUN;APELLIDO1;APELLIDO2; NOMBRE1;NOMBRE2;' +
  'FECHA_NACIMIENTO;GENERO;ESTRATO;SISBEN IV;TIPO_DISCAPACIDAD;CODIGO_ETNIA;TIPO_JORNADA;GRADO;GRUPO;METODOLOGIA;REPITENTE;NUEVO;ZONA;RES;SRPA;PAIS_ORIGEN;CAMPESINO;PAIS_NACIMIENTO;OTRA_COLUMNA';
const ROW =
  '2026;892;276892000404;276892000412;27689200041201;20417733;2;1032456789;76;892;MUÑOZ;PEÑA;JOSÉ;LUIS;15/03/2015;M;2;B3;99;0;2;5;501;1;N;S;URBANA;;1;170;N;170;lo que sea';

/** As SIMAT writes it: one byte a letter. */
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const bundleOf = (...rows: string[]) => memoryBundle({ 'matricula.csv': latin1([HEADER, ...rows].join('\r\n')) });

async function read(...rows: string[]): Promise<ReadItem[]> {
  return (await Array.fromAsync(ANEXO_6A_FORMAT.read(bundleOf(...rows), {}))).flat();
}

function recordsOf(items: readonly ReadItem[], entity: string): RawRecord[] {
  return items.flatMap((item) => (item.type === 'record' && item.entity === entity ? [item.record] : []));
}

describe('the Anexo 6A of SIMAT', () => {
  it('is known by its columns', async () => {
    expect(await ANEXO_6A_FORMAT.recognise(bundleOf(ROW))).toMatchObject({
      en: expect.stringContaining('matricula.csv has the columns of SIMAT'),
    });
    expect(await ANEXO_6A_FORMAT.recognise(memoryBundle({ 'users.csv': 'sourcedId;PER_ID\n' }))).toBeUndefined();
  });

  it('gives the student with names, document, SIMAT’s number and what the standard has no field for', async () => {
    const [person] = recordsOf(await read(ROW), 'person');
    expect(person).toEqual({
      id: 'co-20417733',
      roles: ['student'],
      identifiers: [
        { type: 'co.ti', value: '1032456789' },
        { type: 'co.per-id', value: '20417733' },
      ],
      givenName: 'JOSÉ',
      middleName: 'LUIS',
      familyName: 'MUÑOZ',
      secondFamilyName: 'PEÑA',
      birthDate: '2015-03-15',
      sex: 'male',
      ethnicity: '0',
      countryOfBirth: '170',
      disability: false,
      extensions: {
        'metadata.co.tipo_documento': '2',
        'metadata.co.exp_depto': '76',
        'metadata.co.exp_mun': '892',
        'metadata.co.estrato': '2',
        'metadata.co.sisben': 'B3',
        'metadata.co.tipo_discapacidad': '99',
        'metadata.co.pais_origen': '170',
        'metadata.co.campesino': 'N',
      },
    });
  });

  it('gives the place: institution, municipality, shift, class, enrolment', async () => {
    const items = await read(ROW);
    expect(recordsOf(items, 'territory').map(({ name }) => name)).toEqual(['Valle del Cauca', 'Yumbo']);
    expect(recordsOf(items, 'school')).toMatchObject([{ id: 'co-276892000404', territoryId: 'co-divipola-76892' }]);
    expect(recordsOf(items, 'shift')).toMatchObject([{ kind: 'morning', schoolId: 'co-276892000404' }]);
    expect(recordsOf(items, 'class')).toMatchObject([{ title: '501', grades: ['5'] }]);
    expect(recordsOf(items, 'class-enrolment')).toHaveLength(1);
    expect(recordsOf(items, 'enrolment')).toMatchObject([
      {
        studentId: 'co-20417733',
        grade: '5',
        schoolYear: 2026,
        repeats: false,
        extensions: {
          'metadata.co.mun_codigo': '892',
          'metadata.co.dane_anterior': '276892000412',
          'metadata.co.nuevo': 'S',
          'metadata.co.zon_alu': 'URBANA',
          'metadata.co.srpa': '01',
          OTRA_COLUMNA: 'lo que sea',
        },
      },
    ]);
  });

  it('says of a blank in the header that it is there, and nothing of the semicolon and the one-byte letters', async () => {
    const codes = (await read(ROW)).flatMap((item) =>
      item.type === 'finding' && item.finding.severity !== 'info'
        ? [`${item.finding.code} ${item.finding.where.column}`]
        : [],
    );
    expect(codes).toEqual(['header.case NOMBRE1']);
  });

  it('is judged as clean, and with what is wrong at its cell', async () => {
    const check = async (...rows: string[]) => {
      const { report } = await validateDataset(() => ANEXO_6A_FORMAT.read(bundleOf(...rows), {}), {
        profile: colombia,
        asOf: plainDate.parse('2026-05-15'),
      });
      expect(report.engineErrors).toEqual([]);
      return report.groups
        .filter(({ severity, code }) => severity !== 'info' && code !== 'header.case')
        .flatMap(({ code, samples }) => samples.map(({ where }) => `${code} ${where.row} ${where.column}`));
    };
    expect((await check(ROW)).filter((one) => !one.startsWith('person.names-in-capitals'))).toEqual([]);
    const wrong = ROW.replace(';5;501;', ';14;501;').replace('15/03/2015', '31/02/2015').replace(';99;', ';5;');
    expect(await check(wrong)).toEqual(
      expect.arrayContaining([
        'code.unknown 2 GRADO',
        'field.not-a-date 2 FECHA_NACIMIENTO',
        'co.person.extension-code-unknown 2 TIPO_DISCAPACIDAD',
      ]),
    );
  });

  it('loses no row, whatever stands in it', async () => {
    const cell = fc.oneof(fc.constant(''), fc.stringMatching(/^[0-9]{1,3}$/), fc.stringMatching(/^[^;"\r\n]{0,12}$/));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 33, maxLength: 33 }), { minLength: 1, maxLength: 5 }),
        async (rows) => {
          const text = [HEADER, ...rows.map((row) => ['2026', ...row.slice(1)].join(';'))].join('\n');
          const items = (await Array.fromAsync(ANEXO_6A_FORMAT.read(memoryBundle({ 'm.csv': text }), {}))).flat();
          const told = items.filter((item) => item.type === 'finding' && item.unread).length;
          expect(recordsOf(items, 'enrolment').length + told).toBe(rows.length);
        },
      ),
      { numRuns: 40 },
    );
  });
});
