import { describe, expect, it } from 'vitest';
import { asOf2026, censusText, type LineForTests, readCensus, sampleLines } from '../files/census-for-tests.ts';
import { RECORD_TYPES } from '../files/layout-field.ts';
import { FIELD_RULES } from './field-rules.ts';
import { FILE_RULES } from './layout-words.ts';
import { EDUCACENSO_MESSAGES } from './messages.ts';
import { LAYOUT_RULES } from './rules-of-layout.ts';

/** Line 1 to 14 of the sample with other values: `[code without its beginning, ...changes]`. */
type Change = readonly [line: number, fields: Readonly<Record<string, string>>];
const M1 = { etapa: '22', etapaAgregada: '303', nome: 'MULTI' };
const PRIVATE = {
  dependencia: '4',
  orgaoSecretariaEducacao: '',
  mantenedoraEmpresa: '1',
  categoriaPrivada: '1',
  esferaMunicipal: '0',
  esferaEstadual: '1',
};
const blind = { cegueira: '1', baixaVisao: '0', provaAmpliada: '0' };

/** What breaks each rule. A rule of several records is broken in one of them. */
const BROKEN: readonly (readonly [code: string, ...changes: Change[]])[] = [
  ['00.missing', [1, { nome: '' }]],
  ['00.not-expected', [1, { categoriaPrivada: '1' }]],
  ['00.form', [1, { inicioAnoLetivo: '31/02/2025' }]],
  ['00.code', [1, { localizacao: '3' }]],
  ['00.letters', [1, { nome: 'Escola São João' }]],
  ['00.length', [1, { nome: 'E A' }]],
  ['00.check-digit', [1, { municipio: '3550309' }]],
  ['00.choose-one', [1, { orgaoSecretariaEducacao: '0' }]],
  ['10.none-and-others', [2, { aguaNaoHa: '1' }]],
  ['20.more-than-one', [3, { modulos: '1' }]],
  ['50.repeated', [10, { disciplina3: '6' }]],
  ['50.gap', [10, { disciplina2: '', disciplina3: '3' }]],
  ['00.year-start', [1, { inicioAnoLetivo: '03/02/2023' }]],
  ['00.year-end', [1, { terminoAnoLetivo: '19/12/2027' }]],
  ['00.year-order', [1, { terminoAnoLetivo: '01/01/2025' }]],
  ['00.phone-twice', [1, { outroTelefone: '31234567' }]],
  ['00.region-missing', [1, { orgaoRegional: '' }]],
  ['00.settlement-in-town', [1, { localizacaoDiferenciada: '1' }]],
  ['00.contract-form', [1, { semParceria: '0', parceriaMunicipal: '1', municipalTermoFomento: '1' }]],
  ['00.sphere', [1, { esferaFederal: '1' }]],
  ['00.sphere-of-brasilia', [1, { municipio: '5300108' }]],
  ['00.own-head-school', [1, { unidadeVinculada: '1', escolaSede: '35000012' }]],
  ['00.no-manager', [9, {}]],
  ['00.too-many-managers', [9, {}]],
  ['10.more-rooms-than-classrooms', [2, { salasClimatizadas: '5' }]],
  ['10.computers-not-counted', [2, { computadoresMesa: '' }]],
  ['10.staff-not-counted', [2, { funcionariosCozinheiro: '' }]],
  ['20.time-order', [3, { segunda: '11:00-10:00' }]],
  ['20.time-minutes', [3, { segunda: '07:31-11:50' }]],
  ['20.support-beside-other', [4, { atividadeComplementar: '1', atividade1: '14001' }]],
  ['20.distance-only-curricular', [3, { mediacao: '2', atividadeComplementar: '1', atividade1: '14001' }]],
  ['20.place-of-school', [3, { localDiferenciado: '3' }]],
  ['20.stage-of-group', [3, { etapa: '25' }]],
  ['20.stage-at-distance', [3, { mediacao: '3' }]],
  ['20.stage-in-custody', [3, { localDiferenciado: '2', etapa: '56', etapaAgregada: '303' }]],
  [
    '20.stage-with-activities',
    [3, { atividadeComplementar: '1', atividade1: '14001', etapa: '56', etapaAgregada: '303' }],
  ],
  ['20.organisation-of-stage', [3, { serie: '0', semestral: '1' }]],
  ['20.alternation-of-stage', [3, { alternancia: '1' }]],
  ['20.subject-of-stage', [3, { disciplinaQuimica: '2' }]],
  ['20.subject-without-teacher', [3, { disciplinaArte: '1' }]],
  ['20.code-twice', [4, { turma: 'T1' }]],
  ['20.class-twice', [4, { ...sampleLines()[2]?.fields, turma: 'T2', aee: '0' }]],
  ['20.no-professional', [11, { turma: 'T1' }]],
  ['20.no-teacher', [10, { funcao: '2', vinculo: '', disciplina1: '', disciplina2: '' }]],
  ['20.only-interpreters-or-tutors', [11, { funcao: '4', vinculo: '' }]],
  ['20.interpreter-without-deaf', [11, { funcao: '4', vinculo: '' }]],
  ['30.letter-four-times', [7, { nome: 'BIAAAA' }]],
  ['30.country-of-nationality', [7, { paisNacionalidade: '170' }]],
  ['30.support-without-disability', [8, { deficiencia: '0', baixaVisao: '', provaAmpliada: '' }]],
  ['30.disabilities-exclude', [8, { cegueira: '1', deficienciaMultipla: '1' }]],
  ['30.multiple-disability', [8, { deficienciaFisica: '1' }]],
  ['30.certificate-year', [7, { certidaoNascimento: '12345678902010567890123456789012' }]],
  ['30.settlement-in-town', [7, { localizacaoDiferenciadaResidencia: '1' }]],
  ['30.adult-without-cpf', [3, { etapa: '69', etapaAgregada: '306' }]],
  ['30.manager-age', [5, { nascimento: '01/01/2010' }]],
  ['30.professional-age', [6, { nascimento: '01/01/2015' }]],
  ['30.code-twice', [8, { pessoa: 'A1' }]],
  ['30.no-link', [12, { pessoa: 'A2', pessoaInep: '190000000017' }]],
  ['30.born-later', [7, { nascimento: '01/06/2025' }]],
  ['30.aid-without-cause', [8, { guiaInterprete: '1' }]],
  ['30.aid-excluded', [8, { ...blind, tradutorLibras: '1' }]],
  ['30.several-sizes-of-print', [8, { provaSuperampliada: '1' }]],
  ['30.transcription-alone', [8, { ...blind, auxilioTranscricao: '1' }]],
  ['40.person-missing', [9, { pessoa: 'G9' }]],
  ['50.class-missing', [10, { turma: 'T9' }]],
  ['60.inep-id-differs', [13, { pessoaInep: '190000000018' }]],
  ['60.inep-class-differs', [12, { turmaInep: '77' }]],
  ['40.access-of-school', [9, { criterioAcesso: '1' }]],
  ['50.function-at-distance', [3, { mediacao: '3' }]],
  ['50.assistant-of-class', [11, { funcao: '2', vinculo: '' }]],
  ['50.monitor-of-class', [10, { funcao: '3', vinculo: '' }]],
  ['50.subject-not-offered', [10, { disciplina3: '12' }]],
  ['50.student-of-the-class', [10, { pessoa: 'A1' }]],
  ['60.stage-in-multi', [3, M1], [12, { turmaMulti: '25' }]],
  ['60.age-of-stage', [7, { nascimento: '01/01/1960' }]],
  ['60.times-overlap', [4, { segunda: '11:00-12:00' }]],
  ['60.link-twice', [14, { turma: 'T1', aeeBraille: '' }]],
];

function changed(changes: readonly Change[], base: readonly LineForTests[] = sampleLines()): LineForTests[] {
  return base.map((line, index) => {
    const change = changes.find(([number]) => number === index + 1);
    return change ? { ...line, fields: { ...line.fields, ...change[1] } } : line;
  });
}

const CODE = 'br.educacenso.';

async function codesOf(lines: readonly LineForTests[], year?: number): Promise<string[]> {
  const { findings } = await readCensus({ 'censo.txt': censusText(lines, year) });
  return findings.map(({ code }) => code);
}

describe('the rules of the layout', () => {
  it('say nothing of a file that is right', async () => {
    expect((await readCensus({ 'censo.txt': censusText(sampleLines()) })).told).toEqual([]);
    expect(
      await codesOf(
        changed([
          [1, PRIVATE],
          [9, { criterioAcesso: '1', tipoVinculo: '' }],
          [10, { vinculo: '' }],
          [11, { vinculo: '' }],
        ]),
      ),
    ).toEqual([]);
  });

  it.each(BROKEN.filter(([code]) => !['00.no-manager', '00.too-many-managers'].includes(code)))(
    '%s',
    async (code, ...changes) => {
      expect(await codesOf(changed(changes as Change[]))).toContain(CODE + code);
    },
  );

  /** What 2026 has no field for, or asks in another way. */
  const ONLY_2025 = new Set([
    '20.more-than-one',
    '20.support-beside-other',
    '00.contract-form',
    '00.sphere',
    '00.sphere-of-brasilia',
  ]);

  it.each(BROKEN.filter(([code]) => !ONLY_2025.has(code) && !['00.no-manager', '00.too-many-managers'].includes(code)))(
    'of 2026 only warn: %s',
    async (code, ...changes) => {
      const lines = asOf2026(changed(changes as Change[]));
      const { told } = await readCensus({ 'censo.txt': censusText(lines, 2026) });
      expect(
        told.some((one) => one.startsWith(`warning ${CODE}${code}`)),
        told.join('\n'),
      ).toBe(true);
      expect(told.filter((one) => one.startsWith('error'))).toEqual([]);
    },
  );

  it('of 2026 say nothing of a file that is right but that its layout is derived', async () => {
    const lines = asOf2026(sampleLines());
    expect((await readCensus({ 'censo.txt': censusText(lines, 2026) })).told).toEqual([
      `info ${CODE}file.edition-not-confirmed`,
    ]);
  });

  it('count the managers of a school', async () => {
    const lines = sampleLines();
    const without = lines.filter(({ record }) => record !== '40');
    expect(await codesOf(without)).toContain(`${CODE}00.no-manager`);
    const manager = lines.find(({ record }) => record === '40')!;
    const four = lines.flatMap((line) => (line === manager ? [line, line, line, line] : [line]));
    expect(await codesOf(four)).toContain(`${CODE}00.too-many-managers`);
  });

  it('let a student have four classes of support and activities, not five', async () => {
    const lines = sampleLines();
    const [group, link, seat] = [lines[3]!, lines[10]!, lines[13]!];
    const more = (count: number) => {
      const extra = Array.from({ length: count }, (_, index) => `T${index + 3}`);
      const at = (line: LineForTests, turma: string, hour: number): LineForTests => ({
        ...line,
        fields: {
          ...line.fields,
          turma,
          ...(line.record === '20' && { nome: turma, segunda: `${hour}:00-${hour}:30` }),
        },
      });
      return lines.flatMap((line) =>
        [group, link, seat].includes(line)
          ? [line, ...extra.map((turma, index) => at(line, turma, 16 + index))]
          : [line],
      );
    };
    expect(await codesOf(more(3))).toEqual([]);
    expect(await codesOf(more(4))).toContain(`${CODE}60.too-many-support-classes`);
  });

  it('are each broken above, and have words in every language', () => {
    const rules = LAYOUT_RULES.map(({ record, rule }) => `${record}.${rule}`);
    expect(new Set(rules).size).toBe(rules.length);
    const elsewhere = [
      '20.hours',
      '60.too-many-support-classes',
      '90.outcome-twice',
      '91.outcome-before',
      '91.finished-stage',
      '91.early-stage',
    ];
    const broken = new Set([...BROKEN.map(([code]) => code), ...elsewhere]);
    const shared = new Set([...broken].map((code) => code.replace(/^\d\d/, '*')));
    expect(
      rules.filter((code) => !broken.has(code) && !(code in {}) && !shared.has(code.replace(/^\d\d/, '*'))),
    ).toEqual([]);
    expect(FIELD_RULES.filter((rule) => !shared.has(`*.${rule}`))).toEqual([]);
    const expected = [
      ...RECORD_TYPES.flatMap((record) => FIELD_RULES.map((rule) => `${record}.${rule}`)),
      ...rules,
      ...FILE_RULES.map((rule) => `file.${rule}`),
    ].map((code) => CODE + code);
    for (const words of Object.values(EDUCACENSO_MESSAGES))
      expect(Object.keys(words).sort()).toEqual([...expected].sort());
  });
});

describe('the second step', () => {
  const outcome = {
    escola: '35000012',
    turmaInep: '77',
    pessoaInep: '190000000017',
    pessoa: 'A2',
    matriculaInep: '900',
    situacao: '5',
  };
  const manager: LineForTests = {
    record: '89',
    fields: { escola: '35000012', cpf: '39053344705', nome: 'ANA LIMA', cargo: '1', email: 'A@B.BR' },
  };
  const nineties: LineForTests = { record: '90', fields: outcome };
  const later: LineForTests = {
    record: '91',
    fields: { ...outcome, pessoaInep: '190000000025', pessoa: 'A3', matriculaInep: '', mediacao: '1', etapa: '14' },
  };

  it('is right, and holds what waits for the first step without blaming it', async () => {
    const { told, items, records } = await readCensus({ 'situacao.txt': censusText([manager, nineties, later]) });
    expect(new Set(told)).toEqual(new Set(['info br.educacenso.file.outcomes-alone']));
    expect(items.flatMap((item) => (item.type === 'finding' ? (item.lost ?? []) : []))).toContainEqual({
      entity: 'enrolment',
      id: 'A2@35000012',
    });
    expect(
      records.map(({ entity, record }) => [entity, record['decision'] ?? record['role'] ?? record['familyName']]),
    ).toEqual([
      ['person', 'LIMA'],
      ['staff-assignment', 'principal'],
      ['promotion', 'promoted'],
      ['promotion', 'promoted'],
    ]);
  });

  it.each([
    ['90.outcome-twice', [manager, nineties, nineties]],
    ['91.outcome-before', [manager, nineties, { ...later, fields: { ...later.fields, pessoaInep: '190000000017' } }]],
    ['91.finished-stage', [manager, { ...later, fields: { ...later.fields, situacao: '6' } }]],
    ['91.early-stage', [manager, { ...later, fields: { ...later.fields, etapa: '2' } }]],
    ['file.manager-twice', [manager, manager]],
    ['file.order', [manager, later, nineties]],
  ] as const)('%s', async (code, lines) => {
    expect(await codesOf(lines)).toContain(CODE + code);
  });
});
