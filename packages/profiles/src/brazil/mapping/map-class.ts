import type { RawRecord } from '@emis-sdk/model';
import { ownValue } from '../../facts/own-value.ts';
import { disciplines } from '../codes/disciplines.ts';
import type { CensusLine } from '../files/census-line.ts';
import { isCurricular, MULTI_STAGES, SUBJECT_FIELDS } from '../files/class-kind.ts';
import { classIdOf, recordIdOf } from '../files/ids-of-lines.ts';
import { censusText, ownCode } from './census-text.ts';
import { alsoCarrying, type Cells, made, right, textOf, withResidue } from './line-map.ts';

/** The class of a line of record 20. */
export function classOf(line: CensusLine, sessionId: string | undefined): RawRecord {
  const stage = right(line, 'etapa');
  const subjects = [...SUBJECT_FIELDS].filter(([name]) => ['1', '2'].includes(line.get(name))).map(([, code]) => code);
  const group = made({
    id: classIdOf(line.get('turma'), line.get('turmaInep')),
    title: line.get('nome') || undefined,
    type: isCurricular(line) ? 'homeroom' : 'scheduled',
    schoolId: recordIdOf(line.get('escola')),
    sessionIds: sessionId === undefined ? undefined : [sessionId],
    // A class of several stages has none of its own: each student has one.
    grades: stage === undefined || MULTI_STAGES.has(stage) ? undefined : [stage],
    subjects: subjects.length === 0 ? undefined : subjects.map((code) => disciplines.label(code, 'pt')),
    subjectCodes: subjects.length === 0 ? undefined : subjects,
  });
  const carrying = withResidue(group, line, cellsOfClass(group, line.get('escola')));
  // What the census counts as a class is told from a group for lessons by what it carries: see isCounted.
  return isCurricular(line) ? carrying : alsoCarrying(carrying, { mediacao: line.get('mediacao') });
}

/** What a record says of a line of record 20. The subjects that the census counts are not those of a timetable: they travel as they are. */
export function cellsOfClass(group: RawRecord, school: string): Cells {
  const grades: unknown = group['grades'];
  const stage: unknown = Array.isArray(grades) && grades.length === 1 ? grades[0] : undefined;
  return {
    tipoRegistro: '20',
    escola: school,
    turma: ownCode(textOf(group, 'id')),
    nome: censusText(textOf(group, 'title'), 'general', 80),
    etapa: typeof stage === 'string' ? stageOfGrade(stage) : '',
  };
}

/** The grades of the standard as stages of the census. */
const STAGES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['14', '15', '16', '17', '18', '19', '20', '21', '41'].map((stage, index) => [`0${index + 1}`, stage]),
  ),
  '10': '25',
  '11': '26',
  '12': '27',
};

/** The stage of a grade, whether it is written as the census does (`14`) or as the standard does (`01`). Two digits that both have mean the stage. */
export function stageOfGrade(grade: string): string {
  return ownValue(STAGES, grade) ?? (/^[1-9]\d?$/.test(grade) ? grade : '');
}
