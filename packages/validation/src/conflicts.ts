import type { FindingParams, PlainDate } from '@emis-sdk/model';
import type { Layout } from './facts.ts';
import { type Kept, OrderedGroups } from './ordered-groups.ts';
import type { GroupKey } from './record-keys.ts';
import type { EarlierRecords, RuleFinding } from './rule.ts';

/** How the records of a group conflict, and what is said of it. */
interface Comparison<L extends Layout> {
  /** What is kept of each record. */
  readonly facts: L;
  /** Records without a start date stand behind the others, so that they are the ones named. */
  readonly undatedLast?: boolean;
  /** Whether two records of a group conflict; the first one stands before the second. Always, when absent. */
  conflict?(earlier: Kept<L>, own: Kept<L>): boolean;
  /** What is said of a record: `other` is the id of the first record that it conflicts with. */
  finding(
    conflict: { readonly other: string; readonly own: Kept<L>; readonly earlier: Kept<L> },
    shared: FindingParams,
  ): RuleFinding;
}

/** So many records before its own a record is compared with: rows by the million under one key must not take for ever. */
export const MOST_COMPARED = 1000;

/**
 * Finds the records of a group that contradict one another, in whatever order they come. Those of a group stand in the order of
 * their start dates, then of their ids; each record that conflicts with some before it is named once, with the first of them.
 * Of records that say the same thing, all but one are named; of a chain of overlapping periods, each but the first.
 *
 * @example
 * const stays = new Conflicts(earlier, {
 *   facts: { mark: 'whole', start: 'date', end: 'date' },
 *   conflict: periodsOverlap,
 *   finding: ({ other }, shared) => ({ at: 'startDate', params: { other, ...shared } }),
 * });
 * return {
 *   add: ({ studentId, startDate, endDate }, _report, mark) =>
 *     stays.add(studentId, { mark, start: startDate, end: endDate }, () => ({ student: studentId })),
 *   finish: () => stays.finish(),
 * };
 */
export class Conflicts<const L extends Layout> {
  readonly #earlier: EarlierRecords;
  readonly #comparison: Comparison<L>;
  readonly #groups: OrderedGroups<L>;

  constructor(earlier: EarlierRecords, comparison: Comparison<L>) {
    const { facts, undatedLast = false } = comparison;
    this.#earlier = earlier;
    this.#comparison = comparison;
    this.#groups = new OrderedGroups(earlier, facts, { undatedLast });
  }

  /** @param shared what all records under the key have in common and a finding tells; asked for when a second one comes */
  add(key: GroupKey, facts: Kept<L>, shared?: () => FindingParams): void {
    this.#groups.add(key, facts, shared);
  }

  /** @param sharedOf the same for all that were added without it: the first of them has place 0 */
  share(sharedOf: (place: number) => FindingParams): void {
    this.#groups.share(sharedOf);
  }

  finish(): void {
    for (const { records, shared } of this.#groups.several()) this.#compare(records, shared);
  }

  #compare(records: readonly Kept<L>[], shared: FindingParams): void {
    const { conflict, finding, undatedLast = false } = this.#comparison;
    // Those before it were over when the record at hand started, and so they are for all that start later.
    let open = 0;
    for (const [place, own] of records.entries()) {
      while (!undatedLast && open < place && isBefore(records[open]?.end, own.start)) open++;
      const earlier = records
        .slice(Math.max(open, place - MOST_COMPARED), place)
        .find((one) => one.mark !== own.mark && (!conflict || conflict(one, own)));
      if (!earlier) continue;
      const other = this.#earlier.id(earlier.mark ?? 0);
      this.#earlier.report(own.mark ?? 0, finding({ other, own, earlier }, shared));
    }
  }
}

function isBefore(end: PlainDate | undefined, start: PlainDate | undefined): boolean {
  return end !== undefined && start !== undefined && end < start;
}
