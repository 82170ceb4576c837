import type {
  EntityName,
  Finding,
  OpenDataset,
  PlainDate,
  RawRecord,
  ReadFinding,
  ReadItem,
  ReadRecord,
  RecordKey,
} from '@emis-sdk/model';
import { plainDate } from '@emis-sdk/model';
import type { ValidateOptions, Validation } from './dataset-run.ts';
import type { Profile } from './profile.ts';
import { validateDataset } from './validate-dataset.ts';

export const AS_OF: PlainDate = plainDate.parse('2026-03-31');

/** A profile that adds nothing to the standard, with whatever a test wants different. */
export function profileWith(different: Partial<Profile> = {}): Profile {
  return {
    id: 'test',
    edition: '2026',
    title: { en: 'Test', es: 'Prueba', pt: 'Teste' },
    codeLists: new Map(),
    identifiers: [],
    schoolIdentifier: 'local',
    rules: [],
    severities: {},
    messages: { en: {}, es: {}, pt: {} },
    ...different,
  };
}

let row = 1;

/** A record as a format yields it, in a row of its own. */
export function read(entity: EntityName, record: unknown, more: Partial<ReadRecord> = {}): ReadRecord {
  return {
    type: 'record',
    entity,
    record: record as RawRecord,
    file: `${entity}.csv`,
    row: ++row,
    columns: {},
    findings: [],
    ...more,
  };
}

/** An unread row with the records that it would have held. */
export function lost(
  keys: readonly RecordKey[],
  where: Finding['where'] = { file: 'lost.csv', row: ++row },
): ReadFinding {
  return { type: 'finding', finding: { code: 'csv.broken-quote', severity: 'error', where }, unread: true, lost: keys };
}

function opening(items: readonly ReadItem[]): OpenDataset {
  return async function* () {
    yield items;
  };
}

export function validate(items: readonly ReadItem[], options: Partial<ValidateOptions> = {}): Promise<Validation> {
  return validateDataset(opening(items), { profile: profileWith(), asOf: AS_OF, ...options });
}

/** Code -> count of all findings. */
export function counts({ report }: Validation): Record<string, number> {
  return Object.fromEntries(report.groups.map(({ code, count }) => [code, count]));
}

export async function validIds(validation: Validation): Promise<string[]> {
  const ids: string[] = [];
  for await (const { entity, record } of validation.valid()) ids.push(`${entity} ${record.id}`);
  return ids;
}

export async function heldIds(validation: Validation): Promise<string[]> {
  const ids: string[] = [];
  for await (const { entity, id, waitsFor } of validation.held())
    ids.push(`${entity} ${id} < ${waitsFor.entity} ${waitsFor.id}`);
  return ids;
}

export const school = (id: string, more: RawRecord = {}) => read('school', { id, name: `School ${id}`, ...more });
export const group = (id: string, schoolId: string, more: RawRecord = {}) =>
  read('class', { id, title: id, schoolId, ...more });
export const person = (id: string, more: RawRecord = {}) =>
  read('person', { id, givenName: nameOf(id), roles: ['student'], birthDate: '2016-01-01', ...more });
export const enrolment = (id: string, studentId: string, schoolId: string, more: RawRecord = {}) =>
  read('enrolment', { id, studentId, schoolId, ...more });
export const place = (id: string, studentId: string, classId: string, more: RawRecord = {}) =>
  read('class-enrolment', { id, studentId, classId, ...more });

/** A name of its own for each id, without digits, which no name has. */
function nameOf(id: string): string {
  return `Name ${id.replaceAll(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}`;
}
