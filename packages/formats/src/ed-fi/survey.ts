import type { Finding, ReadItem } from '@emis-sdk/model';
import type { Batches } from '../roster/roster.ts';
import type { ReadingContext } from '../table/reading-context.ts';
import { type EdFiElement, unusedOf } from './element.ts';
import type { ElementReader } from './element-reader.ts';
import { keyOf } from './keys.ts';
import { foundAt, type ResourceMap } from './mapping.ts';
import { STUDENT_VIEW } from './people.ts';
import { References } from './references.ts';
import { isRead, JOINED, kindOf, mapsOf } from './resources.ts';
import type { Wanted } from './xml-reader.ts';

/** What an organisation says of a student, until the student's own row is read. Kept as text, which takes least memory. */
interface View {
  readonly fields: string;
  readonly file: string;
  readonly row: number;
  used: boolean;
}

/** The first reading of all files: counts what is in them, and gathers what other rows need. */
export class Survey {
  readonly references: References;
  /** File -> resource -> how many. */
  readonly counts = new Map<ElementReader, Map<string, number>>();
  readonly #views = new Map<string, View[]>();
  /** Fields of views that no record takes, by file and name. */
  readonly #left = new Map<string, { readonly file: string; readonly field: string; rows: number }>();
  readonly #context: ReadingContext;

  constructor(context: ReadingContext) {
    this.#context = context;
    this.references = new References(context.schoolIdentifier);
  }

  async *read(reader: ElementReader): Batches {
    const counts = new Map<string, number>();
    this.counts.set(reader, counts);
    let items: ReadItem[] = [];
    let rows = 0;
    const count = (resource: string): void => {
      rows++;
      counts.set(resource, (counts.get(resource) ?? 0) + 1);
    };
    const told = (finding: Finding, unread: boolean): ReadItem => ({ type: 'finding', finding, unread });
    const take = {
      wants(resource: string, hasId: boolean): Wanted {
        if (JOINED.includes(resource) || (hasId && kindOf(resource) !== undefined)) return 'built';
        // What is wrong with it is told once, in the first reading.
        return isRead(resource) || kindOf(resource) !== undefined || reader.isJson ? 'measured' : 'passed';
      },
      element: (row: number, resource: string, element: EdFiElement): void => {
        count(resource);
        this.#note(reader.file, row, resource, element, items);
      },
      passed: count,
      fault: (finding: Finding): void => {
        rows++;
        items.push(told(finding, true));
      },
    };
    for await (const _ of reader.read(take, true)) {
      if (items.length === 0) continue;
      yield items;
      items = [];
    }
    const { file, bytes, encoding } = reader;
    if (rows === 0) items.push(told(this.#context.finding('file.empty', { file }), false));
    items.push({ type: 'file', file, rows, bytes, encoding: encoding.name, delimiter: '' });
    yield items;
  }

  /** The mappings by which a resource is read, now that it is known what the files hold. */
  mapsOf(resource: string): readonly ResourceMap[] {
    const found = [...this.counts.values()];
    return mapsOf(resource).filter(({ unless }) => unless === undefined || !found.some((counts) => counts.has(unless)));
  }

  /** What becomes no record of its own, by file and resource, with the number of rows. */
  notRead(): ReadItem[] {
    return [...this.counts].flatMap(([{ file }, counts]) =>
      [...counts].flatMap(([resource, rows]): ReadItem[] => {
        if (this.mapsOf(resource).length > 0) return [];
        const code = JOINED.includes(resource) ? 'ed-fi.joined' : 'ed-fi.not-read';
        const finding = this.#context.finding(code, { file }, { params: { resource, rows } });
        return [{ type: 'finding', finding, unread: false }];
      }),
    );
  }

  /** What organisations say of a student. */
  viewsOf(student: string): readonly View[] {
    return this.#views.get(student) ?? [];
  }

  /** What was left over: fields that no record takes, and views of students who are not there. */
  leftOver(): ReadItem[] {
    const items: ReadItem[] = [...this.#left.values()].map(({ file, field, rows }) => ({
      type: 'finding',
      finding: this.#context.finding('ed-fi.field-not-read', { file }, { params: { field, rows } }),
      unread: false,
    }));
    for (const views of this.#views.values()) {
      for (const { file, row, used } of views) {
        if (used) continue;
        const finding = this.#context.finding('roster.row-without-person', { file, row });
        items.push({ type: 'finding', finding, unread: true });
      }
    }
    return items;
  }

  #note(file: string, row: number, resource: string, element: EdFiElement, items: ReadItem[]): void {
    const kind = kindOf(resource);
    const key = kind && keyOf(kind, element);
    if (kind && element.id !== undefined && key !== undefined) this.references.point(element.id, kind, key);
    if (resource === 'CourseOffering' && key !== undefined) this.references.offer(key, element);
    if (resource === 'CourseOffering') this.#leaveRest(file, element);
    if (resource !== STUDENT_VIEW.resource) return;
    const student = keyOf('student', element) ?? this.references.resolve('student', element);
    if (student === undefined) {
      items.push({ type: 'finding', finding: this.#context.finding('ed-fi.no-key', { file, row }), unread: true });
      return;
    }
    const fields: Record<string, unknown> = {};
    const reading = this.references.reading(() => {});
    for (const { field, paths, take } of STUDENT_VIEW.rows) {
      const value = take.from(foundAt(element, paths), reading);
      if (value !== undefined) fields[field] = value;
    }
    const view = { fields: JSON.stringify(fields), file, row, used: false };
    const before = this.#views.get(student);
    if (before) before.push(view);
    else this.#views.set(student, [view]);
    this.#leaveRest(file, element);
  }

  #leaveRest(file: string, element: EdFiElement): void {
    for (const field of Object.keys(unusedOf(element) ?? {})) this.#leave(file, field);
  }

  #leave(file: string, field: string): void {
    if (OF_THE_LINK.has(field.toLowerCase())) return;
    const key = `${file}\n${field}`;
    const before = this.#left.get(key);
    if (before) before.rows++;
    else this.#left.set(key, { file, field, rows: 1 });
  }
}

/** What ties rows to the records that they are joined to, and names them in the API. */
const OF_THE_LINK = new Set([
  ...['studentreference', 'educationorganizationreference', 'id', '_lastmodifieddate'],
  ...['localcoursecode', 'schoolreference', 'sessionreference', 'coursereference'],
]);
