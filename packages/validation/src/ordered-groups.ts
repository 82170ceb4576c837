import type { FindingParams, PlainDate } from '@emis-sdk/model';
import type { Facts, Layout } from './facts.ts';
import { ownText } from './own-text.ts';
import type { GroupKey } from './record-keys.ts';
import type { EarlierRecords } from './rule.ts';
import { SeveralOf } from './several-of.ts';

/** What is kept of a record: the mark that it was given, the facts of the layout, and its start date where it has one. */
export type Kept<L extends Layout> = Facts<L> & {
  readonly mark?: number | undefined;
  readonly start?: PlainDate | undefined;
  readonly end?: PlainDate | undefined;
};

/** Records with one key, and what they have in common. */
export interface OrderedGroup<L extends Layout> {
  readonly records: readonly Kept<L>[];
  readonly shared: FindingParams;
}

/**
 * The records of a dataset by a key, and in the end each group in an order that is the same however the rows came: by their start
 * dates, then by their ids.
 */
export class OrderedGroups<const L extends Layout> {
  readonly #earlier: EarlierRecords;
  readonly #records: SeveralOf<L>;
  readonly #undatedLast: boolean;
  /** What the records of a group have in common, of groups that have several, and of a few others; by the number of one of them that is not the first. */
  readonly #shared = new Map<number, FindingParams>();

  /** @param options `undatedLast`: records without a start date stand behind the others, not before them */
  constructor(earlier: EarlierRecords, layout: L, options: { readonly undatedLast?: boolean } = {}) {
    this.#earlier = earlier;
    this.#records = new SeveralOf(layout);
    this.#undatedLast = options.undatedLast ?? false;
  }

  /** @param shared what all records under the key have in common and a finding tells; asked for when a second one may have come */
  add(key: GroupKey, facts: Kept<L>, shared?: () => FindingParams): void {
    this.#records.add(key, facts);
    if (shared) this.share(shared);
  }

  /** @param sharedOf the same for all that were added without it: the first of them has place 0 */
  share(sharedOf: (place: number) => FindingParams): void {
    this.#records.later((number, place) => this.#shared.set(number, owned(sharedOf(place))));
  }

  /** The groups that have at least two records. */
  *several(): Generator<OrderedGroup<L>> {
    for (const numbers of this.#records.several()) {
      const told = numbers.find((number) => this.#shared.has(number));
      const shared = (told === undefined ? undefined : this.#shared.get(told)) ?? {};
      yield { records: this.#inOrder(numbers.map((number) => this.#records.get(number))), shared };
    }
  }

  #inOrder(group: readonly Kept<L>[]): Kept<L>[] {
    const undated = this.#undatedLast ? '~' : '';
    const placed = group.map((record) => ({
      record,
      start: record.start ?? undated,
      id: this.#earlier.id(record.mark ?? 0),
    }));
    placed.sort((a, b) => byText(a.start, b.start) || byText(a.id, b.id));
    return placed.map(({ record }) => record);
  }
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Facts that outlive the record that they were taken from. */
function owned(facts: FindingParams): FindingParams {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, typeof value === 'string' ? ownText(value) : value]),
  );
}
