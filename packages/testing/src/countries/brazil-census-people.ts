import type { Random } from '../random.ts';

/** Colour or race as families declare it: white, black, brown, yellow, or not at all. The shares are a guess. */
const RACES = ['1', '1', '1', '2', '3', '3', '3', '3', '4', '0'];

function anybody(municipality: string, random: Random): Record<string, string> {
  return {
    corRaca: random.pick(RACES),
    nacionalidade: '1',
    paisNacionalidade: '76',
    municipioNascimento: municipality,
  };
}

/** Where students and teachers live; of managers the census does not ask it. */
function residence(rural: boolean): Record<string, string> {
  return { paisResidencia: '76', zonaResidencia: rural ? '2' : '1', localizacaoDiferenciadaResidencia: '7' };
}

/** Disabilities and disorders with resources for examinations that go with them, by RULE-EXAM of the layout. */
const NEEDS: readonly Readonly<Record<string, string>>[] = [
  { deficiencia: '1', baixaVisao: '1', provaAmpliada: '1' },
  { deficiencia: '1', surdez: '1', tradutorLibras: '1' },
  { deficiencia: '1', deficienciaIntelectual: '1', auxilioLedor: '1' },
  {
    deficiencia: '1',
    deficienciaFisica: '1',
    deficienciaIntelectual: '1',
    deficienciaMultipla: '1',
    auxilioTranscricao: '1',
  },
  { deficiencia: '1', autismo: '1', tempoAdicional: '1' },
  { transtorno: '1', dislexia: '1', auxilioLedor: '1' },
  { transtorno: '1', tdah: '1', nenhumRecurso: '1' },
];

/** What record 30 asks of a student beside what a person says. */
export function censusStudent(municipality: string, rural: boolean, random: Random): Record<string, string> {
  return { ...anybody(municipality, random), ...residence(rural), ...(random.percent(4) && random.pick(NEEDS)) };
}

/** What record 30 asks of a member of staff. */
export function censusStaff(
  {
    municipality,
    rural,
    teaches,
  }: { readonly municipality: string; readonly rural: boolean; readonly teaches: boolean },
  random: Random,
): Record<string, string> {
  const degree = random.percent(30);
  return {
    ...anybody(municipality, random),
    ...(teaches && residence(rural)),
    escolaridade: '6',
    cursoSuperior1: '0113P012',
    anoConclusao1: String(random.int(1995, 2023)),
    ies1: '482',
    ...(degree ? { posGraduacao1: '1', areaPosGraduacao1: '1', anoPosGraduacao1: '2024' } : { semPosGraduacao: '1' }),
    ...(random.percent(40) ? { cursoEducacaoEspecial: '1' } : { cursoNenhum: '1' }),
  };
}
