import { LANGUAGES } from '@emis-sdk/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WORDS } from '../all-words.ts';
import { lost, person, validate } from '../dataset-for-tests.ts';
import type { FoundFinding, Report } from '../report.ts';
import { createCsvReport } from './csv.ts';
import { createNdjsonReport } from './ndjson.ts';

async function judged(): Promise<{ report: Report; found: FoundFinding[] }> {
  const found: FoundFinding[] = [];
  const persons = Array.from({ length: 25 }, (_, index) =>
    person(`p${index}`, { birthDate: `31/12/20${index + 10}`, '=HYPERLINK("http://x")': 1 }),
  );
  const { report } = await validate([lost([], { file: 'users.csv', row: 9 }), ...persons], {
    onFinding: (finding) => found.push(finding),
  });
  return { report, found };
}

/** Reads CSV as RFC 4180 has it. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('NDJSON', () => {
  it('holds every finding that the report counts, one a line, with words', async () => {
    const { report, found } = await judged();
    const { line } = createNdjsonReport({ words: WORDS.es }, './export');
    const text = found.map(line).join('');
    const parsed = text
      .trimEnd()
      .split('\n')
      .map((each) => JSON.parse(each) as Record<string, unknown>);
    const { error, warning, info } = report.findings;
    expect(parsed).toHaveLength(error + warning + info);
    expect(parsed.find(({ code }) => code === 'field.not-a-date')).toMatchObject({
      origin: './export',
      severity: 'error',
      entity: 'person',
      id: 'p0',
      title: 'No es una fecha',
      meaning: expect.stringContaining('«99/99/9999»'),
    });
    expect(text).not.toContain('31/12');
  });
});

describe('CSV', () => {
  it.each(LANGUAGES)('is a table of every finding, in %s', async (language) => {
    const { found } = await judged();
    const csv = createCsvReport({ words: WORDS[language] }, 'a, "b"');
    const [header = [], ...rows] = rowsOf(csv.header + found.map(csv.line).join(''));
    expect(header.slice(0, 3)).toEqual(['\uFEFFseverity', 'code', 'title']);
    expect(rows).toHaveLength(found.length);
    for (const row of rows) expect(row).toHaveLength(header.length);
    expect(rows[0]?.slice(3, 6)).toEqual(['a, "b"', 'users.csv', '9']);
    expect(csv.header + found.map(csv.line).join('')).not.toContain('31/12');
  });

  it('speaks to the developer when asked', async () => {
    const { found } = await judged();
    const say = (voice: 'clerk' | 'developer') => found.map(createCsvReport({ words: WORDS.en, voice }).line).join('');
    expect(say('developer')).toContain('Do not shift it through UTC');
    expect(say('clerk')).not.toContain('Do not shift it through UTC');
  });

  it('gives a spreadsheet nothing to run', () => {
    const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', ' =', '"');
    const { line } = createCsvReport({ words: WORDS.en });
    fc.assert(
      fc.property(fc.tuple(start, fc.string()), ([sign, rest]) => {
        const finding: FoundFinding = { code: sign + rest, severity: 'error', where: { file: sign + rest } };
        const [cells = []] = rowsOf(line(finding));
        for (const cell of [cells[1], cells[4]]) {
          expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u);
          expect(cell?.endsWith(rest)).toBe(true);
        }
      }),
    );
  });
});
