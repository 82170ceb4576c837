/**
 * Whether two records of persons could stand for the same part in school life.
 *
 * A product that knows one role a user (OneRoster 1.1) keeps a teacher who is also a parent twice: two records of one person, both right.
 * Without roles nothing is known, so the answer is yes.
 */
export function shareRole(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  if (!a?.length || !b?.length) return true;
  return a.some((role) => b.includes(role));
}
