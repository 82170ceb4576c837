import { derivedId, type RawRecord, type RecordKey } from '@emis-sdk/model';
import type { CensusLine } from '../files/census-line.ts';
import { personIdOf, recordIdOf } from '../files/ids-of-lines.ts';
import { cpf } from '../identifiers.ts';
import { censusText, ownCode } from './census-text.ts';
import { type Cells, made, right, textOf, twoWay, withResidue } from './line-map.ts';
import { wholeName } from './map-person.ts';
import { identifierOf } from './map-school.ts';

/**
 * Situations of the second step as decisions of the standard. Transferred (1), stopped attending (2), deceased (3) and not found (8) are no
 * decisions: they stand for 'not evaluated', and the situation itself travels with the record.
 */
const DECISION = twoWay({
  '4': 'repeats',
  '5': 'promoted',
  '6': 'graduated',
  '7': 'pending',
  '2': 'not-evaluated',
  '1': 'not-evaluated',
  '3': 'not-evaluated',
  '8': 'not-evaluated',
});
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
    decision: DECISION.in(line.get('situacao')),
  });
  return withResidue(record, line, cellsOfOutcome(record, line.get('escola'), line.record));
}

/** What a record says of a line of record 90 or 91. */
function cellsOfOutcome(record: RawRecord, school: string, type: string): Cells {
  const studentId = textOf(record, 'studentId');
  return {
    tipoRegistro: type,
    escola: school,
    pessoa: ownCode(studentId),
    situacao: DECISION.out(textOf(record, 'decision')),
  };
}

/** What a line of the second step depends on, which is in the file of the first: held, not blamed, when that is not there. */
export function neededBy(line: CensusLine): RecordKey[] {
  const school: RecordKey = { entity: 'school', id: recordIdOf(line.get('escola')) };
  if (line.record === '89') return [school];
  const student = studentOf(line);
  return [school, { entity: 'person', id: student }, { entity: 'enrolment', id: derivedId([student, school.id]) }];
}

/** The manager of a line of record 89, and the post that the person has. */
export function outcomeManagerOf(line: CensusLine): { readonly person: RawRecord; readonly post: RawRecord } {
  const schoolId = recordIdOf(line.get('escola'));
  const id = derivedId(['manager', schoolId]);
  const number = right(line, 'cpf');
  const words = line
    .get('nome')
    .split(' ')
    .filter((word) => word !== '');
  const person = made({
    id,
    roles: ['staff'],
    identifiers: number === undefined ? undefined : [{ type: cpf.type, value: number }],
    givenName: words[0],
    middleName: words.length > 2 ? words.slice(1, -1).join(' ') : undefined,
    familyName: words.length > 1 ? words.at(-1) : undefined,
    email: right(line, 'email'),
  });
  const post = made({
    id: derivedId([id, 'post']),
    personId: id,
    workplaceId: schoolId,
    role: MANAGER_ROLE.in(line.get('cargo')),
  });
  return { person, post: withResidue(post, line, cellsOfOutcomeManager(person, post, line.get('escola'))) };
}

/** What records say of a line of record 89. */
function cellsOfOutcomeManager(person: RawRecord, post: RawRecord, school: string): Cells {
  return {
    tipoRegistro: '89',
    escola: school,
    cpf: identifierOf(person, cpf.type),
    nome: wholeName(person),
    cargo: MANAGER_ROLE.out(textOf(post, 'role')),
    email: censusText(textOf(person, 'email'), 'email', 100),
  };
}
