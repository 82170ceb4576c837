import { DuckDBInstance } from '@duckdb/node-api';
import { ROW_CHECKS, type RowCheck } from './duckdb-columns.ts';
import { HELD, LISTS, RELATION_CHECKS } from './duckdb-relations.ts';

const FILES: Readonly<Record<string, string>> = {
  orgs: 'orgs.csv',
  sessions: 'academicSessions.csv',
  courses: 'courses.csv',
  classes: 'classes.csv',
  users: 'users.csv',
  enrollments: 'enrollments.csv',
};

/** What SQL found: how often each code, and how many rows wait for one that is wrong. */
export interface DuckDbFindings {
  readonly seconds: number;
  readonly findings: Readonly<Record<string, number>>;
  readonly held: number;
}

/**
 * One statement a step. Each check names the rows that it speaks of, by table, place and code, as the reports do; it makes no words.
 * Rows that are wrong by themselves are sought by one filter over a table, and what is wrong is asked of these alone.
 */
function statements(folder: string): string[] {
  const read = (file: string) =>
    `read_csv('${folder}/${file}', header = true, all_varchar = true, nullstr = '', delim = ',', quote = '"', escape = '"')`;
  const tables = Object.entries(FILES);
  return [
    'CREATE OR REPLACE TEMP TABLE findings (file VARCHAR, place BIGINT, code VARCHAR)',
    ...tables.map(([table, file]) => `CREATE OR REPLACE TEMP TABLE ${table} AS SELECT * FROM ${read(file)}`),
    ...LISTS,
    ...tables.map(([table]) => ofRows(table, ROW_CHECKS[table] ?? [])),
    ...RELATION_CHECKS.map(
      ({ table, code, select }) => `INSERT INTO findings SELECT '${table}', *, '${code}' FROM (${select})`,
    ),
    `CREATE OR REPLACE TEMP TABLE wrong AS ${tables
      .map(
        ([table]) =>
          `SELECT sourcedId FROM ${table} WHERE rowid IN (SELECT place FROM findings WHERE file = '${table}')`,
      )
      .join(' UNION ')}`,
  ];
}

function ofRows(table: string, checks: readonly RowCheck[]): string {
  const codes = checks.map(([code, condition]) => `CASE WHEN ${condition} THEN '${code}' END`).join(', ');
  const any = checks.map(([, condition]) => `(${condition})`).join(' OR ');
  return `INSERT INTO findings SELECT '${table}', place, code FROM
    (SELECT rowid AS place, unnest([${codes}]) AS code FROM ${table} WHERE ${any}) WHERE code IS NOT NULL`;
}

/** Runs all checks, and says what they found and how long it took. */
export async function runDuckDb(folder: string, threads: number): Promise<DuckDbFindings> {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  const connection = await instance.connect();
  const began = performance.now();
  for (const statement of statements(folder)) await connection.run(statement);
  const held = await connection.runAndReadAll(HELD);
  const found = await connection.runAndReadAll('SELECT code, count(*) FROM findings GROUP BY code ORDER BY code');
  const seconds = (performance.now() - began) / 1000;
  const findings = Object.fromEntries(found.getRows().map(([code, count]) => [String(code), Number(count)]));
  connection.closeSync();
  instance.closeSync();
  return { seconds, findings, held: Number(held.getRows()[0]?.[0]) };
}
