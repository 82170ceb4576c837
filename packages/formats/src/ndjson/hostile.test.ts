import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ByteSource } from '../bundle.ts';
import { FORMATS } from '../formats.ts';
import { readWhole } from '../read-whole.ts';

const MIB = 1_048_576;
const GOOD = '{"id":"p9"}\n';

/** Reads lines between two good ones and gives what is said of them. */
async function told(line: string | Uint8Array): Promise<string[]> {
  const bytes = Buffer.concat([Buffer.from(GOOD), Buffer.from(line), Buffer.from(`\n${GOOD}`)]);
  const whole = await readWhole({ 'person.ndjson': bytes });
  const last = bytes.toString('latin1').split('\n').length - 1;
  if (!whole.where('file.not-text').length) {
    expect(whole.of('person').at(0)?.row).toBe(1);
    expect(whole.of('person').at(-1)?.row).toBe(last);
    expect(whole.files[0]?.rows).toBe(whole.records.length + whole.unread.length);
  }
  return whole.findings.map(({ code, where }) => `${code} ${where.row ?? ''}`);
}

describe('a line made to break the reader', () => {
  it.each([
    ['{"id":"a","id":"b"}', 'json.duplicate-key 2'],
    ['{"id":"a" ,"id" :"b"}', 'json.duplicate-key 2'],
    ['{"id":"a","x":{"k":1,"\\u006b":2},"t":"\\":"}', 'json.duplicate-key 2'],
    ['{"id":"a","x":[{"k":1},{"k":1}],"t":"\\":","u":"{\\"id\\":1}"}', undefined],
    ['{"id":9007199254740993}', 'json.inexact-number 2'],
    ['{"id":"a","x":{"n":-1e999}}', 'json.inexact-number 2'],
    ['{"id":"a","n":9007199254740991}', undefined],
    ['{"id":"a","n":"\\ud800"}', 'json.half-character 2'],
    ['{"id":"a","x":{"\\udfff":1}}', 'json.half-character 2'],
    ['{"id":"a","n":"\\ud83d\\ude00"}', undefined],
    ['{"id":"a","__proto__":{"admin":true}}', 'json.forbidden-key 2'],
    ['{"id":"a","x":[{"__proto__":1}]}', 'json.forbidden-key 2'],
    ['{"id":"a","constructor":{"prototype":{"admin":true}}}', undefined],
    ['["id"]', 'json.not-an-object 2'],
    ['null', 'json.not-an-object 2'],
    ['{"id":"a"} {"id":"b"}', 'json.broken 2'],
    ['{"id":', 'json.broken 2'],
    [`{"x":${'['.repeat(40)}${']'.repeat(40)}}`, 'json.too-deep 2'],
    [`{"x":[${'0,'.repeat(10_000)}0]}`, 'json.too-many-values 2'],
    [`{${Array.from({ length: 300 }, (_, at) => `"f${at}":1`).join()}}`, 'json.too-many-values 2'],
    [`{"x":"${'x'.repeat(MIB)}"}`, 'json.too-long 2'],
  ])('number %#', async (line, finding) => {
    expect(await told(line)).toEqual(finding === undefined ? [] : [finding]);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  const SUITE = '/work/shared/data/hostile/jsontestsuite';
  it('any of JSONTestSuite gives a record or a finding with its line', async () => {
    if (!existsSync(SUITE)) {
      console.log(`Passed over: ${SUITE} is not on this machine.`);
      return;
    }
    const files = readdirSync(SUITE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
    expect(files.length).toBeGreaterThan(300);
    for (const name of files) {
      const findings = await told(readFileSync(join(SUITE, name)));
      if (/\bn_/.test(name) && !/structure_no_data|single_space/.test(name))
        expect([name, findings.length > 0]).toEqual([name, true]);
      for (const finding of findings)
        expect(finding).toMatch(/^(json\.[a-z-]+ \d+|file\.(encoding|encoding-unclear|not-text) )$/);
    }
  });
});

describe('a file made to break the reader', () => {
  it.each([
    ['a depth of 5,000,000', ['[', 5_000_000]],
    ['a line of 1 GiB', ['x'.repeat(MIB), 1024]],
    ['a line of 1 GiB that is JSON', [`"${'x'.repeat(MIB)}",`, 1024]],
  ] as const)('%s costs one line, and no more memory than a good file', async (_name, [text, times]) => {
    const most: number[] = [];
    const parts: [string, number][] = [
      [`${GOOD}{"x":[`, 1],
      [text, times],
      [`\n${GOOD}`, 1],
    ];
    const file: ByteSource = {
      name: 'person.ndjson',
      isUtf8: () => true,
      async *open() {
        for (const [part, count] of parts) {
          const together = Math.min(count, Math.max(1, Math.floor(MIB / part.length)));
          const many = Buffer.from(part.repeat(together));
          for (let left = count; left > 0; left -= together)
            yield many.subarray(0, Math.min(left, together) * part.length);
        }
      },
    };
    const before = process.memoryUsage.rss();
    const seen: string[] = [];
    const format = FORMATS.find(({ id }) => id === 'emis-ndjson');
    const read = format && 'read' in format ? format.read({ origin: 'test', files: [file] }, {}) : [];
    for await (const items of read) {
      most.push(process.memoryUsage.rss() - before);
      for (const item of items)
        seen.push(item.type === 'finding' ? `${item.finding.code} ${item.finding.where.row}` : item.type);
    }
    expect(seen).toEqual(['record', 'json.too-long 2', 'record', 'file']);
    expect(Math.max(...most) / MIB).toBeLessThan(150);
  });
});
