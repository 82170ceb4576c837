import {
  type EntityName,
  type Finding,
  type FindingParams,
  SEVERITIES,
  type Severity,
  type Where,
} from '@emis-sdk/model';
import { encodeMarks, findingMark, MARKS_PER_GROUP } from './finding-mark.ts';
import { maskText } from './mask.ts';
import { OrdinalSet } from './ordinal-set.ts';
import type { Pseudonyms } from './pseudonym.ts';
import { type FindingGroup, type FoundFinding, SAMPLES_PER_GROUP, type Sample } from './report.ts';
import { shorten } from './shown-value.ts';

/** How findings are shown, and to whom besides the report. */
export interface ShowingFindings {
  readonly reveal?: boolean;
  onFinding?(finding: FoundFinding): void;
}

interface Growing {
  readonly code: string;
  readonly severity: Severity;
  /** The one entity of all its findings; null when there are several, or none. */
  entity: EntityName | null;
  count: number;
  readonly records: OrdinalSet;
  readonly byFile: Map<string, number>;
  readonly samples: Sample[];
  /** By what its findings are known again. Emptied for good when there are too many. */
  marks: string[];
}

/** Beyond this row the same place is counted each time that it is told: its marks would cost too much memory. */
const LAST_MARKED_ROW = 2 ** 28;

/** Gathers findings by code and severity: counts exactly, keeps a few samples, forgets the rest. */
export class FindingGroups {
  readonly #groups = new Map<string, Growing>();
  readonly #places = new Map<string, OrdinalSet>();
  readonly #showing: ShowingFindings;
  readonly #pseudonyms: Pseudonyms | undefined;

  constructor(showing: ShowingFindings, pseudonyms?: Pseudonyms) {
    this.#showing = showing;
    this.#pseudonyms = pseudonyms;
  }

  /** Adds a finding. One row of a file may give several records: what is said twice of one cell counts once. */
  add(finding: Finding, ordinal?: number): void {
    const { code, severity, entity = null } = finding;
    const key = `${severity} ${code}`;
    let group = this.#groups.get(key);
    if (!group) {
      group = {
        code,
        severity,
        entity,
        count: 0,
        records: new OrdinalSet(),
        byFile: new Map(),
        samples: [],
        marks: [],
      };
      this.#groups.set(key, group);
    }
    if (ordinal !== undefined) group.records.add(ordinal);
    if (!this.#isNew(finding)) return;
    if (group.entity !== entity) group.entity = null;
    group.count++;
    const { file } = finding.where;
    if (file !== undefined) group.byFile.set(file, (group.byFile.get(file) ?? 0) + 1);
    if (group.count <= MARKS_PER_GROUP) group.marks.push(findingMark(finding));
    else group.marks = [];
    const wanted = group.samples.length < SAMPLES_PER_GROUP;
    if (!wanted && !this.#showing.onFinding) return;
    const sample = this.#sample(finding);
    if (wanted) group.samples.push(sample);
    this.#showing.onFinding?.({ code, severity, ...(entity ? { entity } : {}), ...sample });
  }

  /** Worst first; inside a severity by count. */
  list(): FindingGroup[] {
    const groups = [...this.#groups.values()].sort(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        b.count - a.count ||
        (a.code < b.code ? -1 : 1),
    );
    return groups.map(({ entity, records, byFile, marks, ...group }) => ({
      ...group,
      ...(entity ? { entity } : {}),
      records: records.size,
      byFile: Object.fromEntries([...byFile].sort(([a], [b]) => (a < b ? -1 : 1))),
      ...(marks.length > 0 ? { marks: encodeMarks(marks) } : {}),
    }));
  }

  #isNew({ code, entity, where }: Finding): boolean {
    const { file, row, column, path } = where;
    if (file === undefined || row === undefined || !(row >= 0 && row < LAST_MARKED_ROW)) return true;
    const key = JSON.stringify([code, file, ...cellOf(code, entity, column, path)]);
    let rows = this.#places.get(key);
    if (!rows) {
      rows = new OrdinalSet();
      this.#places.set(key, rows);
    }
    return rows.add(row);
  }

  #sample({ where, id, params, personal }: Finding): Sample {
    return {
      where: placeWithin(where),
      ...(id === undefined ? {} : { id }),
      ...(params ? { params: each(params, shorten) } : {}),
      ...(personal ? { personal: this.#showing.reveal ? each(personal, shorten) : this.#masked(personal) } : {}),
    };
  }

  #masked(params: FindingParams): FindingParams {
    return Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, maskText(shorten(String(value)), this.#pseudonyms)]),
    );
  }
}

function placeWithin(where: Where): Where {
  return { ...where, ...(where.path === undefined ? {} : { path: shorten(where.path) }) };
}

function each(params: FindingParams, change: (text: string) => string): FindingParams {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? change(value) : value]),
  );
}

/** What of a row a finding is about. A row that stands twice repeats every record made of it: one cause, told once. */
function cellOf(code: string, entity: EntityName | undefined, column?: string, path?: string): unknown[] {
  if (code === 'record.duplicate-id') return ['row'];
  return column === undefined ? ['path', entity, path] : ['column', column];
}
