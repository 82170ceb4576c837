import type { EntityName, RawRecord } from '@emis-sdk/model';
import { isBlankPart } from '../csv/blank.ts';
import { ownColumn } from '../roster/own-columns.ts';
import { markOf, USUAL_STATUS } from './mark-value.ts';
import type { Complete } from './plain-rows.ts';
import { audienceOf } from './resource-fields.ts';
import { isSame, type Row, type RowWriter } from './row-writer.ts';
import type { OneRosterVersion } from './version.ts';
import { type Survey, schoolOfClass } from './writing-survey.ts';

/** What is added to the rows of marks and resources. */
export function learningCompletions(
  version: OneRosterVersion,
  survey: Survey,
): Readonly<Partial<Record<EntityName, Complete>>> {
  const text = version === '1.2' ? 'textScore' : ownColumn('value');
  return {
    'marked-work': (row, rows) => rows.fill(row, 'schoolSourcedId', 'schoolId', schoolOfClass(row.record, survey)),
    mark: (row, rows) => mark(row, rows, text),
    resource: (row, rows) => {
      const stated = extension(row.record, 'roles');
      // The words of the source, where they say the same.
      if (
        stated !== undefined &&
        isSame(
          audienceOf(stated, () => {}),
          row.record['audience'],
        )
      ) {
        rows.put(row, 'roles', stated);
        row.extensions['roles'] = rows.cell(row, 'roles');
      }
      absent(row, 'title', 'kind');
    },
  };
}

/** Writes the mark where it says most, and the status; what reads it is asked what it makes of that. */
function mark(row: Row, rows: RowWriter, text: string): void {
  const { record, exact } = row;
  const cell = (column: string): string | undefined => {
    const found = rows.cell(row, column);
    return isBlankPart(found, 0, found.length) ? undefined : found;
  };
  rows.put(row, 'scoreStatus', extension(record, 'scoreStatus') ?? USUAL_STATUS);
  const rest = { score: cell('score'), status: cell('scoreStatus') };
  if (markOf({ text: undefined, ...rest }).value === record['value']) {
    rows.put(row, text, '');
    delete exact['value'];
  }
  const { value, keepsStatus } = markOf({ text: cell(text), ...rest });
  if (value !== record['value']) exact['value'] ??= record['value'] ?? null;
  if (keepsStatus) row.extensions['scoreStatus'] = rest.status;
  absent(row, 'final');
}

/** Says of fields that a reader would add that the record does not have them. */
function absent({ record, exact }: Row, ...fields: readonly string[]): void {
  for (const field of fields) if (record[field] === undefined) exact[field] = null;
}

/** What a record keeps of a column of others. */
function extension({ extensions }: RawRecord, name: string): string | undefined {
  if (typeof extensions !== 'object' || extensions === null) return undefined;
  const value = (extensions as RawRecord)[name];
  return typeof value === 'string' && !isBlankPart(value, 0, value.length) ? value : undefined;
}
