import { canRead, canWrite } from '@emis-sdk/formats';
import { ENTITY_NAMES, type EntityName, type OpenDataset, type RawRecord, type ReadItem } from '@emis-sdk/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { censusText, type LineForTests, readCensus, SCHOOL, sampleLines } from '../files/census-for-tests.ts';
import { EDUCACENSO_FORMATS } from '../files/educacenso.ts';
import { situationOf } from '../mapping/map-outcomes.ts';
import { writtenAs } from './written-for-tests.ts';

async function written(open: OpenDataset, year = 2025): Promise<{ text: string; losses: readonly string[] }> {
  const format = EDUCACENSO_FORMATS.find(({ id }) => id === `educacenso-${year}-situacao`);
  if (!format || canRead(format) || !canWrite(format)) throw new TypeError('It is written, and not read');
  return await writtenAs(format, open);
}

type Records = Readonly<Partial<Record<EntityName, readonly RawRecord[]>>>;

function datasetOf(records: Records): OpenDataset {
  return async function* open() {
    for (const entity of ENTITY_NAMES) {
      yield (records[entity] ?? []).map(
        (record): ReadItem => ({ type: 'record', entity, record, file: '', row: 1, columns: {}, findings: [] }),
      );
    }
  };
}

const manager: LineForTests = {
  record: '89',
  fields: { escola: SCHOOL, cpf: '39053344705', nome: 'ANA DE LIMA', cargo: '2', email: 'A@B.BR' },
};
const outcome = (record: '90' | '91', number: number, fields: Readonly<Record<string, string>>): LineForTests => ({
  record,
  fields: {
    escola: SCHOOL,
    turma: 'T1',
    turmaInep: '77',
    pessoaInep: `1900000000${number}`,
    pessoa: `A${number}`,
    matriculaInep: `9${number}`,
    ...fields,
  },
});
const ofCensus = (fields: Readonly<Record<string, string>>) => ({ extensions: { educacenso: fields } });

describe('a file of the second step', () => {
  const lines = [
    manager,
    ...['1', '2', '3', '4', '5', '6', '7', '8'].map((situacao, index) => outcome('90', 10 + index, { situacao })),
    outcome('91', 30, { situacao: '5', matriculaInep: '', mediacao: '1', etapa: '14' }),
    outcome('91', 31, { situacao: '1', turma: '', pessoa: '' }),
    { ...manager, fields: { ...manager.fields, escola: '35000020', cargo: '1' } },
    outcome('90', 40, { escola: '35000020', situacao: '6' }),
  ];

  it.each([2025, 2026])('comes back byte by byte, out of records (%d)', async (year) => {
    const text = censusText(lines, year);
    const { open, told } = await readCensus({ 'situacao.txt': text }, `educacenso-${year}`);
    expect(told.filter((one) => !one.startsWith('info'))).toEqual([
      `${year === 2025 ? 'error' : 'warning'} br.educacenso.91.missing 11`,
    ]);
    const { text: back, losses } = await written(open, year);
    expect(back).toBe(text);
    expect(losses).toEqual([]);
  });

  it('comes back beside the file of the first step, of which nothing is mixed into it', async () => {
    const [first, second] = [censusText(sampleLines()), censusText(lines.slice(0, -2))];
    const { open } = await readCensus({ 'censo.txt': first, 'situacao.txt': second });
    // Who is in the first step and has no outcome has a line that says none.
    const { text } = await written(open);
    expect(text.split('\n').slice(0, 9)).toEqual(second.split('\n').slice(0, 9));
    expect(text).toContain('90|35000012|T1||||A1||\n'.replace('||||A1', '|||A1'));
    const format = EDUCACENSO_FORMATS.find(({ id }) => id === 'educacenso-2025');
    if (!format || !canWrite(format)) throw new TypeError('It is written');
    const parts = await Array.fromAsync(format.write(open, {}));
    expect(Buffer.concat(parts.map(({ bytes }) => bytes)).toString('latin1')).toBe(first);
  });

  it('comes back whatever stands in its fields', async () => {
    const cell = fc.constantFrom('', '0', '5', '9', 'JOSÉ', '=1+1', "D'AVILA", '__proto__', ' ', 'ª');
    const fields = fc.dictionary(fc.constantFrom('cpf', 'nome', 'cargo', 'email', 'matriculaInep', 'situacao'), cell);
    await fc.assert(
      fc.asyncProperty(fc.array(fields, { minLength: lines.length, maxLength: lines.length }), async (all) => {
        const changed = lines.map((line, index) => {
          const own = Object.entries(all[index] ?? {}).filter(([name]) => name in line.fields);
          return { ...line, fields: { ...line.fields, ...Object.fromEntries(own) } };
        });
        const text = censusText(changed);
        const { open } = await readCensus({ 'situacao.txt': text });
        expect((await written(open)).text).toBe(text);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the second step of records that never were in a file', () => {
  const school = { id: 's', name: 'Escola', identifiers: [{ type: 'br.inep-school', value: SCHOOL }] };
  const group = (id: string, grade: string, turmaInep: string): RawRecord => ({
    id,
    title: id,
    type: 'homeroom',
    schoolId: 's',
    grades: [grade],
    ...ofCensus({ turmaInep, curricular: '1' }),
  });
  const principal: RawRecord = {
    id: 'g1',
    roles: ['staff'],
    givenName: 'José',
    familyName: "d'Ávila",
    email: 'jose@escola.br',
    identifiers: [{ type: 'br.cpf', value: '39053344705' }],
  };

  /** One student: the enrolment, and what was decided. */
  const one = (
    enrolment: RawRecord,
    decisions: readonly RawRecord[] = [],
    classId = 'T1',
    more: Records = {},
  ): Records => ({
    school: [school],
    class: [group('T1', '14', '71'), group('T2', '1', '72'), group('T3', '27', '73')],
    person: [
      principal,
      { id: 'p', roles: ['student'], identifiers: [{ type: 'br.inep-person', value: '190000000017' }] },
    ],
    enrolment: [{ id: 'e', studentId: 'p', schoolId: 's', ...enrolment }],
    'class-enrolment': [{ id: 'c', classId, studentId: 'p', schoolId: 's', ...ofCensus({ matriculaInep: '900' }) }],
    'staff-assignment': [{ id: 'w', personId: 'g1', workplaceId: 's', role: 'principal' }],
    promotion: decisions.map((decision, index) => ({ id: `d${index}`, enrolmentId: 'e', studentId: 'p', ...decision })),
    ...more,
  });
  const linesOf = async (records: Records) => (await written(datasetOf(records))).text.trimEnd().split('\n');
  const passed = { decision: 'promoted' };
  const left = { exitDate: '2025-09-01' };

  it.each([
    ['passed', {}, [passed], 'T1', '90|35000012|T1|71|190000000017|P|900|5'],
    ['failed', {}, [{ decision: 'repeats' }], 'T1', '90|35000012|T1|71|190000000017|P|900|4'],
    ['finished', {}, [{ decision: 'graduated' }], 'T3', '90|35000012|T3|73|190000000017|P|900|6'],
    ['not finished, as more years follow', {}, [{ decision: 'graduated' }], 'T1', '|P|900|5'],
    ['is in early childhood', {}, [passed], 'T2', '|P|900|7'],
    ['is in early childhood, undecided', {}, [], 'T2', '|P|900|7'],
    ['was transferred', { ...left, exitReason: 'transferred' }, [], 'T1', '|P|900|1'],
    ['stopped attending', { ...left, exitReason: 'dropped-out' }, [], 'T2', '|P|900|2'],
    ['died', { ...left, exitReason: 'died' }, [{ decision: 'not-evaluated' }], 'T1', '|P|900|3'],
    [
      'was decided in a second sitting',
      {},
      [
        { ...passed, decidedOn: '2025-12-20' },
        { decision: 'repeats', decidedOn: '2025-12-01' },
      ],
      'T1',
      '|P|900|5',
    ],
    ['came later', { entryDate: '2025-08-01' }, [passed], 'T1', '91|35000012|T1|71|190000000017|P||||5'],
    ['has no outcome', {}, [], 'T1', '|P|900|'],
  ] as const)('says who %s', async (_who, enrolment, decisions, classId, line) => {
    const [first, second = '', last] = await linesOf(one(enrolment, decisions, classId));
    expect(first).toBe('89|35000012|39053344705|JOSE DAVILA|1|JOSE@ESCOLA.BR');
    expect(second.endsWith(line), second).toBe(true);
    expect(last).toBe('99|');
  });

  it('takes a completed move for a transfer, and the later stay of who came back', async () => {
    const moved = { 'student-transfer': [{ id: 't', studentId: 'p', fromEnrolmentId: 'e', status: 'completed' }] };
    expect((await linesOf(one(left, [], 'T1', moved)))[1]).toMatch(/\|1$/);
    const back = {
      enrolment: [
        { id: 'e', studentId: 'p', schoolId: 's', grade: '14', ...left, exitReason: 'dropped-out' },
        { id: 'e2', studentId: 'p', schoolId: 's', grade: '14', entryDate: '2025-10-01' },
      ],
      promotion: [{ id: 'd', enrolmentId: 'e2', studentId: 'p', decision: 'repeats' }],
    };
    const lines = await linesOf(one({}, [], 'T1', back));
    expect(lines).toHaveLength(3);
    expect(lines[1]).toBe('90|35000012|T1|71|190000000017|P|900|4');
  });

  it('tells what it cannot say', async () => {
    const { losses } = await written(
      datasetOf(
        one({ exitDate: '2025-09-01', exitReason: 'expelled', shiftId: 'm' }, [], 'T1', { room: [{ id: 'r' }] }),
      ),
    );
    expect(losses).toEqual(
      expect.arrayContaining([
        'room. no-place-for-entity 1',
        'enrolment.shiftId no-place-for-field 1',
        'enrolment.exitReason value-changed 1',
      ]),
    );
    const early = await written(datasetOf(one({ exitDate: '2025-03-01', exitReason: 'transferred' }, [])));
    expect(early.losses).toContain('enrolment. no-record-to-stand-on 1');
    expect(early.text.split('\n')).toHaveLength(3);
    const bare = one({}, [passed], 'T9');
    expect((await written(datasetOf({ ...bare, person: [] }))).losses).toEqual(
      expect.arrayContaining([
        'enrolment.extensions.educacenso value-missing 1',
        'school.extensions.educacenso value-missing 1',
        'staff-assignment. no-record-to-stand-on 1',
      ]),
    );
  });

  it('never calls a student deceased and approved at once', () => {
    const decisions = [
      '',
      'promoted',
      'repeats',
      'graduated',
      'pending',
      'to-sit-again',
      'not-evaluated',
      'accelerated',
    ];
    const exits = [undefined, 'died', 'transferred', 'dropped-out', 'moved-abroad', 'completed'];
    for (const decision of decisions)
      for (const exitReason of exits)
        for (const stage of [undefined, '1', '14', '27']) {
          const { situation } = situationOf({ decision, exitReason, stage });
          const [decided, gone] = [['4', '5', '6'].includes(situation), ['1', '2', '3'].includes(situation)];
          if (decided) expect(['promoted', 'repeats', 'graduated', 'accelerated']).toContain(decision);
          if (gone) expect(exitReason).toMatch(/died|transferred|dropped-out|moved-abroad/);
          if (decided && stage === '1') expect.unreachable();
        }
  });
});
