import { canWrite } from '@emis-sdk/formats';
import type { OpenDataset, RawRecord, ReadItem } from '@emis-sdk/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { censusText, type LineForTests, readCensus, SCHOOL, sampleLines } from '../files/census-for-tests.ts';
import { EDITIONS } from '../files/editions.ts';
import { EDUCACENSO_FORMATS } from '../files/educacenso.ts';
import type { RecordType } from '../files/layout-field.ts';
import { writtenAs } from './written-for-tests.ts';

async function written(open: OpenDataset, year = 2025): Promise<{ text: string; losses: readonly string[] }> {
  const format = EDUCACENSO_FORMATS.find(({ id }) => id === `educacenso-${year}`);
  if (!format || !canWrite(format)) throw new TypeError('It cannot be written');
  return await writtenAs(format, open);
}

/** Fields that say what belongs to what. Whatever stands in the others, a file comes back as it was. */
const KEYS = new Set(['tipoRegistro', 'escola', 'pessoa', 'pessoaInep', 'turma', 'turmaInep']);
const anyCell = fc
  .oneof(
    fc.constantFrom(
      '',
      '0',
      '1',
      '2',
      ' ',
      '14',
      '22',
      '301',
      '76',
      '31/02/2025',
      'JOSÉ',
      'ª',
      '=1+1',
      '07:00-08:00',
      '39053344705',
      '__proto__',
    ),
    fc.string({ maxLength: 12, unit: fc.integer({ min: 32, max: 255 }).map((code) => String.fromCharCode(code)) }),
  )
  .map((text) =>
    [...text]
      .filter((letter) => letter !== '|' && letter > '\u001f' && !(letter >= '\u007f' && letter <= '\u009f'))
      .join(''),
  );
const anyFields = (record: RecordType) => {
  const names = EDITIONS[0]!
    .layout(record)
    .fields.map(({ name }) => name)
    .filter((name) => !KEYS.has(name));
  return fc.dictionary(fc.constantFrom(...names), anyCell, { maxKeys: 12 });
};

describe('a file of the census', () => {
  it('comes back byte by byte, out of records', async () => {
    const text = censusText(sampleLines());
    const { open, records } = await readCensus({ 'censo.txt': text });
    const { text: back, losses } = await written(open);
    expect(back).toBe(text);
    expect(losses).toEqual([]);
    expect(records.find(({ entity, record }) => entity === 'person' && record['id'] === 'A2')?.record).toMatchObject({
      givenName: 'LEO',
      middleName: 'DA',
      familyName: 'SILVA',
      birthDate: '2018-08-07',
      sex: 'female',
      disability: true,
      roles: ['student'],
      identifiers: [{ type: 'br.inep-person', value: '190000000017' }],
      extensions: { educacenso: { baixaVisao: '1', provaAmpliada: '1' } },
    });
  });

  it('comes back byte by byte whatever stands in its fields', async () => {
    const changes = fc.tuple(...sampleLines().map(({ record }) => anyFields(record)));
    await fc.assert(
      fc.asyncProperty(changes, async (all) => {
        const lines = sampleLines().map((line, index) => ({
          ...line,
          fields: { ...line.fields, ...all[index], situacao: '1' },
        }));
        const text = censusText(lines);
        const { open } = await readCensus({ 'censo.txt': text });
        expect((await written(open)).text).toBe(text);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps a person who works in two schools one person, with what each school says', async () => {
    const other = '35000020';
    const second: LineForTests[] = sampleLines()
      .filter(({ record, fields }) => !(record === '30' && fields['pessoa'] === 'P1'))
      .map(({ record, fields }) => {
        const rename = (value: string | undefined) => (value === undefined ? {} : { turma: `B${value}` });
        const person = fields['pessoa'] === 'P1' ? 'P1' : `B${fields['pessoa']}`;
        return {
          record,
          fields: {
            ...fields,
            escola: other,
            ...rename(fields['turma']),
            ...(fields['pessoa'] !== undefined && { pessoa: person }),
            ...(fields['cpf'] === '39053344705' && { cpf: '' }),
          },
        };
      });
    const teacher = sampleLines()[5]!;
    const at = second.findIndex(({ record }) => record === '30') + 2;
    second.splice(at, 0, {
      record: '30',
      fields: { ...teacher.fields, escola: other, cursoNenhum: '0', cursoEja: '1' },
    });
    const text = censusText([...sampleLines(), ...second]);
    const { open, records, told } = await readCensus({ 'censo.txt': text });
    expect(told.filter((one) => !one.includes('30.missing'))).toEqual([]);
    expect(records.filter(({ entity, record }) => entity === 'person' && record['id'] === 'P1')).toHaveLength(1);
    expect((await written(open)).text).toBe(text);
  });

  it('is refused a sign that ends a field, a line, or that ISO-8859-1 does not have', async () => {
    const { open } = await readCensus({ 'censo.txt': censusText(sampleLines()) });
    const hostile: OpenDataset = async function* () {
      for await (const items of open()) {
        yield items.map((item): ReadItem => {
          if (item.type !== 'record' || item.entity !== 'class') return item;
          return {
            ...item,
            record: { ...item.record, title: 'A|B\n家 “Ł”', extensions: { educacenso: { turmaInep: '1|2\n3' } } },
          };
        });
      }
    };
    const { text } = await written(hostile);
    expect(text.split('\n')[2]).toMatch(/^20\|35000012\|T1\|1 2 3\|AB\|/);
  });
});

describe('records of the standard', () => {
  const word = fc.stringMatching(/^[A-Z]{1,9}$/);
  const person = fc.record({
    sex: fc.constantFrom('male', 'female'),
    birthDate: fc
      .date({ min: new Date('1950-01-01'), max: new Date('2020-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
    ethnicity: fc.constantFrom('0', '1', '2', '3', '4', '5'),
    nationality: fc.constantFrom('BR', 'BO', 'VE'),
    disability: fc.boolean(),
    name: fc.tuple(word, fc.option(word, { nil: undefined }), word),
  });

  it('come back equal in all that the file can hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 20 }), word, async (people, title) => {
        const persons = people.map(
          ({ name: [givenName, middleName, familyName], ...one }, index): RawRecord => ({
            id: `A${index}`,
            roles: ['student'],
            givenName,
            ...(middleName !== undefined && { middleName }),
            familyName,
            ...one,
          }),
        );
        const school = {
          id: SCHOOL,
          name: `ESCOLA ${title}`,
          sector: 'private',
          identifiers: [{ type: 'br.inep-school', value: SCHOOL }],
          status: 'active',
          localityKind: 'rural',
          phone: '+55 11 31234567',
        };
        const group = {
          id: 'T1',
          title,
          type: 'homeroom',
          schoolId: SCHOOL,
          grades: ['14'],
          extensions: { educacenso: { curricular: '1' } },
        };
        const seats = persons.map(({ id }) => ({ id: `T1@${id}`, classId: 'T1', studentId: id, schoolId: SCHOOL }));
        const open: OpenDataset = async function* () {
          const all = { school: [school], class: [group], person: persons, 'class-enrolment': seats };
          for (const [entity, records] of Object.entries(all)) {
            yield records.map(
              (record): ReadItem => ({
                type: 'record',
                entity: entity as 'school',
                record,
                file: '',
                row: 1,
                columns: {},
                findings: [],
              }),
            );
          }
        };
        const { text } = await written(open);
        const { records } = await readCensus({ 'censo.txt': text });
        const back = (entity: string) => records.filter((one) => one.entity === entity).map(({ record }) => record);
        expect(back('person').map(({ extensions: _, ...one }) => one)).toEqual(persons);
        expect(back('class-enrolment').map(({ extensions: _, ...one }) => one)).toEqual(seats);
        expect(back('school')[0]).toMatchObject({ ...school });
        expect(back('class')[0]).toMatchObject({ title, grades: ['14'], schoolId: SCHOOL });
      }),
      { numRuns: 25 },
    );
  });
});
