import { ABSENT } from './attendance-statuses.ts';
import { Bearer } from './bearer.ts';
import { ownText } from './own-text.ts';
import type { ReportFinding } from './rule.ts';

/** So many records are needed before it can be no chance that all say absent. */
export const ENOUGH_RECORDS = 20;

interface Month {
  readonly place: string;
  readonly month: string;
  readonly bearer: Bearer;
  records: number;
  present: boolean;
}

/** Records of attendance by month and by where they were taken, and whether anybody was there. */
export class MonthsOfAttendance {
  readonly #months = new Map<string, Month>();

  /** @param place the school or class in which it was taken */
  add(place: string, { id, date, status }: { id: string; date: string; status: string }, report: ReportFinding): void {
    const month = date.slice(0, 7);
    const key = `${place} ${month}`;
    let known = this.#months.get(key);
    if (!known) {
      known = { place: ownText(place), month: ownText(month), bearer: new Bearer(), records: 0, present: false };
      this.#months.set(key, known);
    }
    known.bearer.offer(id, report);
    known.records++;
    known.present ||= !ABSENT.has(status);
  }

  /** The months of many records in which nobody was there. */
  withoutAnyone(): readonly Pick<Month, 'place' | 'month' | 'records' | 'bearer'>[] {
    return [...this.#months.values()].filter(({ present, records }) => !present && records >= ENOUGH_RECORDS);
  }
}
