import { type Enrolment, isPlainDate, type Person, type RawRecord } from '@emis-sdk/model';
import { extensionText } from '../../rule-kinds/extension-text.ts';
import { SIAGIE_EXTENSIONS as EXTENSION, SIAGIE_COLUMNS } from './siagie-columns.ts';
import type { Gathered, Lost } from './siagie-gathered.ts';
import { levelAndGradeOf } from './siagie-grades.ts';

type Cells = Readonly<Record<string, string | undefined>>;

/** The cells of an enrolment, in the order of the columns; blank ones are empty. */
export function enrolmentCells(enrolment: Enrolment & RawRecord, gathered: Gathered, lost: Lost): string[] {
  const student = gathered.students.get(enrolment.studentId);
  const cells: Cells = {
    ...(student ? studentCells(student, lost) : {}),
    ...placeCells(enrolment, gathered, lost),
    ...guardianCells(enrolment, gathered, lost),
  };
  return SIAGIE_COLUMNS.map(({ letter }) => cells[letter] ?? '');
}

function studentCells(person: Person & RawRecord, lost: Lost): Cells {
  const said = saidBy(person);
  const sex = person.sex === 'male' ? 'M' : person.sex === 'female' ? 'F' : undefined;
  if (person.sex !== undefined && sex === undefined) lost('person', 'sex', 'value-left-out');
  return {
    A: numberOf(person, lost),
    B: person.familyName,
    C: person.secondFamilyName,
    D: namesOf(person, lost),
    E: dayOf(person.birthDate, () => lost('person', 'birthDate', 'value-left-out')),
    F: sex ?? said(EXTENSION.sex),
    G: said(EXTENSION.birthPlace),
    Q: said(EXTENSION.tongue),
    R: said(EXTENSION.people),
  };
}

function placeCells(enrolment: Enrolment & RawRecord, { classes, places }: Gathered, lost: Lost): Cells {
  const said = saidBy(enrolment);
  const place = levelAndGradeOf(enrolment.grade);
  if (enrolment.grade !== undefined && !place) lost('enrolment', 'grade', 'value-left-out');
  const title = classes.get(places.get(`${enrolment.studentId} ${enrolment.schoolId}`) ?? '');
  const condition = said(EXTENSION.condition) ?? (enrolment.repeats === true ? 'REPITE' : undefined);
  if (enrolment.repeats === false && condition === undefined) lost('enrolment', 'repeats', 'value-left-out');
  return {
    H: place?.level ?? said(EXTENSION.level),
    I: place?.grade ?? said(EXTENSION.grade),
    J: said(EXTENSION.section) ?? title,
    K: said(EXTENSION.kind),
    L: condition,
    M: dayOf(enrolment.entryDate, () => lost('enrolment', 'entryDate', 'value-left-out')),
    P: said(EXTENSION.kinship),
    S: said(EXTENSION.exemption1),
    T: said(EXTENSION.exemption2),
  };
}

function guardianCells({ studentId }: Enrolment, { links, guardians }: Gathered, lost: Lost): Cells {
  const link = links.get(studentId);
  const guardian = link && guardians.get(link.guardianId);
  if (!link) return {};
  if (!guardian) {
    lost('guardian-link', undefined, 'no-record-to-stand-on');
    return {};
  }
  const kinship = saidBy(link)(EXTENSION.kinship);
  if (link.relationship !== undefined && kinship === undefined) lost('guardian-link', 'relationship', 'value-left-out');
  const surnames = [guardian.familyName, guardian.secondFamilyName].filter((part) => part !== undefined);
  if (surnames.length > 0) lost('person', 'familyName', 'value-changed');
  return { N: numberOf(guardian, lost), O: [namesOf(guardian, lost), ...surnames].join(' ').trim(), P: kinship };
}

function saidBy({ extensions }: RawRecord): (name: string) => string | undefined {
  return (name) => extensionText(extensions as RawRecord | undefined, name);
}

/** A number that the first column can hold: the DNI without its check sign, the code of SIAGIE, a foreigner’s card. */
function numberOf(person: Person & RawRecord, lost: Lost): string | undefined {
  const numbers = person.identifiers ?? [];
  const [one] = ['pe.dni', 'pe.siagie', 'pe.ce'].flatMap((type) => numbers.filter((number) => number.type === type));
  if (numbers.length > (one ? 1 : 0)) lost('person', 'identifiers', 'value-left-out');
  if (one?.type !== 'pe.dni') return one?.value ?? saidBy(person)(EXTENSION.document);
  const digits = one.value.slice(0, 8);
  if (digits !== one.value) lost('person', 'identifiers', 'value-changed');
  return digits;
}

function namesOf({ givenName, middleName }: Person, lost: Lost): string {
  if (middleName === undefined) return givenName ?? '';
  lost('person', 'middleName', 'value-changed');
  return `${givenName} ${middleName}`;
}

/** A day as the column has it, `DD/MM/YYYY`. */
function dayOf(day: string | undefined, onLost: () => void): string | undefined {
  if (day === undefined) return undefined;
  if (isPlainDate(day)) return day.split('-').reverse().join('/');
  onLost();
  return undefined;
}
