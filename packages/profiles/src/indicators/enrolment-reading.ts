import type { RawRecord } from '@emis-sdk/model';
import type { Ending, EnrolmentCell } from './enrolment-cell.ts';
import type { IndicatorParameters, LeavingReasons } from './parameters.ts';
import type { CountedPerson } from './people-index.ts';
import { textOf } from './record-fields.ts';
import type { SchoolYears } from './school-year.ts';
import type { Schooling } from './schooling.ts';

/** What an enrolment is counted as. */
export interface EnrolmentReader {
  /** Nothing for one that is counted nowhere: the student was never there, or moved away and no day of counting is set. */
  read(record: RawRecord, schoolYear: number, student: CountedPerson): EnrolmentCell | undefined;
}

export function enrolmentReader(
  schooling: Schooling,
  years: SchoolYears,
  { countOn, ageReference, leaving }: IndicatorParameters,
): EnrolmentReader {
  return {
    read(record, schoolYear, { sex, birthDate }) {
      const ending = endingOf(record, leaving);
      if (ending === 'never') return undefined;
      const day = countOn === undefined ? undefined : years.dayIn(schoolYear, countOn);
      const counted = day === undefined ? ending !== 'moved' : isThere(record, day);
      if (ending === 'moved' && !counted) return undefined;
      const grade = textOf(record, 'grade');
      const slot = grade === undefined ? undefined : schooling.slotOf(grade);
      const level =
        slot?.level ?? (grade === undefined ? undefined : schooling.levelOf(grade)) ?? textOf(record, 'level');
      const age = birthDate === undefined ? undefined : years.ageOf(birthDate, schoolYear, ageReference);
      const { repeats } = record;
      return {
        ...{ schoolYear, counted, ending },
        ...(sex === undefined ? {} : { sex }),
        ...(level === undefined ? {} : { level }),
        ...(slot === undefined ? {} : { order: slot.order }),
        ...(age === undefined ? {} : { age }),
        ...(typeof repeats === 'boolean' ? { repeats } : {}),
      };
    },
  };
}

function endingOf(record: RawRecord, { never, moved, stayed, deserted }: LeavingReasons): Ending | 'never' {
  const reason = textOf(record, 'exitReason');
  if (reason === undefined) return textOf(record, 'exitDate') === undefined ? 'open' : 'unknown';
  if (never.includes(reason)) return 'never';
  if (moved.includes(reason)) return 'moved';
  if (deserted.includes(reason)) return 'deserted';
  return stayed.includes(reason) ? 'stayed' : 'left';
}

function isThere(record: RawRecord, day: string): boolean {
  const [from, to] = [textOf(record, 'entryDate'), textOf(record, 'exitDate')];
  return (from === undefined || from <= day) && (to === undefined || to >= day);
}
