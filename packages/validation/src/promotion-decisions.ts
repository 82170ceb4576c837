/** The decisions of the standard's list that lead to a higher grade. */
export const MOVES_UP: ReadonlySet<string> = new Set(['promoted', 'promoted-with-conditions', 'accelerated']);

/** Those that close the year for a student: after one of them no other follows. */
export const CLOSES_THE_YEAR: ReadonlySet<string> = new Set([...MOVES_UP, 'repeats', 'graduated']);
