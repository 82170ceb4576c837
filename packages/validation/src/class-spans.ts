import type { EntityName, PlainDate, RawRecord } from '@emis-sdk/model';
import { OfRecords } from './of-records.ts';
import { ownText } from './own-text.ts';
import type { Rows } from './rows/rows.ts';
import type { RuleContext } from './rule.ts';

/** From the first day on which a class meets to the last. */
interface Span {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/** When classes meet, for rules that see academic sessions and classes beside their own records. */
export class ClassSpans {
  readonly #sessions = new Map<string, Span>();
  readonly #classes: OfRecords;
  /** Counted from 1 on. */
  readonly #spans: (Span | undefined)[] = [undefined];
  /** The sessions of the class seen last: most classes of a file meet in the same. */
  #last: string | undefined;

  constructor(context: RuleContext) {
    this.#classes = new OfRecords(context, 'class');
  }

  /** @param number of the record, where it is known */
  add(entity: EntityName, { id, startDate, endDate, sessionIds }: RawRecord, number?: number): void {
    if (entity === 'academic-session') {
      this.#sessions.set(ownText(String(id)), { start: startDate as PlainDate, end: endDate as PlainDate });
    } else if (Array.isArray(sessionIds)) {
      const all = sessionIds.join('\n');
      if (all !== this.#last) this.#spans.push(this.#around(sessionIds));
      this.#last = all;
      this.#classes.set(number ?? String(id), this.#spans.length - 1);
    }
  }

  addRows(entity: EntityName, rows: Rows): void {
    const numbers = rows.numbers('id');
    for (let place = rows.from; place < rows.to; place++) this.add(entity, rows.record(place), numbers?.[place]);
  }

  /** Nothing when a session of the class is missing: nobody knows then how long it meets. */
  of(group: string | number): Span | undefined {
    return this.#spans[this.#classes.get(group)];
  }

  #around(ids: readonly unknown[]): Span | undefined {
    const spans = ids.flatMap((id) => this.#sessions.get(String(id)) ?? []);
    const [first] = spans;
    if (!first || spans.length !== ids.length) return undefined;
    let { start, end } = first;
    for (const span of spans) {
      if (span.start < start) start = span.start;
      if (span.end > end) end = span.end;
    }
    return { start, end };
  }
}
