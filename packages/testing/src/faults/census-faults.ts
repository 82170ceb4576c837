import { cpfCheckDigits } from '../countries/brazilian-numbers.ts';
import type { CensusDraft, CensusRow } from './census-draft.ts';

/** A finding that a fault must bring. */
export interface CensusFinding {
  readonly code: string;
  /** An error when absent. */
  readonly severity?: 'warning';
  readonly row: CensusRow;
  /** The column in which it points; absent when it points at the line. */
  readonly column?: string;
}

/** A way of spoiling a census file. */
export interface CensusFault {
  /** What was done, for a person. */
  readonly note: string;
  /** Spoils a line, and says which findings must come of it, and no others. */
  plant(draft: CensusDraft): readonly CensusFinding[];
}

/** A field of a layout: record, number and official label, as findings name it. */
interface Field {
  readonly record: string;
  readonly number: number;
  readonly label: string;
}

const field = (record: string, number: number, label: string): Field => ({ record, number, label });
const columnOf = ({ record, number, label }: Field): string => `${record}.${number} ${label}`;

/** A fault in one field: what breaks by it, and rules beside those of the layout that see the same. */
function inField(
  note: string,
  of: Field,
  codes: readonly string[],
  change: (value: string) => string,
  fits: (row: CensusRow, draft: CensusDraft) => boolean = () => true,
): CensusFault {
  return {
    note,
    plant(draft) {
      const row = draft.take(of.record, (one) => fits(one, draft));
      row.set(of.number, change(row.get(of.number)));
      return codes.map((code) => ({ code: inFull(of.record, code), row, column: columnOf(of) }));
    },
  };
}

/** `check-digit` is a rule of the layout for the record of the field; `reference.missing` is a code of the standard. */
function inFull(record: string, code: string): string {
  return code.includes('.') ? code : `br.educacenso.${record}.${code}`;
}

/** A line that is there a second time, spoilt as a whole. */
function brokenLine(note: string, record: string, rule: string, spoil: (line: string) => string): CensusFault {
  return {
    note,
    plant(draft) {
      const row = draft.repeat(draft.take(record));
      row.spoilLine(spoil);
      return [{ code: `br.educacenso.file.${rule}`, row }];
    },
  };
}

const CPF = field('30', 5, 'CPF');
const BORN = field('30', 7, 'Data de nascimento');
const SEX = field('30', 11, 'Sexo');
const CLASS = field('60', 5, 'Código da Turma na Entidade/Escola');
const PERSON = field('60', 3, 'Código da pessoa física no sistema próprio');
const SITUATION = field('90', 8, 'Situação do aluno');

const isPupil = (row: CensusRow, draft: CensusDraft): boolean =>
  /^\d{11}$/.test(row.get(5)) && draft.find('60', (seat) => seat.get(3) === row.get(3)) !== undefined;
const wrongDigits = (cpf: string): string =>
  `${cpf.slice(0, 9)}${String((Number(cpf.slice(9)) + 1) % 100).padStart(2, '0')}`;

/** What old software, spreadsheets and hurried hands do to the file of the first step. */
export const FIRST_STEP_FAULTS: readonly CensusFault[] = [
  inField('A postcode lost its leading zero in a spreadsheet.', field('00', 7, 'CEP'), ['length'], () => '1310100'),
  inField('The code of a district lost its leading zero.', field('00', 9, 'Distrito'), ['length'], () => '5'),
  {
    note: 'A student of a class of several stages has a stage that only the census of the next year takes.',
    plant(draft) {
      const row = draft.take('60', (one) => one.get(8) !== '');
      row.set(8, '75');
      const column = columnOf(field('60', 8, 'Turma multi'));
      return [
        { code: inFull('60', 'code'), row, column },
        { code: inFull('60', 'stage-in-multi'), row, column },
        { code: inFull('60', 'age-of-stage'), severity: 'warning', row },
      ];
    },
  },
  inField(
    'A class begins at a minute that the census does not take.',
    field('20', 8, 'Segunda-feira'),
    ['time-minutes'],
    () => '07:31-11:50',
  ),
  inField('The check digits of a CPF are wrong.', CPF, ['check-digit'], wrongDigits, isPupil),
  inField(
    'A CPF lost its leading zero in a spreadsheet.',
    CPF,
    ['form'],
    (cpf) => `${cpf.slice(1, 9)}${cpfCheckDigits(`0${cpf.slice(1, 9)}`)}`,
    isPupil,
  ),
  inField(
    'A CPF of eleven equal digits stands for one that nobody knew.',
    CPF,
    ['check-digit'],
    () => '99999999999',
    isPupil,
  ),
  inField(
    'A name is written with small letters and accents.',
    field('30', 6, 'Nome completo'),
    ['letters'],
    () => 'José da Conceição',
    isPupil,
  ),
  inField(
    'The month and the day of a birth date are swapped.',
    BORN,
    ['form'],
    (day) => `${day.slice(3, 5)}/25/${day.slice(6)}`,
    isPupil,
  ),
  inField('The sex of a student is a letter, as another system has it.', SEX, ['code'], () => 'F', isPupil),
  inField('Nobody wrote down the sex of a student.', SEX, ['missing'], () => '', isPupil),
  {
    note: 'A teacher teaches a subject whose code is in no list.',
    plant(draft) {
      const row = draft.take('50', (one) => one.get(9) !== '' && one.get(20) === '');
      const number = Array.from({ length: 25 }, (_, index) => 9 + index).find((one) => row.get(one) === '') ?? 33;
      row.set(number, '15');
      const of = field('50', number, `Código da área do conhecimento/componente curricular ${number - 8}`);
      return ['code', 'subject-not-offered'].map((code) => ({
        code: inFull('50', code),
        row,
        column: columnOf(of),
      }));
    },
  },
  {
    note: 'A student is in the same class twice.',
    plant(draft) {
      const row = draft.take('60');
      const again = draft.repeat(row);
      return [
        { code: inFull('60', 'link-twice'), row, column: columnOf(CLASS) },
        { code: inFull('60', 'link-twice'), row: again, column: columnOf(CLASS) },
        { code: 'record.duplicate-id', row: again },
      ];
    },
  },
  inField(
    'A student is in a class that the file does not have.',
    CLASS,
    ['class-missing', 'reference.missing'],
    () => 'NO-SUCH-CLASS',
    (row) => row.get(8) === '',
  ),
  {
    note: 'A place in a class is that of a person whom the file does not have.',
    plant(draft) {
      const row = draft.repeat(draft.take('60', (one) => one.get(8) === ''));
      row.set(PERSON.number, 'NO-SUCH-PERSON');
      return [inFull('60', 'person-missing'), 'reference.missing'].map((code) => ({
        code,
        row,
        column: columnOf(PERSON),
      }));
    },
  },
  inField(
    'Where a student is taught beside the school is a code of no list.',
    field('60', 20, 'Recebe escolarização em outro espaço (diferente da escola)'),
    ['code'],
    () => '9',
    (row) => row.get(20) === '1',
  ),
  brokenLine('A line has one field too many.', '60', 'field-count', (line) => `${line}|`),
  brokenLine('The fields of a line are separated by semicolons.', '60', 'record-type', (line) =>
    line.replaceAll('|', ';'),
  ),
];

/** What is done to the file of the second step. */
export const SECOND_STEP_FAULTS: readonly CensusFault[] = [
  inField(
    'The check digits of the CPF of a manager are wrong.',
    field('89', 3, 'CPF do gestor escolar'),
    ['check-digit'],
    wrongDigits,
    (row) => /^\d{11}$/.test(row.get(3)),
  ),
  inField('The situation of a student is a code of no list.', SITUATION, ['code', 'field.missing'], () => '9'),
  inField('Nobody wrote down how the year of a student ended.', SITUATION, ['missing', 'field.missing'], () => ''),
  inField(
    'The INEP id of a student lost its last digit.',
    field('90', 5, 'Identificação única do aluno (Inep)'),
    ['length'],
    (inep) => inep.slice(0, -1),
  ),
  {
    note: 'The outcome of one enrolment is given twice.',
    plant(draft) {
      const row = draft.repeat(draft.take('90'));
      return [
        { code: inFull('90', 'outcome-twice'), row, column: columnOf(field('90', 7, 'Código da matrícula (Inep)')) },
        { code: 'record.duplicate-id', row },
      ];
    },
  },
  brokenLine('A line has one field too many.', '90', 'field-count', (line) => `${line}|`),
];
