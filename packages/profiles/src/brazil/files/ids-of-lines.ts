import { isPlainDate, isRecordId } from '@emis-sdk/model';
import type { Asked } from './asked.ts';
import { dayOfCell } from './value-type.ts';

/** Before the INEP id of whoever has no own code. */
const INEP_KEY = 'inep-';

/** The key of a person or class in the file: its own code, or its INEP id where the system has none; empty where it has neither. */
export function keyOf(own: string, inep: string): string {
  return own !== '' ? own : inep !== '' ? INEP_KEY + inep : '';
}

/** The id of the record of a person, from the own code and the INEP id of a line. */
export function personIdOf(own: string, inep: string): string {
  return recordIdOf(keyOf(own, inep));
}

/** The id of the record of a class, from the own code and the INEP code of a line. */
export function classIdOf(own: string, inep: string): string {
  return recordIdOf(keyOf(own, inep));
}

/** A text as the id of a record. Characters that an id cannot hold are written by their number. */
export function recordIdOf(text: string): string {
  if (isRecordId(text)) return text;
  return [...text]
    .map((letter) => (isRecordId(letter) ? letter : `_${letter.codePointAt(0)?.toString(16)}_`))
    .join('')
    .slice(0, 255);
}

/** The id of the school year of a line of record 00; nothing when its days are missing or wrong. */
export function sessionIdOf(line: Asked): string | undefined {
  const days = schoolYearOf(line);
  return days && `year-${days.join('-')}`;
}

/** The first and the last day of the school year of a line of record 00; nothing when they are missing or wrong. */
export function schoolYearOf(line: Asked): readonly [start: string, end: string] | undefined {
  const [start, end] = [dayOfCell(line.get('inicioAnoLetivo')), dayOfCell(line.get('terminoAnoLetivo'))];
  const right = start !== undefined && end !== undefined && isPlainDate(start) && isPlainDate(end) && start < end;
  return right ? [start, end] : undefined;
}
