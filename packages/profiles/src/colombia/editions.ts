import { type CodeList, codes, defineCodeList } from '@emis-sdk/model';
import { gradeList } from '../facts/grade-list.ts';
import type { ProfileEdition } from '../facts/profile-edition.ts';
import { CLOSED_GRADES, GRADE_SOURCE, levels, OTHER_GRADES } from './codes/levels.ts';
import { ANEXO_6A } from './sources.ts';

/** Grades while 12 and 13 were open. */
const gradesUntil2022: CodeList = gradeList(levels, GRADE_SOURCE, [...OTHER_GRADES, ...CLOSED_GRADES]);

/**
 * The list of disabilities before it was recoded, under the same column name: its numbers meant other things. No document with the old
 * meanings was at hand, so it only warns.
 */
const disabilitiesUntil2021: CodeList = defineCodeList({
  id: 'co.discapacidad',
  title: {
    en: 'Kind of disability (until 2021)',
    es: 'Tipo de discapacidad (hasta 2021)',
    pt: 'Tipo de deficiência (até 2021)',
  },
  source: 'SIMAT before 2022, as it is commonly described; no document was at hand',
  date: '2026-11',
  verified: false,
  codes: codes([
    ['1', 'Profound deafness', 'Sordera profunda', 'Surdez profunda'],
    ['2', 'Hard of hearing', 'Hipoacusia o baja audición', 'Baixa audição'],
    ['3', 'Low vision', 'Baja visión diagnosticada', 'Baixa visão'],
    ['4', 'Blindness', 'Ceguera', 'Cegueira'],
    ['5', 'Cerebral palsy', 'Parálisis cerebral', 'Paralisia cerebral'],
    ['6', 'Neuromuscular lesion', 'Lesión neuromuscular', 'Lesão neuromuscular'],
    ['7', 'Autism', 'Autismo', 'Autismo'],
    ['8', 'Cognitive', 'Deficiencia cognitiva', 'Cognitiva'],
    ['9', 'Down syndrome', 'Síndrome de Down', 'Síndrome de Down'],
    ['10', 'Multiple', 'Múltiple', 'Múltipla'],
    ['99', 'None', 'No aplica', 'Nenhuma'],
  ]),
});

export const editions: readonly ProfileEdition[] = [
  {
    ...ANEXO_6A,
    id: '2021',
    text: {
      en: 'Disabilities were coded otherwise under the same column name; grades 12 and 13 were open.',
      es: 'Las discapacidades se codificaban de otra manera bajo el mismo nombre de columna; los grados 12 y 13 estaban abiertos.',
      pt: 'As deficiências tinham outros códigos sob o mesmo nome de coluna; as séries 12 e 13 estavam abertas.',
    },
    codeLists: [gradesUntil2022, disabilitiesUntil2021],
  },
  {
    ...ANEXO_6A,
    id: '2022',
    text: {
      en: 'Grades 12 and 13 were open.',
      es: 'Los grados 12 y 13 estaban abiertos.',
      pt: 'As séries 12 e 13 estavam abertas.',
    },
    codeLists: [gradesUntil2022],
  },
];
