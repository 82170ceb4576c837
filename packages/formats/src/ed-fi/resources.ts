import type { KeyKind } from './keys.ts';
import type { ResourceMap } from './mapping.ts';
import { ORGANISATIONS } from './organisations.ts';
import { PEOPLE, STUDENT_VIEW } from './people.ts';
import { TEACHING } from './teaching.ts';

/** The whole mapping: the one source for reading and for the page of the format. */
export const RESOURCE_MAPS: readonly ResourceMap[] = [...ORGANISATIONS, ...TEACHING, ...PEOPLE];

/** Resources that become no record of their own, but are read into others. */
export const JOINED: readonly string[] = [STUDENT_VIEW.resource, 'CourseOffering'];

/** The resources that others point to by their XML id, and their keys. */
const KINDS: Readonly<Record<string, KeyKind>> = {
  StateEducationAgency: 'organisation',
  EducationServiceCenter: 'organisation',
  LocalEducationAgency: 'organisation',
  OrganizationDepartment: 'organisation',
  School: 'organisation',
  Student: 'student',
  Staff: 'staff',
  Contact: 'contact',
  Session: 'session',
  GradingPeriod: 'grading-period',
  Location: 'room',
  Course: 'course',
  CourseOffering: 'offering',
  Section: 'section',
  Calendar: 'calendar',
};

/** The current name of a resource: that of earlier versions, and another case, are the same. */
export function resourceCalled(written: string): string {
  return CURRENT.get(written.toLowerCase()) ?? written;
}

/** Whether anything is made of a resource. */
export function isRead(resource: string): boolean {
  return BY_RESOURCE.has(resource) || JOINED.includes(resource);
}

export function kindOf(resource: string): KeyKind | undefined {
  return KINDS[resource];
}

export function mapsOf(resource: string): readonly ResourceMap[] {
  return BY_RESOURCE.get(resource) ?? [];
}

const BY_RESOURCE = Map.groupBy(RESOURCE_MAPS, ({ resource }) => resource);

const CURRENT = new Map<string, string>(
  [
    ...RESOURCE_MAPS.flatMap(({ resource, formerly = [] }) =>
      [resource, ...formerly].map((name) => [name, resource] as const),
    ),
    ...JOINED.map((resource) => [resource, resource] as const),
  ].map(([name, resource]) => [name.toLowerCase(), resource]),
);
