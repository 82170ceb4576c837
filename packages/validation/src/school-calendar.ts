import type { EntityName, PlainDate, RawRecord } from '@emis-sdk/model';
import { Grouped } from './grouped.ts';

/** The kinds of day of the standard's list on which students are taught, and those on which they are not. Of other kinds nothing is said. */
const TAUGHT: ReadonlySet<unknown> = new Set(['school-day', 'make-up-day', 'partial-day']);
const NOT_TAUGHT: ReadonlySet<unknown> = new Set([
  'staff-day',
  'weekend',
  'public-holiday',
  'school-holiday',
  'strike',
  'emergency',
  'closed-other',
]);

/** The fields of other entities that a calendar is made of. */
export const CALENDAR_FIELDS = {
  territory: ['parentId'],
  school: ['territoryId'],
  'academic-session': ['startDate', 'endDate'],
  'calendar-day': ['date', 'kind', 'sessionId', 'territoryId', 'schoolId', 'shiftId'],
} as const;

/** So many steps lead from a school to its country, at most: whoever has more goes in a circle. */
const DEEPEST = 20;

interface Stretch {
  readonly start: unknown;
  readonly end: unknown;
}

/** What the calendars of a dataset say of a day in a school. A day of one shift says nothing of the others, so it is left aside. */
export class SchoolCalendar {
  /** School or territory -> what it belongs to. */
  readonly #above = new Map<string, string>();
  readonly #sessions = new Map<string, Stretch>();
  /** The sessions that have a calendar, and '' when there are days of no session. */
  readonly #calendars = new Set<string>();
  readonly #days = new Grouped({ session: 'text', taught: 'number' });

  /** Takes a record of one of the entities in {@link CALENDAR_FIELDS}. */
  add(entity: EntityName, record: RawRecord): void {
    const id = String(record.id);
    const above = record.parentId ?? record.territoryId;
    if (entity === 'calendar-day') this.#addDay(record);
    else if (entity === 'academic-session') this.#sessions.set(id, { start: record.startDate, end: record.endDate });
    else if (typeof above === 'string') this.#above.set(id, above);
  }

  /** Whether every calendar that holds in the school on that day says that nobody is taught. False where they say nothing, or disagree. */
  isClosed(schoolId: string, date: PlainDate): boolean {
    const said = new Map<string, boolean>();
    for (const place of this.#placesOf(schoolId)) {
      for (const { session = '', taught } of this.#days.of(`${place} ${date}`)) {
        said.set(session, (said.get(session) ?? false) || taught === 1);
      }
    }
    if ([...said.values()].includes(true)) return false;
    if (said.has('')) return true;
    const running = [...this.#calendars].filter((session) => this.#runs(session, date));
    return said.size > 0 && running.every((session) => said.has(session));
  }

  #addDay({ date, kind, sessionId, territoryId, schoolId, shiftId }: RawRecord): void {
    const taught = TAUGHT.has(kind);
    if (shiftId !== undefined || !(taught || NOT_TAUGHT.has(kind))) return;
    const session = typeof sessionId === 'string' ? sessionId : '';
    this.#calendars.add(session);
    this.#days.add(`${schoolId ?? territoryId ?? ''} ${date}`, { session, taught: taught ? 1 : 0 });
  }

  #runs(session: string, date: PlainDate): boolean {
    const { start, end } = this.#sessions.get(session) ?? {};
    return typeof start === 'string' && typeof end === 'string' && start <= date && date <= end;
  }

  /** The school, the territories that it lies in, and '' for everywhere. */
  #placesOf(schoolId: string): string[] {
    const places = ['', schoolId];
    let above = this.#above.get(schoolId);
    while (above !== undefined && places.length < DEEPEST) {
      places.push(above);
      above = this.#above.get(above);
    }
    return places;
  }
}
