import type { EntityName, PlainDate, RawRecord } from '@emis-sdk/model';
import { Grouped } from './grouped.ts';
import { ownText } from './own-text.ts';

/** From the first day on which a class meets to the last. */
interface Span {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/** When classes meet, for rules that see academic sessions and classes beside their own records. */
export class ClassSpans {
  readonly #sessions = new Map<string, Span>();
  readonly #classes = new Grouped({ span: 'whole' });
  readonly #spans: (Span | undefined)[] = [];
  /** The sessions of the class seen last: most classes of a file meet in the same. */
  #last: string | undefined;

  add(entity: EntityName, { id, startDate, endDate, sessionIds }: RawRecord): void {
    if (entity === 'academic-session') {
      this.#sessions.set(ownText(String(id)), { start: startDate as PlainDate, end: endDate as PlainDate });
    } else if (Array.isArray(sessionIds)) {
      const all = sessionIds.join('\n');
      if (all !== this.#last) this.#spans.push(this.#around(sessionIds));
      this.#last = all;
      this.#classes.add(String(id), { span: this.#spans.length - 1 });
    }
  }

  /** Nothing when a session of the class is missing: nobody knows then how long it meets. */
  of(id: string): Span | undefined {
    const number = this.#classes.find(id);
    return number === undefined ? undefined : this.#spans[this.#classes.get(number).span ?? 0];
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
