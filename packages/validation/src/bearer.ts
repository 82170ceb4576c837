import { ownText } from './own-text.ts';
import type { Rows } from './rows/rows.ts';
import type { ReportAt, ReportFinding, RuleFinding } from './rule.ts';

/** Of many records the one that bears what is found of all: the one whose id comes first, so that their order changes nothing. */
export class Bearer {
  #id: string | undefined;
  #report: ReportFinding | undefined;

  offer(id: string, report: ReportFinding): void {
    if (this.#id !== undefined && this.#id <= id) return;
    this.#id = ownText(id);
    this.#report = report;
  }

  offerRow(rows: Rows, place: number, reportAt: ReportAt): void {
    if (this.#id !== undefined && !rows.precedes('id', place, this.#id)) return;
    this.offer(rows.idOf('id', place), reportAt(place));
  }

  /** Says nothing when no record was offered. */
  report(finding: RuleFinding): void {
    this.#report?.(finding);
  }
}
