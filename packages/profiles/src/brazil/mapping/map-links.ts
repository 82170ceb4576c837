import { derivedId, type RawRecord } from '@emis-sdk/model';
import type { CensusLine } from '../files/census-line.ts';
import { MULTI_STAGES } from '../files/class-kind.ts';
import { classIdOf, personIdOf, recordIdOf } from '../files/ids-of-lines.ts';
import { ownCode } from './census-text.ts';
import { alsoCarrying, type Cells, made, right, textOf, twoWay, withResidue } from './line-map.ts';
import { stageOfGrade } from './map-class.ts';

const MANAGER_ROLE = twoWay({ '1': 'principal', '2': 'administrator' });
const TEACHING_ROLE = twoWay({
  '1': 'teacher',
  '2': 'aide',
  '3': 'aide',
  '4': 'aide',
  '5': 'teacher',
  '6': 'aide',
  '7': 'aide',
  '8': 'aide',
  '9': 'teacher',
});
const MODALITY = twoWay({ '1': 'in-person', '2': 'mixed', '3': 'distance' });

const personOfLink = (line: CensusLine): string => personIdOf(line.get('pessoa'), line.get('pessoaInep'));
const classOfLink = (line: CensusLine): string => classIdOf(line.get('turma'), line.get('turmaInep'));
const schoolOfLink = (line: CensusLine): string => recordIdOf(line.get('escola'));

/** Ids of a link's ends as the file writes them. */
export interface Ends {
  readonly school: string;
  readonly personId: string;
  readonly classId: string;
  /** The INEP ids, where the records of the ends have them. */
  readonly personInep?: string;
  readonly classInep?: string;
}

/** What the ends of a link are in a line of any record that has them. */
export function cellsOfEnds(record: string, { school, personId, classId, personInep, classInep }: Ends): Cells {
  const inepOf = (id: string) => (id.startsWith('inep-') ? id.slice('inep-'.length) : '');
  return {
    tipoRegistro: record,
    escola: school,
    pessoa: ownCode(personId),
    pessoaInep: personInep || inepOf(personId),
    turma: classId === '' ? '' : ownCode(classId),
    turmaInep: classInep || inepOf(classId),
  };
}

/** The ends of a line. The INEP ids are those of the lines that it points to. */
function endsOf(line: CensusLine): Ends {
  const { person, group } = line.around;
  return {
    school: line.get('escola'),
    personId: personOfLink(line),
    classId: line.has('turma') ? classOfLink(line) : '',
    ...(person && person.inep > 0 && { personInep: String(person.inep).padStart(12, '0') }),
    ...(group && { classInep: group.inep }),
  };
}

/** At the end of the id of every record that a line of record 40 stands for. */
export const MANAGEMENT = '@manager';

/** That a person manages a school: record 40. */
export function managementOf(line: CensusLine): RawRecord {
  const [personId, workplaceId] = [personOfLink(line), schoolOfLink(line)];
  const record = made({
    id: derivedId([personId, workplaceId]) + MANAGEMENT,
    personId,
    workplaceId,
    role: MANAGER_ROLE.in(line.get('cargo')),
  });
  return withResidue(record, line, cellsOfManagement(record, endsOf(line)));
}

export function cellsOfManagement(record: RawRecord, ends: Ends): Cells {
  return { ...cellsOfEnds('40', ends), cargo: MANAGER_ROLE.out(textOf(record, 'role')) };
}

/** That a professional works at the school: said by the first of the person's lines of record 50. */
export function employmentOf(line: CensusLine): RawRecord {
  const [personId, workplaceId] = [personOfLink(line), schoolOfLink(line)];
  const role = TEACHING_ROLE.in(line.get('funcao')) ?? 'aide';
  return { id: derivedId([personId, workplaceId]), personId, workplaceId, role };
}

/** That a professional works with a class: record 50. */
export function teachingOf(line: CensusLine): RawRecord {
  const [personId, classId] = [personOfLink(line), classOfLink(line)];
  const record = made({
    id: derivedId([classId, personId, line.get('funcao')]),
    classId,
    personId,
    role: TEACHING_ROLE.in(line.get('funcao')),
    schoolId: schoolOfLink(line),
  });
  return withResidue(record, line, cellsOfTeaching(record, endsOf(line)));
}

export function cellsOfTeaching(record: RawRecord, ends: Ends): Cells {
  return { ...cellsOfEnds('50', ends), funcao: TEACHING_ROLE.out(textOf(record, 'role')) };
}

/** That a student belongs to a class: record 60. */
export function seatOf(line: CensusLine): RawRecord {
  const [studentId, classId] = [personOfLink(line), classOfLink(line)];
  const record = made({ id: derivedId([classId, studentId]), classId, studentId, schoolId: schoolOfLink(line) });
  const carrying = withResidue(record, line, cellsOfSeat(endsOf(line), ''));
  // In a class of several stages a writer would take the grade of the enrolment where the line says none.
  const multi = MULTI_STAGES.has(line.around.group?.stage ?? '');
  return multi ? alsoCarrying(carrying, { turmaMulti: line.get('turmaMulti') }) : carrying;
}

/** @param grade the grade of the student, where the class is one of several */
export function cellsOfSeat(ends: Ends, grade: string): Cells {
  return { ...cellsOfEnds('60', ends), turmaMulti: grade === '' ? '' : stageOfGrade(grade) };
}

/** The place of a student in the school, by the first curricular class of the student there. */
export function enrolmentOf(line: CensusLine, sessionId: string | undefined): RawRecord {
  const [studentId, schoolId] = [personOfLink(line), schoolOfLink(line)];
  const { group } = line.around;
  const stage = right(line, 'turmaMulti') ?? group?.stage;
  return made({
    id: derivedId([studentId, schoolId]),
    studentId,
    schoolId,
    grade: stage === '' ? undefined : stage,
    schoolYear: line.year,
    sessionId,
    modality: MODALITY.in(group?.mediation),
  });
}
