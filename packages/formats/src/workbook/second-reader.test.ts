import type { OpenDataset, RawRecord } from '@emis-sdk/model';
import * as fc from 'fast-check';
import { readXlsx, writeXlsx } from 'hucre';
import { expect, it } from 'vitest';
import { readWhole } from '../read-whole.ts';
import { writeRecords } from './write-records.ts';

/** Texts of the kind that programs trip over, and any others that a cell may hold. */
const hostile = fc.oneof(
  fc.constantFrom(
    "=cmd|'/C calc'!A0",
    '+1',
    '-1',
    '@SUM(A1)',
    '\tx',
    '_x0041_',
    '_x005F_',
    '007',
    '1E5',
    ' a ',
    'a\r\nb',
    ']]>',
    '<t>',
    '&amp;',
    '\u0001',
    "'",
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
);

const open = (records: readonly RawRecord[]): OpenDataset =>
  async function* () {
    yield records.map(
      (record, at) =>
        ({ type: 'record', entity: 'school', record, file: 'x', row: at + 2, columns: {}, findings: [] }) as const,
    );
  };

it('what we write, a program of others reads to the letter, and takes no text for a formula', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 40 }), async (texts) => {
      const records = texts.map((name, at) => ({ id: `s${at}`, name }));
      const parts = await Array.fromAsync(writeRecords(open(records), {}));
      const { sheets } = await readXlsx(Buffer.concat(parts.map(({ bytes }) => bytes)));
      const [keys, , ...rows] = sheets[0]?.rows ?? [];
      const at = keys?.indexOf('school.name') ?? -1;
      // The other reader makes line feeds of carriage returns and keeps no control characters: those are ours alone.
      expect(rows.map((row) => plain(String(row[at])))).toEqual(texts.map(plain));
      expect([...(sheets[0]?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

// The other writer does not escape what looks like an escape, as the standard wants it.
it('what a program of others writes, we read to the letter', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        hostile.filter((text) => text.trim() !== '' && !/_x[0-9A-Fa-f]{4}_/.test(text)),
        { minLength: 1, maxLength: 40 },
      ),
      async (texts) => {
        const rows = [['id', 'name', 'phone'], ...texts.map((name, at) => [`s${at}`, name, '1'])];
        const whole = await readWhole({ 'x.xlsx': await writeXlsx({ sheets: [{ name: 'school', rows }] }) });
        const names = whole.records.map(({ record }) => String(record['name']));
        expect(names.map(plain)).toEqual(texts.map(plain));
      },
    ),
    { numRuns: 40 },
  );
});

function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the other program drops
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, '');
}
