/**
 * The entities of the standard, parents before children: a record may refer only to entities before its own, or to its own.
 * Everything that loops over entities uses this list.
 */
export const ENTITY_NAMES = [
  'territory',
  'authority',
  'site',
  'building',
  'school',
  'room',
  'utility-service',
  'equipment',
  'maintenance-need',
  'authorisation',
  'academic-session',
  'shift',
  'offer',
  'calendar-day',
  'subject',
  'course',
  'class',
  'person',
  'guardian-link',
  'budget-line',
  'funds-transfer',
  'post',
  'qualification',
  'place-request',
  'enrolment',
  'student-transfer',
  'class-enrolment',
  'staff-assignment',
  'teaching-assignment',
  'account',
  'contract',
  'absence',
  'daily-attendance',
  'block-attendance',
  'mark-category',
  'mark-conversion',
  'marked-work',
  'mark',
  'mark-basis',
  'assessment-result',
  'promotion',
  'certificate',
  'support-need',
  'benefit',
  'early-warning-flag',
  'resource',
  'licence',
  'resource-assignment',
  'resource-use',
  'indicator-definition',
  'indicator-value',
] as const;

export type EntityName = (typeof ENTITY_NAMES)[number];

export function isEntityName(text: unknown): text is EntityName {
  return (ENTITY_NAMES as readonly unknown[]).includes(text);
}
