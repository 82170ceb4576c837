import { isUtf8 } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import type { ByteSource } from './bundle.ts';
import { canRead } from './format.ts';
import { FORMATS } from './formats.ts';
import { table } from './oneroster/small-bundle.ts';

const MIB = 1_048_576;
const HEADER = table('1.1', 'orgs.csv', []);
const GOOD = 's1,,,Escuela Ñire,school,1,\n';

/** A file that is made while it is read: texts, each so many times. */
function made(...parts: readonly (readonly [text: string, times: number])[]): ByteSource {
  return {
    name: 'orgs.csv',
    isUtf8,
    async *open() {
      for (const [text, times] of parts) {
        const length = Buffer.byteLength(text);
        const together = Math.min(times, Math.max(1, Math.floor(MIB / length)));
        const many = Buffer.from(text.repeat(together));
        for (let left = times; left > 0; left -= together) yield many.subarray(0, Math.min(left, together) * length);
      }
    },
  };
}

interface Outcome {
  /** How often each code was told. */
  readonly codes: Readonly<Record<string, number>>;
  readonly records: readonly unknown[];
  readonly rows: number;
  /** By how much the memory of the process grew at the most, in MiB. */
  readonly grown: number;
}

/** Reads a bundle of one file as OneRoster, and forgets each item at once. */
async function outcome(file: ByteSource): Promise<Outcome> {
  const codes: Record<string, number> = {};
  const records: unknown[] = [];
  let rows = 0;
  const before = process.memoryUsage.rss();
  let most = before;
  const read =
    FORMATS.filter(canRead)
      .find(({ id }) => id === 'oneroster-1.1')
      ?.read({ origin: 'test', files: [file] }, {}) ?? [];
  for await (const items of read) {
    most = Math.max(most, process.memoryUsage.rss());
    for (const item of items) {
      if (item.type === 'record') records.push(item.record['id']);
      else if (item.type === 'file') rows = item.rows;
      else codes[item.finding.code] = (codes[item.finding.code] ?? 0) + 1;
    }
  }
  for (const code of ['manifest.missing', 'file.missing']) delete codes[code];
  return { codes, records, rows, grown: (most - before) / MIB };
}

describe('a file made to break the reader', () => {
  it('a line of 1 GiB costs one row and little memory', async () => {
    const { codes, records, rows, grown } = await outcome(made([HEADER, 1], ['x'.repeat(MIB), 1024], [`\n${GOOD}`, 1]));
    expect(codes).toEqual({ 'csv.row-too-long': 1 });
    expect([records, rows]).toEqual([['s1'], 2]);
    expect(grown).toBeLessThan(150);
  });
  it('a header of 100 MiB is none, and says why', async () => {
    const { codes, records } = await outcome(made(['a,'.repeat(MIB / 2), 100], [`\n${GOOD}`, 1]));
    expect(codes).toEqual({ 'csv.row-too-long': 1, 'row.under-unknown-header': 1 });
    expect(records).toEqual([]);
  });
  it('half a million columns in the header are not believed', async () => {
    const { codes } = await outcome(made(['a,', 500_000], [`\n${GOOD}`, 1]));
    expect(codes).toEqual({ 'csv.too-many-columns': 1, 'row.under-unknown-header': 1 });
  });
  it('half a million values in each of many rows are ragged rows', async () => {
    const { codes, records } = await outcome(made([HEADER, 1], [`${'a,'.repeat(500_000)}\n`, 10], [GOOD, 1]));
    expect(codes).toEqual({ 'csv.ragged-row': 10 });
    expect(records).toEqual(['s1']);
  });
  it('NULs among the letters are no text', async () => {
    expect((await outcome(made([HEADER, 1], [GOOD, 1], ['s2,,,a\0b,school,1,\n', 1]))).codes).toEqual({
      'file.not-text': 1,
    });
    expect((await outcome(made(['\0', 10 * MIB]))).codes).toEqual({ 'file.not-text': 1 });
  });
  it('NULs in every other place are UTF-16, and what is no letter of it is no text', async () => {
    const cut = Buffer.from(`\uFEFF${HEADER}${GOOD}`, 'utf16le').subarray(0, -1);
    const file = {
      name: 'orgs.csv',
      async *open() {
        yield cut;
      },
    };
    expect((await outcome(file)).codes).toEqual({ 'file.not-text': 1 });
  });
  it('megabytes without one row: line breaks, delimiters, blanks', async () => {
    for (const text of ['\n', '\r', ',,,,,,\n', '\u00a0\n', ' \t\r\n']) {
      const times = Math.floor((2 * MIB) / Buffer.byteLength(text));
      const { codes, records, grown } = await outcome(made([HEADER, 1], [text, times], [GOOD, 1]));
      expect([text, codes, records]).toEqual([text, {}, ['s1']]);
      expect(grown).toBeLessThan(150);
    }
  });
  it('a quote that is never closed costs its row, whatever comes behind it', async () => {
    const { codes, rows } = await outcome(
      made([HEADER, 1], ['s0,,,"x,school,1,\n', 1], ['x'.repeat(99), 1], ['\n', 1], ['x,y\n', MIB / 2]),
    );
    expect(rows).toBe(MIB / 2 + 2);
    expect(codes).toEqual({ 'csv.broken-quote': 1, 'csv.ragged-row': MIB / 2 + 1 });
  });
  it('an open quote in every row, and rows of nothing but quotes', async () => {
    for (const text of ['"a\n', '"\n', '""""""""\n', 'a"",""\n', '"\r', '"a,b,""\n']) {
      const { codes, records, rows } = await outcome(made([HEADER, 1], [text, 20_000], [GOOD, 1]));
      const told = Object.values(codes).reduce((sum, count) => sum + count, 0);
      expect([text, records, rows <= 20_001, told >= rows - 1]).toEqual([text, ['s1'], true, true]);
    }
  });
  it('quoted lines of a megabyte each, one after the other', async () => {
    const { codes, records } = await outcome(made([HEADER, 1], [`s0,"${'x'.repeat(2 * MIB)}\n`, 30], [GOOD, 1]));
    expect(codes).toEqual({ 'csv.row-too-long': 30 });
    expect(records).toEqual(['s1']);
  });
  it('a reader who has had enough stops, in the middle of a file without end', async () => {
    const abort = new AbortController();
    const endless = made([HEADER, 1], [GOOD, Number.MAX_SAFE_INTEGER]);
    const file = {
      ...endless,
      async *open() {
        let chunks = 0;
        for await (const chunk of endless.open()) {
          if (++chunks === 20) abort.abort();
          yield chunk;
        }
      },
    };
    const read = FORMATS.filter(canRead)[0]?.read({ origin: 'test', files: [file] }, { signal: abort.signal }) ?? [];
    await expect(Array.fromAsync(read, () => 1)).rejects.toThrow(/abort/i);
  });
});
