import {
  type ClassEnrolment,
  derivedId,
  type Enrolment,
  type EntityRecords,
  type Person,
  type PlainDate,
  type Promotion,
  recordId,
} from '@emis-sdk/model';
import type { RecordsPart } from '../dataset.ts';
import { addDays } from '../generator/days.ts';
import type { Random } from '../random.ts';

/** Stages of early childhood, in which nobody passes or fails, and those that end a level. */
const EARLY = new Set(['1', '2', '3']);
const FINAL = new Set(['27', '41']);

/**
 * Adds to the records of a Brazilian school how its year ended, with the numbers that the INEP gives after the first step: without them a
 * line of the second step is not taken. Some students leave after the reference date, some come after it. The shares are a guess.
 *
 * @param referenceDate the day on which the census is taken, `2025-05-28`
 * @param nextNumber gives each number once in a run
 */
export function withOutcomes(
  part: RecordsPart,
  referenceDate: PlainDate,
  nextNumber: () => number,
  random: Random,
): RecordsPart {
  if (!part.school?.length) return part;
  const decisions: Promotion[] = [];
  const entries = new Map<string, PlainDate>();
  const enrolments = (part.enrolment ?? []).map((enrolment): Enrolment => {
    if (enrolment.exitDate) return enrolment;
    const fate = random.int(1, 100);
    if (fate <= 2 && enrolment.entryKind !== 'transfer') {
      const entryDate = addDays(referenceDate, random.int(20, 60));
      entries.set(enrolment.studentId, entryDate);
      decisions.push(decisionOf(enrolment, random));
      return { ...enrolment, entryDate };
    }
    if (fate <= 5) {
      const exitReason = random.pick(['transferred', 'dropped-out', 'dropped-out', 'died']);
      return { ...enrolment, exitDate: addDays(referenceDate, random.int(5, 150)), exitReason };
    }
    decisions.push(decisionOf(enrolment, random));
    return enrolment;
  });
  const late = (seat: ClassEnrolment): ClassEnrolment => {
    const startDate = entries.get(seat.studentId);
    return startDate === undefined ? seat : { ...seat, startDate };
  };
  return {
    ...part,
    class: (part.class ?? []).map((group) => also(group, { turmaInep: String(40_000_000 + nextNumber()) })),
    person: (part.person ?? []).map((person) =>
      person.roles?.includes('student') ? numbered(person, nextNumber) : person,
    ),
    enrolment: enrolments,
    'class-enrolment': (part['class-enrolment'] ?? []).map((seat) =>
      also(late(seat), { matriculaInep: String(500_000_000 + nextNumber()) }),
    ),
    promotion: decisions,
  };
}

function decisionOf({ id, studentId, grade = '' }: Enrolment, random: Random): Promotion {
  const passed = random.percent(92);
  const decision = EARLY.has(grade) ? 'pending' : !passed ? 'repeats' : FINAL.has(grade) ? 'graduated' : 'promoted';
  return { id: recordId.parse(derivedId([id, 'outcome'])), enrolmentId: id, studentId, decision };
}

function numbered(person: Person, nextNumber: () => number): Person {
  if (person.identifiers?.some(({ type }) => type === 'br.inep-person')) return person;
  const inep = { type: 'br.inep-person', value: `19${String(nextNumber()).padStart(10, '0')}` };
  return { ...person, identifiers: [...(person.identifiers ?? []), inep] };
}

/** A record that carries more of the census, where it carries any. */
function also<Of extends EntityRecords['class'] | ClassEnrolment>(record: Of, fields: Record<string, string>): Of {
  const own = record.extensions?.['educacenso'];
  return typeof own === 'object' && own !== null
    ? { ...record, extensions: { ...record.extensions, educacenso: { ...own, ...fields } } }
    : record;
}
