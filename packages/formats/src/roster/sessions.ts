import type { Where } from '@emis-sdk/model';
import type { TableRow } from '../table/row.ts';
import type { Table } from '../table/table.ts';
import { ownText } from './own-text.ts';

/** A school year or part of one, as far as enrolments need it. */
export interface KnownSession {
  readonly id: string;
  readonly schoolYear: unknown;
  /** Where its id and its year stand. */
  readonly places: { readonly sessionId: Where; readonly schoolYear: Where };
  readonly placeOfYear: { readonly schoolYear: Where };
}

/** The academic sessions of a bundle: there are few. */
export class SessionIndex {
  readonly #byId = new Map<string, KnownSession>();
  readonly #years: KnownSession[] = [];

  add(record: Readonly<Record<string, unknown>>, table: Table, row: TableRow): void {
    const { type, schoolYear } = record;
    if (typeof record['id'] !== 'string') return;
    const id = ownText(record['id']);
    const at = (column: string): Where => ({ file: table.file, row: row.row, column: table.nameOf(column) });
    const placeOfYear = { schoolYear: at('schoolYear') };
    const session = { id, schoolYear, places: { sessionId: at('sourcedId'), ...placeOfYear }, placeOfYear };
    this.#byId.set(id, session);
    if (type === 'schoolYear') this.#years.push(session);
  }

  get(id: string): KnownSession | undefined {
    return this.#byId.get(id);
  }

  /** The session of the whole school year, when there is exactly one: every enrolment then belongs to it. */
  get onlyYear(): KnownSession | undefined {
    return this.#years.length === 1 ? this.#years[0] : undefined;
  }
}
