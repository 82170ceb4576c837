import type { EntityName, RawRecord } from '@emis-sdk/model';

/** A row of a table, in the product's own words. */
export type Row = Readonly<Record<string, unknown>>;

/** A table of the product, and what its columns are called in the standard. */
interface Table {
  readonly entity: EntityName;
  /** Column -> field. */
  readonly columns: Readonly<Record<string, string>>;
  /** Column -> own code -> code of the standard. What stands in neither travels as it is. */
  readonly codes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The whole mapping between this product and the standard, in one place. Parents first. */
export const TABLES = {
  terms: {
    entity: 'academic-session',
    columns: {
      name: 'title',
      kind: 'type',
      begins: 'startDate',
      ends: 'endDate',
      year: 'schoolYear',
      part_of: 'parentId',
    },
    codes: { kind: { Y: 'schoolYear', S: 'semester', T: 'term' } },
  },
  schools: { entity: 'school', columns: { name: 'name', sector: 'sector', codes: 'identifiers' } },
  students: {
    entity: 'person',
    columns: {
      given: 'givenName',
      middle: 'middleName',
      family: 'familyName',
      second_family: 'secondFamilyName',
      born: 'birthDate',
      sex: 'sex',
      numbers: 'identifiers',
      kind: 'roles',
    },
    codes: { sex: { F: 'female', M: 'male', O: 'other', '-': 'unspecified' } },
  },
  places: {
    entity: 'enrolment',
    columns: {
      student: 'studentId',
      school: 'schoolId',
      grade: 'grade',
      year: 'schoolYear',
      term: 'sessionId',
      since: 'entryDate',
      until: 'exitDate',
    },
  },
  attendance: {
    entity: 'daily-attendance',
    columns: { student: 'studentId', school: 'schoolId', day: 'date', mark: 'status' },
    codes: { mark: { P: 'present', L: 'late', A: 'absent' } },
  },
} as const satisfies Readonly<Record<string, Table>>;
export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** A row as a record of the standard. Columns that the standard has and this product has not are kept under `further`. */
export function recordOf(name: TableName, { id, further, ...row }: Row): RawRecord {
  const { columns, codes = {} }: Table = TABLES[name];
  const fields = Object.entries(columns).flatMap(([column, field]) => {
    const value = row[column];
    if (value === undefined || value === null || value === '') return [];
    return [[field, codes[column]?.[String(value)] ?? value]];
  });
  return { ...(further as object | undefined), ...Object.fromEntries(fields), id };
}

/** A record of the standard as a row, the other way round. */
export function rowOf(name: TableName, record: RawRecord): Row {
  const { columns, codes = {} }: Table = TABLES[name];
  const fields = new Map(Object.entries(columns).map(([column, field]) => [field, column]));
  const row: Record<string, unknown> = { id: record.id };
  const further: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(record)) {
    const column = fields.get(field);
    if (field === 'id') continue;
    if (column === undefined) further[field] = value;
    else row[column] = Object.entries(codes[column] ?? {}).find(([, code]) => code === value)?.[0] ?? value;
  }
  return { ...row, ...(Object.keys(further).length > 0 && { further }) };
}

export function tableOf(entity: string): TableName | undefined {
  return TABLE_NAMES.find((name) => TABLES[name].entity === entity);
}
