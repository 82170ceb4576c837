import { ABSENT } from './attendance-statuses.ts';
import { ownText } from './own-text.ts';
import type { ReportFinding } from './rule.ts';

/** So many records are needed before it can be no chance that all say absent. */
export const ENOUGH_RECORDS = 20;

interface Month {
  readonly place: string;
  readonly month: string;
  /** The record that bears the finding: the one whose id comes first, so that the order of the records changes nothing. */
  bearer: string;
  report: ReportFinding;
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
    const known = this.#months.get(key);
    if (!known) {
      const kept = { place: ownText(place), month: ownText(month), bearer: ownText(id), report };
      this.#months.set(key, { ...kept, records: 1, present: !ABSENT.has(status) });
      return;
    }
    if (id < known.bearer) Object.assign(known, { bearer: ownText(id), report });
    known.records++;
    known.present ||= !ABSENT.has(status);
  }

  /** The months of many records in which nobody was there. */
  withoutAnyone(): readonly Pick<Month, 'place' | 'month' | 'records' | 'report'>[] {
    return [...this.#months.values()].filter(({ present, records }) => !present && records >= ENOUGH_RECORDS);
  }
}
