/** The statuses of the standard's attendance list that say when a student came or left, so that minutes belong to them. */
export const PARTLY_THERE: ReadonlySet<string> = new Set(['late', 'left-early', 'partly-present']);

/** Those that say the student was not there at all. */
export const ABSENT: ReadonlySet<string> = new Set(['absent', 'absent-justified', 'absent-unjustified']);
