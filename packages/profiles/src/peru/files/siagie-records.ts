import type { EntityName, RawRecord } from '@emis-sdk/model';
import { ownValue } from '../../facts/own-value.ts';
import { extensionsOf, idOf, paddedCode, recordOf } from '../../row-files/cells.ts';
import { modularCode } from '../identifiers.ts';
import { SIAGIE_EXTENSIONS as EXTENSION, namedBy } from './siagie-columns.ts';
import { gradeOf } from './siagie-grades.ts';
import type { SiagieRow } from './siagie-sheet.ts';

/** Makes one kind of record out of rows. */
export interface SiagieRecord {
  readonly entity: EntityName;
  /** Which columns it is made of: what is to be said of their cells is said with it. */
  readonly of?: 'person' | 'enrolment' | 'guardian';
  /** Field of the record -> letter. */
  readonly columns: Readonly<Record<string, string>>;
  /** Whether many rows hold the same record: the first one gives it. */
  readonly shared: boolean;
  make(at: RowAt): RawRecord | undefined;
}

/** A row with what its file says of it. */
export class RowAt {
  readonly #row: SiagieRow;
  readonly #school: string | undefined;
  readonly year: number | undefined;
  readonly others: SiagieRow['others'];

  constructor(file: string, row: SiagieRow) {
    const { school, year } = namedBy(file);
    const verdict = school === undefined ? undefined : modularCode.check(school);
    this.#school = verdict?.valid ? verdict.normalised : undefined;
    this.year = year;
    this.#row = row;
    this.others = row.others;
  }

  cell(letter: string): string | undefined {
    const value = this.#row.cells.get(letter)?.value;
    return value === '' ? undefined : value;
  }

  get modularCode(): string | undefined {
    return this.#school;
  }

  get schoolId(): string {
    return idOf('pe', this.#school ?? 'sin-codigo-modular');
  }

  /** By the document; else by the row, so that none is lost. */
  get personId(): string {
    const document = documentOf(this.cell('A'));
    return document ? idOf('pe', document.value) : idOf(this.schoolId, this.year, 'fila', this.#row.row);
  }

  get enrolmentId(): string {
    return idOf(this.personId, this.#school ?? 'sin-codigo-modular', this.year);
  }

  get classId(): string | undefined {
    const section = this.cell('J');
    return section === undefined ? undefined : idOf(this.schoolId, this.year, this.cell('H'), this.cell('I'), section);
  }

  /** Nothing when the row names none. A guardian without a document is known by the student. */
  get guardianId(): string | undefined {
    const document = documentOf(this.cell('N'));
    if (document) return idOf('pe', document.value);
    return this.cell('O') === undefined ? undefined : idOf(this.personId, 'apoderado');
  }
}

/** The number that a cell holds, by its length. Of 14 digits it is the code of SIAGIE, of 9 a foreigner’s card. */
function documentOf(cell: string | undefined): { readonly type: string; readonly value: string } | undefined {
  if (cell === undefined || !/^\d+$/.test(cell)) return undefined;
  const type = ownValue({ 14: 'pe.siagie', 9: 'pe.ce' }, `${cell.length}`);
  if (type !== undefined) return { type, value: cell };
  // A number type eats the zeros in front of a DNI.
  return cell.length <= 8 && cell.length >= 6 ? { type: 'pe.dni', value: paddedCode(cell, 8) ?? cell } : undefined;
}

/** What cannot be told as a number stays what it is, beside the record. */
function numbersOf(cell: string | undefined) {
  const document = documentOf(cell);
  return { identifiers: document ? [document] : [], left: document ? undefined : cell };
}

const SEXES: Readonly<Record<string, string>> = { M: 'male', F: 'female' };
const KIN: Readonly<Record<string, string>> = { PADRE: 'parent', MADRE: 'parent' };

/** Parents before children. */
export const SIAGIE_RECORDS: readonly SiagieRecord[] = [
  {
    entity: 'school',
    shared: true,
    columns: {},
    make(at) {
      const code = at.modularCode;
      // The workbook names no school.
      const name = code === undefined ? 'IE sin código modular' : `IE ${code}`;
      const identifiers = code === undefined ? [] : [{ type: modularCode.type, value: code }];
      return recordOf({ id: at.schoolId, name, identifiers });
    },
  },
  {
    entity: 'class',
    shared: true,
    columns: { title: 'J', 'grades.0': 'I' },
    make(at) {
      const id = at.classId;
      if (id === undefined) return undefined;
      const grade = gradeOf(at.cell('H'), at.cell('I'));
      return recordOf({
        id,
        title: [at.cell('I'), at.cell('J')].filter((part) => part !== undefined).join(' '),
        type: 'homeroom',
        schoolId: at.schoolId,
        grades: grade === undefined ? [] : [grade],
      });
    },
  },
  {
    entity: 'person',
    of: 'person',
    shared: false,
    columns: {
      'identifiers.0.value': 'A',
      familyName: 'B',
      secondFamilyName: 'C',
      givenName: 'D',
      birthDate: 'E',
      sex: 'F',
      [`extensions.${EXTENSION.birthPlace}`]: 'G',
    },
    make(at) {
      const { identifiers, left } = numbersOf(at.cell('A'));
      const sex = ownValue(SEXES, at.cell('F')?.toUpperCase());
      return recordOf({
        id: at.personId,
        roles: ['student'],
        identifiers,
        familyName: at.cell('B'),
        secondFamilyName: at.cell('C'),
        givenName: at.cell('D'),
        birthDate: at.cell('E'),
        sex,
        extensions: extensionsOf([
          [EXTENSION.document, left],
          [EXTENSION.sex, sex === undefined ? at.cell('F') : undefined],
          [EXTENSION.birthPlace, paddedCode(at.cell('G'), 6)],
          [EXTENSION.tongue, at.cell('Q')],
          [EXTENSION.people, at.cell('R')],
          ...at.others,
        ]),
      });
    },
  },
  {
    entity: 'person',
    of: 'guardian',
    shared: true,
    columns: { 'identifiers.0.value': 'N', givenName: 'O' },
    make(at) {
      const id = at.guardianId;
      if (id === undefined) return undefined;
      const { identifiers, left } = numbersOf(at.cell('N'));
      // One cell holds the whole name, and nobody can say where the surnames begin.
      const extensions = extensionsOf([[EXTENSION.document, left]]);
      return recordOf({ id, roles: ['guardian'], identifiers, givenName: at.cell('O'), extensions });
    },
  },
  {
    entity: 'guardian-link',
    shared: false,
    columns: { relationship: 'P' },
    make(at) {
      const guardianId = at.guardianId;
      if (guardianId === undefined) return undefined;
      return recordOf({
        id: idOf(at.personId, 'apoderado', guardianId),
        studentId: at.personId,
        guardianId,
        relationship: ownValue(KIN, at.cell('P')?.toUpperCase()),
        extensions: extensionsOf([[EXTENSION.kinship, at.cell('P')]]),
      });
    },
  },
  {
    entity: 'enrolment',
    of: 'enrolment',
    shared: false,
    columns: {
      grade: 'I',
      entryDate: 'M',
      repeats: 'L',
      [`extensions.${EXTENSION.kind}`]: 'K',
      [`extensions.${EXTENSION.condition}`]: 'L',
    },
    make(at) {
      const grade = gradeOf(at.cell('H'), at.cell('I'));
      const condition = at.cell('L')?.toUpperCase();
      const isAlone = at.guardianId === undefined;
      return recordOf({
        id: at.enrolmentId,
        studentId: at.personId,
        schoolId: at.schoolId,
        schoolYear: at.year,
        grade,
        repeats: condition === undefined ? undefined : condition === 'REPITE',
        entryDate: at.cell('M'),
        extensions: extensionsOf([
          [EXTENSION.level, grade === undefined ? at.cell('H') : undefined],
          [EXTENSION.grade, grade === undefined ? at.cell('I') : undefined],
          [EXTENSION.section, at.cell('J')],
          [EXTENSION.kind, at.cell('K')?.toUpperCase()],
          [EXTENSION.condition, condition],
          [EXTENSION.exemption1, at.cell('S')],
          [EXTENSION.exemption2, at.cell('T')],
          [EXTENSION.kinship, isAlone ? at.cell('P') : undefined],
        ]),
      });
    },
  },
  {
    entity: 'class-enrolment',
    shared: false,
    columns: { classId: 'J' },
    make(at) {
      const classId = at.classId;
      if (classId === undefined) return undefined;
      return { id: idOf(at.enrolmentId, 'seccion'), classId, studentId: at.personId, schoolId: at.schoolId };
    },
  },
];
