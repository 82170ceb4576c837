import { describe, expect, it } from 'vitest';
import type { ByteSource } from '../bundle.ts';
import { FORMATS } from '../formats.ts';
import { readWhole } from '../read-whole.ts';
import { interchange } from './small-district.ts';

const MIB = 1_048_576;
const GOOD = '<Student><StudentUniqueId>1</StudentUniqueId><Name><FirstName>Ñ</FirstName></Name></Student>';

async function told(body: string, before = ''): Promise<string[]> {
  const text = interchange('Student', `${GOOD}\n${body}\n${GOOD}`).replace('?>\n', `?>\n${before}`);
  const bundle = {
    origin: 'test',
    files: [
      {
        name: 'a.xml',
        async *open() {
          yield Buffer.from(text);
        },
      },
    ],
  };
  const format = FORMATS.find(({ id }) => id === 'ed-fi');
  const said: string[] = [];
  for await (const items of format && 'read' in format ? format.read(bundle, {}) : []) {
    for (const item of items) {
      if (item.type === 'record') said.push('record');
      else if (item.type === 'finding') said.push(`${item.finding.code} ${item.finding.where.row ?? ''}`);
    }
  }
  return said.sort();
}

describe('a document made to break the reader', () => {
  it('that declares entities is refused before any is used', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(100)}">${Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at} "${'&a;'.repeat(9)}">`).join('')}]>`;
    expect(await told(GOOD, bomb)).toEqual(['xml.doctype 2']);
    expect(await told('&x;', '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>')).toEqual(['xml.doctype 2']);
    expect(await told('<Student>&lol;</Student>')).toEqual(['record', 'xml.broken 4']);
  });
  it('that is broken gives what stands before, and the line of the trouble', async () => {
    expect(await told('<Student><Name></Student>')).toEqual(['record', 'xml.broken 4']);
    expect(await told('<Student a=1/>')).toEqual(['record', 'xml.broken 4']);
    expect(await told('\u0001')).toEqual(['record', 'xml.broken 4']);
    expect(await told('</InterchangeStudent>')).toEqual(['record', 'xml.broken 5']);
  });
  it('with a record too deep, too wide or too long loses that record only', async () => {
    for (const inside of [
      `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`,
      '<a/>'.repeat(30_000),
      `<a>${'x'.repeat(600_000)}</a><b>${'x'.repeat(600_000)}</b>`,
    ]) {
      expect(await told(`<Student>${inside}</Student>`)).toEqual(['json.too-long 4', 'record', 'record']);
    }
    expect(
      await told('<Student><Name><__proto__>1</__proto__></Name><StudentUniqueId>2</StudentUniqueId></Student>'),
    ).toEqual(['record', 'record', 'record']);
    expect(Object.keys({})).toEqual([]);
  });
  it.each([
    ['a text of 1 GiB', '<Student><a>', 'x'.repeat(MIB)],
    ['a tag of 1 GiB', '<Student a="', 'x'.repeat(MIB)],
    ['a comment of 1 GiB', '<!-- ', 'x'.repeat(MIB)],
  ])('%s ends the file, in little memory', async (_name, start, filling) => {
    const file: ByteSource = {
      name: 'a.xml',
      isUtf8: () => true,
      async *open() {
        yield Buffer.from(`<InterchangeStudent>\n${GOOD}\n${start}`);
        const many = Buffer.from(filling);
        for (let count = 0; count < 1024; count++) yield many;
      },
    };
    const before = process.memoryUsage.rss();
    const whole = await readWhole({ origin: 'test', files: [file] });
    expect(whole.where('xml.too-long')).toEqual(['a.xml:3']);
    expect(whole.of('person')).toHaveLength(1);
    expect((process.memoryUsage.rss() - before) / MIB).toBeLessThan(150);
  });
});
