/** By what a file is cut into rows, elements or cells, without anything being made of them. */
export type ParserName = 'csv' | 'lines' | 'json-lines' | 'json-list' | 'xml' | 'sheet';

/** A format whose reading is measured. */
export interface ReadCase {
  readonly format: string;
  /** The profile that brings the format. */
  readonly profile: 'international' | 'argentina' | 'brazil' | 'chile' | 'colombia';
  readonly parser: ParserName;
}

const one = (parser: ParserName, format: string, profile: ReadCase['profile'] = 'international'): ReadCase => ({
  format,
  profile,
  parser,
});

/** Every format that can be read, in the order in which they are told. */
export const READ_CASES = {
  'oneroster-1.1': one('csv', 'oneroster-1.1'),
  'oneroster-1.2': one('csv', 'oneroster-1.2'),
  'sds-1': one('csv', 'sds-1'),
  'sds-2': one('csv', 'sds-2'),
  'sds-2.1': one('csv', 'sds-2.1'),
  'emis-csv': one('csv', 'emis-csv'),
  'emis-ndjson': one('json-lines', 'emis-ndjson'),
  xlsx: one('sheet', 'xlsx'),
  'ed-fi-xml': one('xml', 'ed-fi'),
  'ed-fi-json': one('json-list', 'ed-fi'),
  'simat-anexo-6a': one('csv', 'simat-anexo-6a', 'colombia'),
  'mineduc-matricula': one('csv', 'mineduc-matricula', 'chile'),
  'bnh-20': one('csv', 'bnh-20', 'argentina'),
  'bnh-33': one('csv', 'bnh-33', 'argentina'),
  'educacenso-2025': one('lines', 'educacenso-2025', 'brazil'),
} as const satisfies Readonly<Record<string, ReadCase>>;

export type ReadCaseName = keyof typeof READ_CASES;

export function isReadCase(name: string): name is ReadCaseName {
  return Object.hasOwn(READ_CASES, name);
}

/** Said to a program that is to run as the command line does, which keeps the engine from taking more than it needs. */
export const AS_EMIS = 'as-emis';

/** A file of a million rows is to be read, and written, in less. */
export const MOST_MEGABYTES = 300;

/** Formats that can be written from students, their enrolments and their seats in classes. */
export const WRITE_CASES = [
  'oneroster-1.1',
  'oneroster-1.2',
  'emis-csv',
  'emis-ndjson',
  'xlsx',
  'parquet',
  'dhis2-tracker',
  'bnh-20',
  'bnh-33',
] as const;
