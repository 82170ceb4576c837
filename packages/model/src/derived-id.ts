/**
 * Makes one id out of several, for a record that has none of its own in the file it came from
 * (the grade enrolment inside a OneRoster user, for instance). The same parts give the same id; different parts never do.
 *
 * @example derivedId(['user-1', 'school-9', '2026']) // 'user-1@school-9@2026'
 */
export function derivedId(parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll('_', '__').replaceAll('@', '_a')).join('@');
}
