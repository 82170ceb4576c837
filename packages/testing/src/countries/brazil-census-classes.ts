import type { ClassGroup } from '@emis-sdk/model';
import type { Random } from '../random.ts';

/** Portuguese, mathematics, art, physical education, history, geography; then science, or physics, chemistry and biology. */
const BASE = ['6', '3', '10', '11', '12', '13'];
const FIELDS: Readonly<Record<string, string>> = {
  '1': 'disciplinaQuimica',
  '2': 'disciplinaFisica',
  '3': 'disciplinaMatematica',
  '4': 'disciplinaBiologia',
  '5': 'disciplinaCiencias',
  '6': 'disciplinaPortugues',
  '10': 'disciplinaArte',
  '11': 'disciplinaEducacaoFisica',
  '12': 'disciplinaHistoria',
  '13': 'disciplinaGeografia',
};

const SECONDARY = ['25', '26', '27', '28'];

/** The stage of a class; a class of several grades is one of stage 22. */
function stageOf({ grades = [] }: ClassGroup): string {
  return grades.length === 1 ? (grades[0] ?? '') : '22';
}

/** The codes of the subjects that its teacher teaches. */
export function taughtIn(group: ClassGroup): string[] {
  return [...BASE, ...(SECONDARY.includes(stageOf(group)) ? ['1', '2', '4'] : ['5'])];
}

/** What record 20 asks beside what a class says. */
export function classFacts(group: ClassGroup): Record<string, string> {
  const stage = stageOf(group);
  const secondary = SECONDARY.includes(stage);
  return {
    mediacao: '1',
    ...Object.fromEntries(['segunda', 'terca', 'quarta', 'quinta', 'sexta'].map((day) => [day, '07:30-11:50'])),
    curricular: '1',
    etapaAgregada: secondary ? '304' : stage === '22' ? '303' : '302',
    ...(stage === '22' && { etapa: stage }),
    serie: '1',
    ...(secondary && { formacaoGeralBasica: '1' }),
    ...Object.fromEntries(taughtIn(group).map((subject) => [FIELDS[subject] ?? '', '1'])),
  };
}

/** What record 60 asks beside that a student sits in a class. */
export function seatFacts(
  group: ClassGroup,
  grade: string | undefined,
  rural: boolean,
  random: Random,
): Record<string, string> {
  const carried = random.percent(rural ? 60 : 10);
  return {
    outroEspaco: '1',
    ...(stageOf(group) === '22' && grade !== undefined && { turmaMulti: grade }),
    ...(carried && {
      transporte: '1',
      responsavelTransporte: '2',
      [rural ? 'transporteBarco35' : 'transporteOnibus']: '1',
    }),
  };
}
