import { detectFormat, memoryBundle } from '@emis-sdk/formats';
import { type OpenDataset, plainDate, type RawRecord, type ReadItem } from '@emis-sdk/model';
import { validateDataset } from '@emis-sdk/validation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peru } from '../profile.ts';
import { SIAGIE_FORMAT } from './siagie.ts';
import { SIAGIE_COLUMNS } from './siagie-columns.ts';
import { bare, bringsBack, HEAD, NAME, type Row, read, read2, workbook, written } from './siagie-trips-for-tests.ts';

const ANA =
  '10117410,Quispe,Mamani,Ana Lucía,07/03/2016,F,140101,PRIMARIA,4,A,CONTINUIDAD,PROMOVIDO,10/03/2026,09876543,Rosa Mamani Condori,MADRE,Quechua,Quechua,Religión,'.split(
    ',',
  );
const BEN = '00000099999999,Rojas,,Benito,12/12/2013,M,140101,SECUNDARIA,1,B,INGRESO,REPITE,11/03/2026'.split(',');

const recordsOf = (items: readonly ReadItem[], entity: string): RawRecord[] =>
  items.flatMap((item) => (item.type === 'record' && item.entity === entity ? [item.record] : []));
const findingsOf = (items: readonly ReadItem[]) =>
  items.flatMap((item) => (item.type === 'finding' ? [item.finding] : item.type === 'record' ? item.findings : []));

const opening = (records: readonly (readonly [string, RawRecord])[]): OpenDataset =>
  async function* () {
    yield records.map(([entity, record], row) => ({
      ...({ type: 'record', entity, record, file: 'made', row, columns: {}, findings: [] } as ReadItem),
    }));
  } as OpenDataset;

describe('the enrolment workbook of SIAGIE', () => {
  it('is found by how its columns are filled, before the workbooks that anybody fills in, and said in words', async () => {
    const bundle = memoryBundle({ 'lista.xlsx': await workbook([['IE 0325464'], HEAD, ANA, BEN]) });
    const { format, reason } = await detectFormat(bundle, peru.formats);
    expect(format.id).toBe('siagie-matricula');
    expect(reason).toMatchObject({ es: expect.stringMatching(/^las columnas de lista\.xlsx \[Hoja1\] .*sexo en F/) });
    const others = memoryBundle({
      'x.xlsx': await workbook([
        ['DNI', 'Nombres', 'Sexo'],
        ['10117410', 'Ana', 'F'],
      ]),
    });
    expect(await SIAGIE_FORMAT.recognise(others)).toBeUndefined();
    expect(await SIAGIE_FORMAT.recognise(memoryBundle({ 'x.csv': 'DNI\n1\n' }))).toBeUndefined();
  });

  it('becomes school, sections, students, guardians and enrolments, without a word', async () => {
    const items = await read(await workbook([['Matrícula 2026'], HEAD, ANA, BEN]));
    expect(findingsOf(items)).toEqual([]);
    expect(recordsOf(items, 'school')).toEqual([
      { id: 'pe-0325464', name: 'IE 0325464', identifiers: [{ type: 'pe.codigo-modular', value: '0325464' }] },
    ]);
    const [ana, ben, rosa] = recordsOf(items, 'person');
    expect(ana).toEqual({
      id: 'pe-10117410',
      roles: ['student'],
      identifiers: [{ type: 'pe.dni', value: '10117410' }],
      familyName: 'Quispe',
      secondFamilyName: 'Mamani',
      givenName: 'Ana Lucía',
      birthDate: '2016-03-07',
      sex: 'female',
      extensions: {
        'metadata.pe.ubigeo_nacimiento': '140101',
        'metadata.pe.lengua_materna': 'Quechua',
        'metadata.pe.etnia': 'Quechua',
      },
    });
    expect(ben).toMatchObject({ identifiers: [{ type: 'pe.siagie', value: '00000099999999' }], sex: 'male' });
    expect(rosa).toMatchObject({ roles: ['guardian'], givenName: 'Rosa Mamani Condori' });
    expect(recordsOf(items, 'guardian-link')).toMatchObject([{ studentId: 'pe-10117410', relationship: 'parent' }]);
    expect(recordsOf(items, 'enrolment')).toMatchObject([
      { grade: '04', schoolYear: 2026, repeats: false, entryDate: '2026-03-10' },
      { grade: '07', repeats: true },
    ]);
    expect(recordsOf(items, 'class').map(({ title }) => title)).toEqual(['4 A', '1 B']);
    const { report } = await validateDataset(() => read2(items), {
      profile: peru,
      asOf: plainDate.parse('2026-05-31'),
    });
    expect(report.findings.error).toBe(0);
    expect(report.valid).toBe(report.read.total);
  });

  it('loses no row, whatever it lacks, and takes nothing unconfirmed for a reason to refuse', async () => {
    const odd = [
      'ABC-1',
      'Solo',
      '',
      'Apellido',
      '1/2/2017',
      'X',
      '9',
      'CUNA',
      '2',
      '',
      'NUEVO',
      'QUIZÁS',
      '',
      '',
      '',
      'TÍA',
    ];
    const rows: Row[] = [
      HEAD,
      ANA,
      odd,
      ['', '', '', 'Sin nada'],
      [],
      ['', 'Otro', '', '', '', ...Array(15).fill(''), 'nota'],
    ];
    const items = await read(await workbook(rows, [['Cómo llenar']]));
    expect(items.find(({ type }) => type === 'file')).toMatchObject({ rows: 4 });
    const enrolments = recordsOf(items, 'enrolment');
    expect(enrolments).toHaveLength(4);
    expect(recordsOf(items, 'person').filter(({ roles }) => String(roles) === 'student')).toHaveLength(4);
    expect(findingsOf(items).map(({ code }) => code)).toEqual(['xlsx.sheet-not-read']);
    expect(enrolments[1]?.['extensions']).toEqual({
      'metadata.pe.nivel': 'CUNA',
      'metadata.pe.grado': '2',
      'metadata.pe.tipo_matricula': 'NUEVO',
      'metadata.pe.condicion': 'QUIZÁS',
      'metadata.pe.parentesco': 'TÍA',
    });
    expect(recordsOf(items, 'person').at(3)?.['extensions']).toEqual({ 'columna U': 'nota' });
    const { report } = await validateDataset(() => read2(items), {
      profile: peru,
      asOf: plainDate.parse('2026-05-31'),
    });
    const codes = (severity: string) =>
      report.groups.filter((group) => group.severity === severity).map(({ code }) => code);
    // That a person has a name is no matter of SIAGIE.
    expect(codes('error')).toEqual(['field.missing']);
    expect(codes('warning')).toContain('pe.enrolment.extension-code-unknown');
    expect(codes('warning')).toContain('pe.person.extension-code-unknown');
  });

  it('reads what a spreadsheet made of numbers and days, and says so', async () => {
    const cells: Row = ANA.map((text, place) =>
      place === 0 ? { number: 9117410 } : place === 4 ? { day: '2016-03-07' } : place === 6 ? { number: 40101 } : text,
    );
    const items = await read(await workbook([HEAD, cells]));
    expect(recordsOf(items, 'person')[0]).toMatchObject({
      identifiers: [{ value: '09117410' }],
      birthDate: '2016-03-07',
      extensions: { 'metadata.pe.ubigeo_nacimiento': '040101' },
    });
    expect(findingsOf(items).map(({ code, where }) => `${code} ${where.row}${where.column}`)).toEqual([
      'xlsx.number-for-text 2A',
      'xlsx.number-for-text 2G',
    ]);
  });

  it('is written as it was read, a file for each school and year', async () => {
    const items = await read(await workbook([HEAD, ANA, BEN]));
    const { files, lost } = await written((() => read2(items)) as OpenDataset);
    expect([...files.keys()]).toEqual([NAME]);
    expect(lost).toEqual([]);
    const again = await read(files.get(NAME) ?? new Uint8Array());
    expect(again.filter(({ type }) => type === 'record').map(bare)).toEqual(
      items.filter(({ type }) => type === 'record').map(bare),
    );
  });

  it('tells what of other records it has no place for', async () => {
    const { files, lost } = await written(
      opening([
        ['school', { id: 's', name: 'Los Maitenes', identifiers: [{ type: 'pe.codigo-modular', value: '0325464' }] }],
        ['school', { id: 't', name: 'Sin código' }],
        ['subject', { id: 'm', name: 'Matemática' }],
        [
          'person',
          {
            id: 'p',
            roles: ['student'],
            givenName: 'Ana',
            middleName: 'Sol',
            sex: 'other',
            identifiers: [{ type: 'pe.dni', value: '10117410-2' }],
          },
        ],
        ['person', { id: 'd', roles: ['teacher'], givenName: 'Eva' }],
        [
          'enrolment',
          { id: 'e', studentId: 'p', schoolId: 's', grade: '12', exitDate: '2026-12-01', schoolYear: 2026 },
        ],
        ['enrolment', { id: 'f', studentId: 'p', schoolId: 't', schoolYear: 2026 }],
        ['enrolment', { id: 'g', studentId: 'd', schoolId: 's', schoolYear: 2026 }],
      ]),
    );
    expect([...files.keys()]).toEqual([NAME]);
    expect(lost.sort()).toEqual(
      [
        'subject. no-place-for-entity',
        'school.name value-changed',
        'school.identifiers value-missing',
        'person. no-place-for-entity',
        'person.middleName value-changed',
        'person.sex value-left-out',
        'person.identifiers value-changed',
        'enrolment.grade value-left-out',
        'enrolment.exitDate no-place-for-field',
        'enrolment. no-record-to-stand-on',
      ].sort(),
    );
    const again = await read(files.get(NAME) ?? new Uint8Array());
    expect(recordsOf(again, 'person')).toMatchObject([
      { givenName: 'Ana Sol', identifiers: [{ type: 'pe.dni', value: '10117410' }] },
    ]);
  });

  it('comes back the same from any cells, hostile ones too', async () => {
    const text = fc.oneof(
      fc.constantFrom(
        '',
        '',
        '=cmd|x',
        '__proto__',
        'constructor',
        'Ñuñoa',
        '07/03/2016',
        '10117410',
        'M',
        '4',
        'PADRE',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }).map((value) => value.trim()),
    );
    // Days that are none are left out by the writer, and told.
    const day = fc.constantFrom('', '07/03/2016', '29/02/2012');
    const row = fc.tuple(...SIAGIE_COLUMNS.map(({ kind }) => (kind === 'date' ? day : text)));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 5 }), async (rows) => {
        const items = await read(await workbook([HEAD, ANA, ...rows]));
        const filled = rows.filter((cells) => cells.some((cell) => cell !== ''));
        expect(recordsOf(items, 'enrolment')).toHaveLength(1 + filled.length);
        const twice = new Set(recordsOf(items, 'person').map(({ id }) => id)).size < recordsOf(items, 'person').length;
        const { files, lost } = await written((() => read2(items)) as OpenDataset);
        if (twice || lost.length > 0) return;
        const again = await read(files.get(NAME) ?? new Uint8Array());
        expect(recordsOf(again, 'enrolment').map(withoutIds)).toEqual(recordsOf(items, 'enrolment').map(withoutIds));
        expect(recordsOf(again, 'person').map(withoutIds)).toEqual(recordsOf(items, 'person').map(withoutIds));
      }),
      { numRuns: 30 },
    );
  });
});

it('brings a thousand students with hostile names back as they were', () => bringsBack(1));

/** An id made of the row moves with it. */
function withoutIds(record: RawRecord): RawRecord {
  return { ...record, id: '', studentId: '' };
}
