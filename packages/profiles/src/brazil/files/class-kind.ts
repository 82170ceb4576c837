import type { Asked } from './asked.ts';

/** Whether the class of a line of record 20 teaches a stage. In 2026 one select says what three fields said until 2025. */
export function isCurricular(line: Asked): boolean {
  return line.get('curricular') === '1' || ['6', '9'].includes(line.get('tipoTurma'));
}

/** Whether it is one of complementary activities. */
export function isActivity(line: Asked): boolean {
  return line.get('atividadeComplementar') === '1' || ['4', '9'].includes(line.get('tipoTurma'));
}

/** Whether it is one of specialised support (AEE). */
export function isAee(line: Asked): boolean {
  return line.get('aee') === '1' || line.get('tipoTurma') === '5';
}

/** Stages of early childhood, whose classes are not taught by subject. */
export const EARLY_STAGES: ReadonlySet<string> = new Set(['1', '2', '3']);
/** Stages in which students of several stages share a class: RULE-MULTI. */
export const MULTI_STAGES: ReadonlySet<string> = new Set(['3', '22', '23', '56', '64', '72']);
/** Stages with hours of a course from 2026 on. */
export const VOCATIONAL_STAGES: ReadonlySet<string> = new Set(['39', '40', '64', '67', '68', '73', '74', '75']);
/** Stages of the education of young people and adults. */
export const ADULT_STAGES: ReadonlySet<string> = new Set(['67', '69', '70', '71', '72', '73', '74']);

/** The fields of record 20 that say which subjects a class offers, with the code of each subject: fields 43 to 69 of 2025. */
export const SUBJECT_FIELDS: ReadonlyMap<string, string> = new Map([
  ['disciplinaQuimica', '1'],
  ['disciplinaFisica', '2'],
  ['disciplinaMatematica', '3'],
  ['disciplinaBiologia', '4'],
  ['disciplinaCiencias', '5'],
  ['disciplinaPortugues', '6'],
  ['disciplinaIngles', '7'],
  ['disciplinaEspanhol', '8'],
  ['disciplinaOutraLingua', '9'],
  ['disciplinaArte', '10'],
  ['disciplinaEducacaoFisica', '11'],
  ['disciplinaHistoria', '12'],
  ['disciplinaGeografia', '13'],
  ['disciplinaFilosofia', '14'],
  ['disciplinaInformatica', '16'],
  ['disciplinaProfissionalizantes', '17'],
  ['disciplinaLibras', '23'],
  ['disciplinaPedagogicas', '25'],
  ['disciplinaEnsinoReligioso', '26'],
  ['disciplinaLinguaIndigena', '27'],
  ['disciplinaEstudosSociais', '28'],
  ['disciplinaSociologia', '29'],
  ['disciplinaFrances', '30'],
  ['disciplinaPortuguesSegundaLingua', '31'],
  ['disciplinaEstagio', '32'],
  ['disciplinaProjetoDeVida', '33'],
  ['disciplinaOutras', '99'],
]);

/** The days of the week as record 20 names them, Sunday first. */
export const WEEKDAY_FIELDS = ['domingo', 'segunda', 'terca', 'quarta', 'quinta', 'sexta', 'sabado'] as const;

/** The fields of record 50 that hold the codes of the subjects taught: 9 to 33. */
export const TAUGHT_FIELDS: readonly string[] = Array.from({ length: 25 }, (_, index) => `disciplina${index + 1}`);
