import { idOfTwo } from '../roster/derived.ts';

/**
 * Some files share a kind of record with others, and each counts its ids by itself. So the ids of all but one of them get an end, by which rows
 * of two files stay two records, and are found again.
 */
const ENDS: ReadonlyMap<string, string> = new Map([
  ['courseResources.csv', 'course'],
  ['userResources.csv', 'person'],
  ['lineItemScoreScales.csv', 'work-conversion'],
  ['resultLearningObjectiveIds.csv', 'mark-objective'],
  ['resultScoreScales.csv', 'mark-conversion'],
]);

/** The longest id of the standard. */
const LONGEST = 255;

/** The id of the record that stands in a row, by the row's `sourcedId`. */
export function idOfRow(file: string, sourcedId: string): string {
  const end = ENDS.get(file);
  if (end === undefined) return sourcedId;
  const id = idOfTwo(sourcedId, end);
  return id.length > LONGEST ? sourcedId : id;
}

/** The `sourcedId` of the row of a record: the way back of {@link idOfRow}, or else the id as it is. */
export function sourcedIdOf(file: string, id: string): string {
  const end = ENDS.get(file);
  if (end === undefined || !endsIn(id, end)) return id;
  return id.slice(0, -end.length - 1).replaceAll(/_([_a])/g, (_, sign) => (sign === 'a' ? '@' : '_'));
}

/** Whether an id is one of the rows of a file; of no file with an end of its own, for the file that has none. */
export function isIdOf(file: string, id: string): boolean {
  const end = ENDS.get(file);
  return end === undefined ? ![...ENDS.values()].some((other) => endsIn(id, other)) : endsIn(id, end);
}

function endsIn(id: string, end: string): boolean {
  return id.length > end.length + 1 && id.endsWith(`@${end}`);
}
