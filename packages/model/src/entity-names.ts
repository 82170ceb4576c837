/**
 * The entities of the standard, parents before children: a record may refer only to entities before its own, or to its own.
 * Everything that loops over entities uses this list.
 */
export const ENTITY_NAMES = [
  'territory',
  'school',
  'academic-session',
  'course',
  'class',
  'person',
  'guardian-link',
  'enrolment',
  'class-enrolment',
  'staff-assignment',
  'teaching-assignment',
] as const;

export type EntityName = (typeof ENTITY_NAMES)[number];

export function isEntityName(text: string): text is EntityName {
  return (ENTITY_NAMES as readonly string[]).includes(text);
}
