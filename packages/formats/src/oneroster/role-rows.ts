import { derivedId, type RawRecord } from '@emis-sdk/model';
import { list } from '../roster/convert.ts';
import type { FileLayout } from './file-layout.ts';
import type { PersonFacts } from './person-facts.ts';
import type { Complete } from './plain-rows.ts';
import type { Row, RowWriter } from './row-writer.ts';
import type { Survey } from './writing-survey.ts';

/** What is added to the rows of roles.csv, by entity. */
export function roleCompletions(survey: Survey): Readonly<Record<'enrolment' | 'staff-assignment', Complete>> {
  const primary = new PrimaryRoles();
  return {
    enrolment: (row, rows) => {
      rows.put(row, 'role', 'student');
      year(row, survey);
      roleType(row, rows, primary);
    },
    'staff-assignment': (row, rows) => {
      rows.fill(row, 'role', 'role', 'aide');
      roleType(row, rows, primary);
    },
  };
}

/** A reader takes the only school year for the session of an enrolment, unless the row says it exactly. */
function year({ record, exact }: Row, { onlyYear }: Survey): void {
  const { sessionId, schoolYear } = record;
  if (sessionId === onlyYear?.id && schoolYear === onlyYear?.schoolYear) return;
  exact['sessionId'] = sessionId ?? null;
  exact['schoolYear'] = schoolYear ?? null;
}

function roleType(row: Row, rows: RowWriter, primary: PrimaryRoles): void {
  const { extensions } = row.record;
  const stated =
    typeof extensions === 'object' && extensions !== null ? (extensions as RawRecord)['roleType'] : undefined;
  const first = primary.take(rows.cell(row, 'userSourcedId'), rows.cell(row, 'orgSourcedId'));
  if (stated === 'primary' || stated === 'secondary') return;
  const filled = first ? 'primary' : 'secondary';
  rows.put(row, 'roleType', filled);
  row.extensions['roleType'] = filled;
}

/**
 * That a person has at most one primary role at each organisation. Marks are bits of a fixed number: at a million roles, fewer than one in
 * a hundred is taken for marked that is not, and then has no primary role.
 */
export class PrimaryRoles {
  readonly #marks = new Uint32Array(2 ** 22);

  /** Whether a role may be the primary one; the next at the same place may not. */
  take(user: string, org: string): boolean {
    let hash = 0x811c9dc5;
    for (const text of [user, '\n', org]) {
      for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    // The low bits of FNV-1a are the weak ones.
    const mark = (hash ^ (hash >>> 15)) & 0x7ff_ffff;
    const [word, bit] = [mark >>> 5, 1 << (mark & 31)];
    const known = this.#marks[word] ?? 0;
    this.#marks[word] = known | bit;
    return (known & bit) === 0;
  }
}

/** The rows of roles.csv that say who is a guardian, and at which schools: they become no record by themselves. */
export function guardianRoles(record: RawRecord, facts: PersonFacts, survey: Survey, layout: FileLayout): string[][] {
  const { id, extensions } = record;
  const role = typeof id === 'string' ? survey.guardians.get(id) : undefined;
  if (role === undefined || typeof id !== 'string') return [];
  const stated = (extensions as RawRecord | undefined)?.['orgSourcedIds'];
  const known = typeof stated === 'string' ? list(stated) : [...facts.schoolsOfStudents];
  const orgs = known.length > 0 ? known : [survey.firstOrg ?? ''];
  return orgs.map((org) => {
    const cells = layout.blank();
    const values = {
      sourcedId: derivedId([id, org, role]),
      userSourcedId: id,
      roleType: 'secondary',
      role,
      orgSourcedId: org,
    };
    for (const [column, value] of Object.entries(values)) cells[layout.place(column) ?? -1] = value;
    return cells;
  });
}
