import type { EnrolmentCell } from './enrolment-cell.ts';

/** Cells with their counts that are of one level and grade, or of which one of these is not known. */
export interface GradeGroup {
  readonly level: string | undefined;
  /** Place of the grade in the whole of schooling. */
  readonly order: number | undefined;
  readonly cells: readonly (readonly [cell: EnrolmentCell, count: number])[];
}

/** Puts cells together by level and grade, so that whoever asks for a grade does not go through all of them. */
export function groupedByGrade(cells: Iterable<readonly [EnrolmentCell, number]>): GradeGroup[] {
  const groups = new Map<
    string,
    { level: string | undefined; order: number | undefined; cells: [EnrolmentCell, number][] }
  >();
  for (const [cell, count] of cells) {
    const { level, order } = cell;
    const key = `${level ?? ''} ${order ?? ''}`;
    const group = groups.get(key) ?? { level, order, cells: [] };
    groups.set(key, group);
    group.cells.push([cell, count]);
  }
  return [...groups.values()];
}
