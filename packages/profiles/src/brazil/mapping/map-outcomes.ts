import { derivedId, type RawRecord, type RecordKey } from '@emis-sdk/model';
import { ownValue } from '../../facts/own-value.ts';
import { FINAL_STAGES } from '../checks/stage-tables.ts';
import type { CensusLine } from '../files/census-line.ts';
import { EARLY_STAGES } from '../files/class-kind.ts';
import { personIdOf, recordIdOf } from '../files/ids-of-lines.ts';
import { cpf } from '../identifiers.ts';
import { censusText, ownCode } from './census-text.ts';
import { type Cells, carried, made, right, textOf, twoWay, withResidue } from './line-map.ts';
import { cellsOfEnds, type Ends } from './map-links.ts';
import { namesOf, wholeName } from './map-person.ts';
import { identifierOf } from './map-school.ts';

/**
 * Situations of the second step as decisions of the standard. Transferred (1), stopped attending (2), deceased (3) and not found (8) are no
 * decisions: they stand for 'not evaluated', and the situation itself travels with the record.
 */
const DECISION: Readonly<Record<string, string>> = {
  '1': 'not-evaluated',
  '2': 'not-evaluated',
  '3': 'not-evaluated',
  '4': 'repeats',
  '5': 'promoted',
  '6': 'graduated',
  '7': 'pending',
  '8': 'not-evaluated',
};
const MANAGER_ROLE = twoWay({ '1': 'principal', '2': 'administrator' });

const studentOf = (line: CensusLine): string => personIdOf(line.get('pessoa'), line.get('pessoaInep'));

/** The outcome of a line of record 90 or 91. */
export function outcomeOf(line: CensusLine): RawRecord {
  const studentId = studentOf(line);
  const enrolmentId = derivedId([studentId, recordIdOf(line.get('escola'))]);
  const record = made({
    id: derivedId([line.record, enrolmentId, line.get('matriculaInep') || line.get('turmaInep')]),
    enrolmentId,
    studentId,
    decision: ownValue(DECISION, line.get('situacao')),
  });
  // Neither the school nor whether the student came later can be told by the record alone: both travel with it.
  return withResidue(record, line, {
    pessoa: ownCode(studentId),
    situacao: situationOf({ decision: textOf(record, 'decision') }).situation,
  });
}

/** What the records say of how the year of a student ended in a school. */
export interface YearsEnd {
  /** The decision about the enrolment; empty when there is none. */
  readonly decision: string;
  /** The stage of the class; absent when it is not known. */
  readonly stage?: string | undefined;
  /** Why the student left before the end; absent for who stayed. */
  readonly exitReason?: string | undefined;
}

/** Whoever leaves for another of these reasons has stopped attending, as far as the census knows. */
const EXITS: Readonly<Record<string, string>> = {
  transferred: '1',
  'dropped-out': '2',
  died: '3',
};
const NO_EXITS = new Set(['completed', 'graduated', 'enrolled-by-mistake']);
const PASSED = new Set(['promoted', 'promoted-with-conditions', 'accelerated', 'graduated']);

/**
 * The situation of the second step, 1 to 7, and whether what it says is less than what the records do. A decision stands before an exit,
 * as a student is not both deceased and approved; in early childhood nobody passes or fails. Empty when nobody has decided.
 */
export function situationOf({ decision, stage, exitReason = '' }: YearsEnd): {
  readonly situation: string;
  readonly coarser: boolean;
} {
  const said = (situation: string, exact: boolean) => ({
    situation,
    coarser: !exact,
  });
  const decided = PASSED.has(decision) || decision === 'repeats';
  if (!decided && exitReason !== '' && !NO_EXITS.has(exitReason))
    return said(ownValue(EXITS, exitReason) ?? '2', Object.hasOwn(EXITS, exitReason));
  if (stage !== undefined && EARLY_STAGES.has(stage)) return said('7', decision === '' || decision === 'pending');
  if (decision === 'repeats') return said('4', true);
  if (decision === 'graduated' && (stage === undefined || FINAL_STAGES.includes(stage))) return said('6', true);
  if (decided) return said('5', decision === 'promoted');
  return decision === 'pending' || decision === 'to-sit-again' ? said('7', decision === 'pending') : said('', true);
}

/** A line of the second step is that of record 90, unless the student came after the reference date. */
export const LATER = '91';

/** What records say of a line of record 90 or 91. */
export function cellsOfOutcome(ends: Ends, enrolmentInep: string, situation: string, later: boolean): Cells {
  return {
    ...cellsOfEnds(later ? LATER : '90', ends),
    matriculaInep: enrolmentInep,
    situacao: situation,
  };
}

/** Whether a record of staff is the manager of record 89, who is no manager of record 40. */
export function isOutcomeManager(post: RawRecord): boolean {
  return carried(post)['tipoRegistro'] === '89';
}

/** What a line of the second step depends on, which is in the file of the first: held, not blamed, when that is not there. */
export function neededBy(line: CensusLine): RecordKey[] {
  const school: RecordKey = {
    entity: 'school',
    id: recordIdOf(line.get('escola')),
  };
  if (line.record === '89') return [school];
  const student = studentOf(line);
  return [school, { entity: 'person', id: student }, { entity: 'enrolment', id: derivedId([student, school.id]) }];
}

/** The manager of a line of record 89, and the post that the person has. */
export function outcomeManagerOf(line: CensusLine): {
  readonly person: RawRecord;
  readonly post: RawRecord;
} {
  const schoolId = recordIdOf(line.get('escola'));
  const id = derivedId(['manager', schoolId]);
  const number = right(line, 'cpf');
  const person = made({
    id,
    roles: ['staff'],
    identifiers: number === undefined ? undefined : [{ type: cpf.type, value: number }],
    ...namesOf(line.get('nome')),
    email: right(line, 'email'),
  });
  const post = made({
    id: derivedId([id, 'post']),
    personId: id,
    workplaceId: schoolId,
    role: MANAGER_ROLE.in(line.get('cargo')),
  });
  return {
    person,
    post: withResidue(post, line, cellsOfOutcomeManager(person, post)),
  };
}

/** What records say of a line of record 89. The school is not among it: it travels with the post, as what tells it from one of record 40. */
export function cellsOfOutcomeManager(person: RawRecord, post: RawRecord): Cells {
  return {
    cpf: identifierOf(person, cpf.type),
    nome: wholeName(person),
    cargo: MANAGER_ROLE.out(textOf(post, 'role')),
    email: censusText(textOf(person, 'email'), 'email', 100),
  };
}
