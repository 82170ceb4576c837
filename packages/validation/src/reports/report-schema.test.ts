import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { WORDS } from '../all-words.ts';
import { group, lost, person, read, school, validate } from '../dataset-for-tests.ts';
import { defineRule } from '../define-rule.ts';
import type { Report } from '../report.ts';
import { compareReports } from './compare-reports.ts';
import { REPORT_SCHEMA_ID, wordedReport } from './json.ts';

const schema: unknown = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'));

/** The schema with every list of members closed, so that a member that it does not name is seen. */
function withoutOthers(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutOthers);
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withoutOthers(value)]));
  return 'properties' in copy ? { ...copy, additionalProperties: false } : copy;
}

function compile(source: unknown): ValidateFunction {
  return new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true }).compile(
    source as object,
  );
}

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

async function reports(): Promise<Report[]> {
  const items = [
    read('school', { id: 'a', name: 'A', shoe: 1 }, { file: 'orgs.csv', row: 2 }),
    read('school', { id: 'b' }, { file: 'orgs.csv', row: 3 }),
    group('c1', 'b'),
    lost([], { file: 'users.csv', row: 9 }),
    person('p', { birthDate: 'x' }),
    { type: 'file' as const, file: 'orgs.csv', rows: 2, bytes: 10, encoding: 'utf-8', delimiter: ',' },
  ];
  const pseudonymKey = new Uint8Array(16);
  const plain = (await validate(items, { pseudonymKey })).report;
  const incomplete = (await validate([school('a')], { rules: [failing], reveal: true })).report;
  const empty = (await validate([])).report;
  const since: Report = { ...plain, origin: './export', since: compareReports(incomplete, plain) };
  return [plain, incomplete, empty, since, ...[plain, since].map((each) => wordedReport(each, { words: WORDS.pt }))];
}

describe('the published schema of a report', () => {
  it('is found by its address', () => {
    expect(schema).toMatchObject({
      $id: REPORT_SCHEMA_ID,
      $schema: 'https://json-schema.org/draft/2020-12/schema',
    });
  });

  it('accepts every real report, and names all that is in it', async () => {
    const accepts = compile(schema);
    const names = compile(withoutOthers(schema));
    for (const report of await reports()) {
      const json: unknown = JSON.parse(JSON.stringify(report));
      expect(accepts(json), JSON.stringify(accepts.errors)).toBe(true);
      expect(names(json), JSON.stringify(names.errors)).toBe(true);
    }
  });

  it('refuses what is none', async () => {
    const accepts = compile(schema);
    const [report] = await reports();
    for (const [key, value] of Object.entries({
      schemaVersion: 2,
      verdict: 'fine',
      asOf: '31/03/2026',
      valid: -1,
      groups: [{ code: 'x' }],
      findings: {},
    }))
      expect(accepts({ ...report, [key]: value }), key).toBe(false);
    expect(accepts({})).toBe(false);
  });
});
