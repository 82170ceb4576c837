import type { ReadItem } from '@emis-sdk/model';
import { STANDARD_MESSAGES } from '../all-words.ts';
import { group, lost, person, read, school, validate } from '../dataset-for-tests.ts';
import { defineRule } from '../define-rule.ts';
import type { FindingGroup, Report } from '../report.ts';

/** Values of children that no masked report may show. */
export const SECRETS = ['31/12/2013', 'Ñusta <b>&', '12.531.909-2'] as const;

const failing = defineRule({
  code: 'x.fails',
  severity: 'error',
  on: 'school',
  reads: [],
  text: '',
  why: '',
  check: () => {
    throw new TypeError();
  },
  examples: { good: [], bad: [] },
});

const file = (name: string): ReadItem => ({
  type: 'file',
  file: name,
  rows: 20,
  bytes: 10,
  encoding: 'utf-8',
  delimiter: ',',
});

/** A report with something of everything: errors, warnings, infos, records that wait, an unread row, several files. */
export async function richReport(different: { reveal?: boolean; broken?: boolean } = {}): Promise<Report> {
  const persons = Array.from({ length: 12 }, (_, index) =>
    read(
      'person',
      { id: `p${index}`, givenName: 'Ana', birthDate: SECRETS[index % SECRETS.length] },
      { file: 'users.csv', row: index + 2, columns: { birthDate: 'Birth "Date" <i>' } },
    ),
  );
  const items = [
    school('a', { '<script>alert(1)</script>\u0007\u202E': 1 }),
    read('school', { id: 'b' }, { file: 'orgs.csv', row: 3 }),
    group('c1', 'b'),
    group('c2', 'b'),
    lost([], { file: 'users.csv', row: 30 }),
    ...persons,
    person('q'),
    ...['orgs.csv', 'users.csv', 'clean.csv'].map(file),
  ];
  const { report } = await validate(items, {
    pseudonymKey: new Uint8Array(16),
    reveal: different.reveal === true,
    rules: different.broken ? [failing] : [],
  });
  return report;
}

/** The largest report there can be: every code of the standard, each with all its samples, and long values that do not repeat. */
export function largestReport(report: Report): Report {
  let seed = 1;
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed.toString(36);
  };
  const long = () => Array.from({ length: 10 }, random).join('').slice(0, 60);
  const groups = Object.keys(STANDARD_MESSAGES.en).map(
    (code): FindingGroup => ({
      code,
      severity: 'error',
      count: 123_456,
      records: 123_456,
      byFile: { 'users.csv': 123_456 },
      samples: Array.from({ length: 10 }, () => ({
        where: { file: 'users.csv', row: Math.floor(seed / 1000), column: long(), path: long() },
        id: long(),
        params: { field: long() },
        personal: { value: long() },
      })),
    }),
  );
  return { ...report, groups };
}
