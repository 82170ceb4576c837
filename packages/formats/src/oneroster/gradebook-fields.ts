import type { Convert, Encode } from '../roster/convert.ts';
import type { FieldMap } from '../roster/record-maker.ts';
import { idOfRow, sourcedIdOf } from './file-ids.ts';

/** The id of a row, in a file that may share its kind of record with others. */
export function idField(file: string): FieldMap {
  return {
    field: 'id',
    column: 'sourcedId',
    convert: (cell) => idOfRow(file, cell),
    encode: (id) => (typeof id === 'string' ? sourcedIdOf(file, id) : undefined),
  };
}

/** More digits than a number keeps. */
const MOST_DIGITS = 17;

/** A number with a decimal point. One with a comma is taken too, and said; what would lose digits stays a text. */
const decimal: Convert = (cell, note) => {
  const text = cell.trim();
  const comma = /^-?\d+,\d+$/.test(text);
  const plain = comma ? text.replace(',', '.') : text;
  if (!/^-?\d+(\.\d+)?(e[+-]?\d{1,3})?$/i.test(plain)) return cell;
  if (plain.replace(/e.*$/i, '').replaceAll(/\D|^-?0+/g, '').length > MOST_DIGITS) return cell;
  if (comma) note('oneroster.decimal-comma');
  const number = Number(plain);
  return Number.isFinite(number) ? number : cell;
};
const decimalCell: Encode = (value) => (typeof value === 'number' ? String(value) : undefined);
const DECIMAL = { convert: decimal, encode: decimalCell };

/** `{left:right},{left:right}` as a list of `left:right`. */
const pairs: Convert = (cell) => {
  const text = cell.trim();
  return /^\{[^{}]*\}(\s*,\s*\{[^{}]*\})*$/.test(text)
    ? [...text.matchAll(/\{([^{}]*)\}/g)].map(([, pair = '']) => pair)
    : [cell];
};
const pairsCell: Encode = (value) =>
  Array.isArray(value) && value.length > 0 ? value.map((pair) => `{${String(pair)}}`).join(',') : undefined;

export const ACCOUNT_FIELDS: readonly FieldMap[] = [
  { field: 'id', column: 'sourcedId' },
  { field: 'personId', column: 'userSourcedId' },
  { field: 'kind', column: 'profileType' },
  { field: 'vendorCode', column: 'vendorId' },
  { field: 'applicationCode', column: 'applicationId' },
  { field: 'username', column: 'username' },
];

export const MARK_CATEGORY_FIELDS: readonly FieldMap[] = [
  { field: 'id', column: 'sourcedId' },
  { field: 'title', column: 'title' },
  { field: 'weight', column: 'weight', ...DECIMAL },
];

export const MARK_CONVERSION_FIELDS: readonly FieldMap[] = [
  { field: 'id', column: 'sourcedId' },
  { field: 'title', column: 'title' },
  { field: 'ownerId', column: 'orgSourcedId' },
  { field: 'courseId', column: 'courseSourcedId' },
  { field: 'classId', column: 'classSourcedId' },
  {
    field: 'steps',
    column: 'scoreScaleValue',
    convert: pairs,
    encode: pairsCell,
  },
];

export const MARKED_WORK_FIELDS: readonly FieldMap[] = [
  { field: 'id', column: 'sourcedId' },
  { field: 'title', column: 'title' },
  { field: 'description', column: 'description' },
  { field: 'assignedOn', column: 'assignDate' },
  { field: 'dueOn', column: 'dueDate' },
  { field: 'classId', column: 'classSourcedId' },
  { field: 'categoryId', column: 'categorySourcedId' },
  // The name of 1.2, and that of 1.1: a file has one of them.
  { field: 'sessionId', column: 'academicSessionSourcedId' },
  { field: 'sessionId', column: 'gradingPeriodSourcedId' },
  { field: 'lowest', column: 'resultValueMin', ...DECIMAL },
  { field: 'highest', column: 'resultValueMax', ...DECIMAL },
  { field: 'schoolId', column: 'schoolSourcedId' },
];

/** A mark is a number, a text, or both; where it is neither, the status stands for it: see `mark-value.ts`. */
export const MARK_FIELDS: readonly FieldMap[] = [
  { field: 'id', column: 'sourcedId' },
  { field: 'workId', column: 'lineItemSourcedId' },
  { field: 'studentId', column: 'studentSourcedId' },
  { field: 'numericValue', column: 'score', ...DECIMAL },
  { field: 'recordedOn', column: 'scoreDate' },
  { field: 'value', column: 'textScore' },
  { field: 'classId', column: 'classSourcedId' },
];

/** A row of one of the four files that say by what a work or a mark is judged: columns that a file does not have are passed over. */
export function markBasisFields(file: string): FieldMap[] {
  return [
    idField(file),
    { field: 'workId', column: 'lineItemSourcedId' },
    { field: 'markId', column: 'resultSourcedId' },
    { field: 'conversionId', column: 'scoreScaleSourcedId' },
    { field: 'source', column: 'source' },
    { field: 'objectiveCode', column: 'learningObjectiveId' },
    { field: 'numericValue', column: 'score', ...DECIMAL },
    { field: 'value', column: 'textScore' },
  ];
}
