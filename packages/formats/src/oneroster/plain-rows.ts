import type { EntityName, RawRecord } from '@emis-sdk/model';
import { isBlankPart } from '../csv/blank.ts';
import { isSame, type Row, type RowWriter } from './row-writer.ts';
import { type Survey, schoolOfClass } from './writing-survey.ts';

/** What a row needs besides the fields that stand in a column each. */
export type Complete = (row: Row, rows: RowWriter) => void;

/** What is added to the rows of each entity that has rows of its own and needs nothing of later records. */
export function completions(survey: Survey, schoolIdentifier: string): Readonly<Partial<Record<EntityName, Complete>>> {
  return {
    territory: (row, rows) => {
      identifier(row, rows, 'territory-code');
      const { parentId } = row.record;
      if (typeof parentId !== 'string' || !survey.schools.has(parentId)) return;
      // Readers take a school for no parent of a territory, unless the row says it exactly.
      row.exact['parentId'] = parentId;
      row.extensions['parentSourcedId'] = rows.cell(row, 'parentSourcedId');
    },
    school: (row, rows) => {
      rows.put(row, 'type', 'school');
      identifier(row, rows, schoolIdentifier);
    },
    course: (row, rows) => rows.fill(row, 'orgSourcedId', 'ownerId', survey.firstOrg),
    class: (row, rows) => {
      rows.fill(row, 'classType', 'type', 'scheduled');
      rows.fill(row, 'termSourcedIds', 'sessionIds', survey.onlyYear?.id ?? survey.firstSession);
    },
    'class-enrolment': (row, rows) => {
      rows.put(row, 'role', 'student');
      rows.fill(row, 'schoolSourcedId', 'schoolId', schoolOfClass(row.record, survey));
    },
    'teaching-assignment': (row, rows) => {
      rows.fill(row, 'role', 'role', 'teacher');
      rows.fill(row, 'schoolSourcedId', 'schoolId', schoolOfClass(row.record, survey));
    },
  };
}

/** Puts the first official code of a type into the column for it. */
function identifier(row: Row, rows: RowWriter, type: string): void {
  const { identifiers } = row.record;
  if (identifiers === undefined) return;
  const found = Array.isArray(identifiers)
    ? (identifiers as RawRecord[]).find((one) => one?.['type'] === type)
    : undefined;
  const value = found?.['value'];
  if (typeof value === 'string') rows.put(row, 'identifier', value);
  const cell = rows.cell(row, 'identifier');
  const back = isBlankPart(cell, 0, cell.length) ? undefined : [{ type, value: cell }];
  if (!isSame(back, identifiers)) row.exact['identifiers'] = identifiers;
}
