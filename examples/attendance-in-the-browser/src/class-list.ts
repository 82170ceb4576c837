import type { EntityName, RawRecord } from '@emis-sdk/model';

/** What the page needs to know of a class: names to call out, and nothing else of a child. */
export interface ClassList {
  readonly schoolId: string;
  readonly title: string;
  readonly students: readonly { readonly id: string; readonly name: string }[];
}

/** What the school's server gives a device that it lets in. */
export interface Admission {
  readonly url: string;
  readonly clientId: string;
  readonly profile: { readonly id: string; readonly edition: string };
}

export const STATUSES = ['present', 'late', 'absent'] as const;
export type Status = (typeof STATUSES)[number];

/** An invented class. In life it comes from the school's own database. */
export const CLASS_LIST: ClassList = {
  schoolId: 'school-1',
  title: '4.º B',
  students: [
    { id: 'p1', name: 'Amaranta Buendía' },
    { id: 'p2', name: 'Aureliano Buendía' },
    { id: 'p3', name: 'Remedios Moscote' },
  ],
};

/** The records to which attendance refers. The school's office has sent them long before anybody is marked. */
export const SENT_BEFORE: readonly { readonly entity: EntityName; readonly record: RawRecord }[] = [
  { entity: 'school', record: { id: CLASS_LIST.schoolId, name: 'Escuela Los Ñires' } },
  ...CLASS_LIST.students.map(({ id, name }) => {
    const [givenName, familyName] = name.split(' ');
    return { entity: 'person' as const, record: { id, givenName, familyName, roles: ['student'] } };
  }),
];

/** A mark as a record of the standard. Its id says student and day, so that marking anew changes the mark and makes no second one. */
export function attendanceOf({ schoolId }: ClassList, studentId: string, date: string, status: Status): RawRecord {
  return { id: `${studentId}-${date}`, studentId, schoolId, date, status };
}
