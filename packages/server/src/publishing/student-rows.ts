import type { EntityName, RawRecord } from '@emis-sdk/model';
import type { PersonRow } from './table-spec.ts';

/** What a code is called that the records do not say. */
const UNKNOWN = 'unknown';

/** Students as rows of codes, each counted once. */
export interface StudentRows {
  readonly rows: readonly PersonRow[];
  /** The ids of the students, in the order of the rows. */
  readonly ids: readonly string[];
  /** Columns that the rows have. */
  readonly columns: readonly string[];
  /** Enrolments beyond the first one of a student: they are not counted. */
  readonly further: number;
}

/**
 * Makes a row of each student with an enrolment: `sex`, `grade`, `year`, `school`, and a column for each kind of territory that the records have, such as
 * `region`. What is needed of each person is kept in memory: a few hundred bytes.
 *
 * @param records with the product that sent each, where there are several: the same id is then another person and another school in each, and the same
 *   territory
 */
export async function studentRows(
  records: AsyncIterable<{ readonly entity: EntityName; readonly record: RawRecord; readonly source?: string }>,
): Promise<StudentRows> {
  const territories = new Map<string, { kind: string; parent: string }>();
  const schools = new Map<string, string>();
  const sexes = new Map<string, string>();
  const enrolments = new Map<string, { school: string; grade: string; year: string }>();
  let further = 0;
  for await (const { entity, record, source } of records) {
    const own = (value: unknown) => (source === undefined ? codeOf(value) : `${source}/${codeOf(value)}`);
    if (entity === 'territory') {
      territories.set(codeOf(record.id), { kind: codeOf(record.kind), parent: codeOf(record.parentId) });
    } else if (entity === 'school') schools.set(own(record.id), codeOf(record.territoryId));
    else if (entity === 'person') sexes.set(own(record.id), codeOf(record.sex));
    else if (entity === 'enrolment') {
      const student = own(record.studentId);
      if (enrolments.has(student)) further++;
      else {
        const [grade = UNKNOWN, year = UNKNOWN] = [record.grade, record.schoolYear].map(codeOf);
        enrolments.set(student, { school: own(record.schoolId), grade, year });
      }
    }
  }
  const kinds = [...new Set([...territories.values()].map(({ kind }) => kind))];
  const rows = [...enrolments].map(([student, { school, grade, year }]): PersonRow => {
    const places = Object.fromEntries(kinds.map((kind) => [kind, UNKNOWN]));
    const seen = new Set<string>();
    for (let id = schools.get(school) ?? UNKNOWN; !seen.has(id); ) {
      seen.add(id);
      const territory = territories.get(id);
      if (!territory) break;
      places[territory.kind] = id;
      id = territory.parent;
    }
    return { ...places, school, sex: sexes.get(student) ?? UNKNOWN, grade, year };
  });
  return { rows, ids: [...enrolments.keys()], columns: [...kinds, 'school', 'sex', 'grade', 'year'], further };
}

function codeOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : UNKNOWN;
}
