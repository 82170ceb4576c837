import { canRead, memoryBundle, type ReadableFormat } from '@emis-sdk/formats';
import type { Finding, OpenDataset, ReadItem, ReadRecord } from '@emis-sdk/model';
import { saidAt } from '../mapping/line-map.ts';
import { CensusIndex } from './census-index.ts';
import { CensusLine } from './census-line.ts';
import { EDITIONS } from './editions.ts';
import { EDUCACENSO_FORMATS } from './educacenso.ts';
import type { RecordType } from './layout-field.ts';

/** A line by the names of its fields. What is not named says no where it can, and is empty elsewhere. */
export interface LineForTests {
  readonly record: RecordType;
  readonly fields: Readonly<Record<string, string>>;
}

export const SCHOOL = '35000012';

/** A school with a class, a class of specialised support, a manager, a teacher and two students: right by all rules of 2025. */
export function sampleLines(): LineForTests[] {
  const school = { escola: SCHOOL };
  const born = {
    filiacao: '1',
    filiacao1: 'MARIA DA SILVA',
    sexo: '2',
    corRaca: '3',
    nacionalidade: '1',
    paisNacionalidade: '76',
  };
  const person = { ...school, ...born, municipioNascimento: '3550308' };
  const home = { paisResidencia: '76', zonaResidencia: '1', localizacaoDiferenciadaResidencia: '7' };
  const degree = {
    escolaridade: '6',
    cursoSuperior1: '0113P012',
    anoConclusao1: '2010',
    ies1: '482',
    semPosGraduacao: '1',
    cursoNenhum: '1',
  };
  const week = Object.fromEntries(['segunda', 'terca', 'quarta', 'quinta', 'sexta'].map((day) => [day, '07:30-11:50']));
  return [
    {
      record: '00',
      fields: {
        ...school,
        situacao: '1',
        inicioAnoLetivo: '03/02/2025',
        terminoAnoLetivo: '19/12/2025',
        nome: 'ESCOLA DO RIO',
        cep: '01000000',
        municipio: '3550308',
        distrito: '05',
        endereco: 'RUA DAS ACACIAS',
        ddd: '11',
        telefone: '31234567',
        orgaoRegional: '00020',
        localizacao: '1',
        localizacaoDiferenciada: '7',
        dependencia: '3',
        orgaoSecretariaEducacao: '1',
        semParceria: '1',
        regulamentacao: '1',
        esferaMunicipal: '1',
      },
    },
    {
      record: '10',
      fields: {
        ...school,
        localPredioEscolar: '1',
        formaOcupacao: '1',
        aguaPotavel: '1',
        aguaRedePublica: '1',
        energiaRedePublica: '1',
        esgotoRedePublica: '1',
        lixoColeta: '1',
        tratamentoLixoNaoFaz: '1',
        dependenciaBanheiro: '1',
        dependenciaBiblioteca: '1',
        acessibilidadeRampas: '1',
        salasDentro: '4',
        equipamentoComputadores: '1',
        computadoresMesa: '10',
        internetAlunos: '1',
        acessoInternetEscola: '1',
        bandaLarga: '1',
        redeCabo: '1',
        funcionariosCozinheiro: '2',
        alimentacaoEscolar: '1',
        materialJogosEducativos: '1',
        orgaoConselhoEscolar: '1',
        pppAtualizado: '1',
        educacaoAmbiental: '1',
        ambientalProjetos: '1',
      },
    },
    {
      record: '20',
      fields: {
        ...school,
        ...week,
        turma: 'T1',
        nome: '1 ANO A',
        mediacao: '1',
        curricular: '1',
        etapaAgregada: '302',
        etapa: '14',
        serie: '1',
        disciplinaPortugues: '1',
        disciplinaMatematica: '1',
      },
    },
    { record: '20', fields: { ...school, turma: 'T2', nome: 'AEE', mediacao: '1', segunda: '13:00-15:00', aee: '1' } },
    {
      record: '30',
      fields: {
        ...person,
        ...degree,
        pessoa: 'G1',
        cpf: '39053344705',
        nome: 'ANA LIMA',
        nascimento: '01/02/1975',
        email: 'ANA@ESCOLA.BR',
      },
    },
    {
      record: '30',
      fields: {
        ...person,
        ...degree,
        ...home,
        pessoa: 'P1',
        cpf: '38376882830',
        nome: 'RUI COSTA',
        nascimento: '03/04/1980',
      },
    },
    { record: '30', fields: { ...person, ...home, pessoa: 'A1', nome: 'BIA DA SILVA', nascimento: '05/06/2018' } },
    {
      record: '30',
      fields: {
        ...person,
        ...home,
        pessoa: 'A2',
        pessoaInep: '190000000017',
        nome: 'LEO DA SILVA',
        nascimento: '07/08/2018',
        deficiencia: '1',
        baixaVisao: '1',
        provaAmpliada: '1',
      },
    },
    { record: '40', fields: { ...school, pessoa: 'G1', cargo: '1', criterioAcesso: '3', tipoVinculo: '1' } },
    {
      record: '50',
      fields: { ...school, pessoa: 'P1', turma: 'T1', funcao: '1', vinculo: '1', disciplina1: '6', disciplina2: '3' },
    },
    { record: '50', fields: { ...school, pessoa: 'P1', turma: 'T2', funcao: '1', vinculo: '1' } },
    { record: '60', fields: { ...school, pessoa: 'A1', turma: 'T1', outroEspaco: '1' } },
    { record: '60', fields: { ...school, pessoa: 'A2', pessoaInep: '190000000017', turma: 'T1', outroEspaco: '1' } },
    { record: '60', fields: { ...school, pessoa: 'A2', pessoaInep: '190000000017', turma: 'T2', aeeBraille: '1' } },
  ];
}

/** The same lines in the words of 2026, where some selects say what several fields said, and what is in no list of either year is left out. */
export function asOf2026(lines: readonly LineForTests[]): LineForTests[] {
  return lines.map(({ record, fields }) => {
    const one = (...names: readonly string[]) => names.findIndex((name) => fields[name] === '1') + 1;
    const select = (name: string, place: number) => (place > 0 ? { [name]: String(place) } : {});
    const kinds: Readonly<Record<string, string>> = { '100': '6', '010': '4', '001': '5', '110': '9' };
    const kind = ['curricular', 'atividadeComplementar', 'aee'].map((name) => fields[name] ?? '0').join('');
    const moved = Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, value.replace(/^(\d\d\/\d\d\/)202(\d)$/, shifted)]),
    );
    if (record === '00')
      return { record, fields: { parceriaMunicipal: '0', ...moved, ...select('esfera', spheresOf(fields)) } };
    if (record === '10') {
      const selects = {
        ...select('acessoInternet', one('acessoInternetEscola', 'acessoInternetPessoais')),
        ...select('redeLocal', one('redeCabo', 'redeWireless')),
      };
      return { record, fields: { educacaoIndigenaLingua: '0', ...moved, ...selects } };
    }
    if (record !== '20') return { record, fields: moved };
    const organised = one('serie', 'semestral', 'ciclos', 'gruposNaoSeriados', 'modulos');
    return { record, fields: { ...moved, tipoTurma: kinds[kind] ?? kind, ...select('organizacao', organised) } };
  });
}

/** Days of the school year, a year later. */
function shifted(_day: string, begins: string, year: string): string {
  return `${begins}202${Number(year) + 1}`;
}

/** 1 federal, 2 state, 3 municipal, 4 state and municipal, 5 federal and state. */
function spheresOf(fields: Readonly<Record<string, string>>): number {
  const of = ['esferaFederal', 'esferaEstadual', 'esferaMunicipal'].map((name) => fields[name] ?? '0').join('');
  return ['100', '010', '001', '011', '110'].indexOf(of) + 1;
}

/** The text of a file of these lines, with `99|` at its end. A value of a named field stands as it is, right or wrong. */
export function censusText(lines: readonly LineForTests[], year = 2025): string {
  const edition = EDITIONS.find((one) => one.year === year);
  if (!edition) throw new TypeError(`There is no edition of ${year}`);
  const index = new CensusIndex();
  const made = lines.map(({ record, fields }, row) => {
    const layout = edition.layout(record);
    const given: Readonly<Record<string, string>> = { tipoRegistro: record, ...fields };
    return new CensusLine(
      layout,
      year,
      row + 1,
      layout.fields.map(({ name }) => given[name] ?? ''),
    );
  });
  for (const line of made) {
    if (line.record === '00' || line.record === '89') index.nextSchool();
    index.add(line);
  }
  index.rewind();
  made.forEach((line, row) => {
    if (line.record === '00' || line.record === '89') index.nextSchool();
    index.place(line);
    const given = lines[row]?.fields ?? {};
    line.layout.fields.forEach(({ name }, place) => {
      if (line.cells[place] === '' && !Object.hasOwn(given, name)) line.cells[place] = saidAt(line, place, undefined);
    });
  });
  return `${made.map(({ cells }) => `${cells.join('|')}\n`).join('')}99|\n`;
}

/** All that a file gives. */
export interface ReadCensus {
  readonly items: readonly ReadItem[];
  readonly records: readonly ReadRecord[];
  readonly findings: readonly Finding[];
  readonly open: OpenDataset;
  /** `severity code row` of every finding. */
  readonly told: readonly string[];
}

/** Reads texts, or bytes, as the files of one bundle, in the format that they are recognised as, or in the one that is named. */
export async function readCensus(
  files: Readonly<Record<string, string | Uint8Array>>,
  id?: string,
): Promise<ReadCensus> {
  const bytes = Object.entries(files).map(
    ([name, content]) => [name, typeof content === 'string' ? Buffer.from(content, 'latin1') : content] as const,
  );
  const bundle = memoryBundle(Object.fromEntries(bytes));
  let format: ReadableFormat | undefined;
  for (const one of EDUCACENSO_FORMATS.filter(canRead))
    if (id === undefined ? await one.recognise(bundle) : one.id === id) format ??= one;
  if (!format) throw new TypeError('It is no file of Educacenso');
  const { read } = format;
  const open = () => read(bundle, {});
  const items = (await Array.fromAsync(open())).flat();
  const records = items.filter((item) => item.type === 'record');
  const findings = items.flatMap((item) =>
    item.type === 'record' ? item.findings : item.type === 'finding' ? [item.finding] : [],
  );
  const told = findings.map(({ severity, code, where }) => `${severity} ${code} ${where.row ?? ''}`.trim());
  return { items, records, findings, open, told };
}
