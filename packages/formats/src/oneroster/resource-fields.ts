import { type Convert, type Encode, list } from '../roster/convert.ts';
import type { FieldMap } from '../roster/record-maker.ts';
import { idField } from './gradebook-fields.ts';

/** OneRoster's words for the people of the standard, and the word that stands for each when it is written. */
const AUDIENCES: ReadonlyMap<string, string> = new Map([
  ['student', 'student'],
  ['guardian', 'guardian'],
  ['parent', 'guardian'],
  ['relative', 'guardian'],
]);
export const AUDIENCE_WORDS = { student: 'student', staff: 'teacher', guardian: 'guardian' } as const;
const WORDS: ReadonlyMap<unknown, string> = new Map(Object.entries(AUDIENCE_WORDS));

/** For whom a resource is made, by roles of OneRoster: all that are not of a family are staff. */
export const audienceOf: Convert = (cell) => [
  ...new Set(list(cell).map((role) => AUDIENCES.get(role.toLowerCase()) ?? 'staff')),
];
const rolesCell: Encode = (value) => {
  const words = Array.isArray(value) ? value.map((code) => WORDS.get(code)) : [];
  return words.length > 0 && words.every((word) => word !== undefined) ? words.join(',') : undefined;
};

export const RESOURCE_FIELDS: readonly FieldMap[] = [
  { field: 'id', column: 'sourcedId' },
  { field: 'publisherCode', column: 'vendorResourceId' },
  { field: 'title', column: 'title' },
  {
    field: 'audience',
    column: 'roles',
    convert: audienceOf,
    encode: rolesCell,
    keepsOriginal: (cell) => rolesCell(audienceOf(cell, () => {})) !== cell,
  },
];

/** A row of one of the three files that say who has a resource: columns that a file does not have are passed over. */
export function resourceAssignmentFields(file: string): FieldMap[] {
  return [
    idField(file),
    { field: 'personId', column: 'userSourcedId' },
    { field: 'placeId', column: 'orgSourcedId' },
    { field: 'courseId', column: 'courseSourcedId' },
    { field: 'classId', column: 'classSourcedId' },
    { field: 'resourceId', column: 'resourceSourcedId' },
  ];
}
