import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/**
 * Bytes of heap in use when so many records have been judged, by all rules or by none that look at several records, whose texts
 * were cut from pieces of a file with so much else in each line.
 */
function heapAtEnd(records: number, filler: number, rules: 'all' | 'none'): number {
  const at = (file: string) => JSON.stringify(new URL(file, import.meta.url).href);
  const script = `
    import { validateDataset } from ${at('./validate-dataset.ts')};
    import { STANDARD_RULES } from ${at('./rules/index.ts')};
    import { profileWith, AS_OF } from ${at('./dataset-for-tests.ts')};
    const people = ${Math.round(records / 5)};
    const letters = (n) => 'Ma' + [17576, 676, 26, 1].map((power) => String.fromCharCode(97 + (Math.floor(n / power) % 26))).join('');
    const cut = (text, from, length) => text.slice(from, from + length);
    const kinds = [
      ['school', people, (text, at) => ({ id: cut(text, at, 27), name: 'Escuela' })],
      ['class', people, (text, at) => ({ id: cut(text, at, 27), title: '1A', schoolId: cut(text, 0, 27), grades: ['01'] })],
      ['person', people, (text, at) => ({ id: cut(text, at, 27), givenName: text[at + 26] === '0' ? '' : cut(text, at + 28, 6), familyName: cut(text, at + 35, 3), birthDate: cut(text, at + 39, 10), roles: ['student'] })],
      // Every tenth student is at fault, and the enrolment waits.
      ['enrolment', people, (text, at) => ({ id: cut(text, at, 27) + '@s@2026', studentId: cut(text, at, 27), schoolId: cut(text, 0, 27), schoolYear: 2026, grade: cut(text, at + 50, 2) })],
      ['class-enrolment', people, (text, at) => ({ id: cut(text, at, 27), classId: cut(text, at, 27), studentId: cut(text, at, 27) })],
    ];
    async function* open() {
      for (const [entity, count, make] of kinds) {
        for (let block = 0; block < count; block += 1000) {
          let lines = '';
          for (let n = block; n < block + 1000; n++) {
            lines += 'person-' + String(n).padStart(20, '0') + ' ' + letters(n) + ' Paz 20' + String(10 + (n % 9)) + '-0' + (1 + (n % 9)) + '-1' + (n % 10) + ' 0' + (n % 9) + ' '.repeat(${filler}) + '\\n';
          }
          const text = new TextDecoder().decode(new TextEncoder().encode(lines));
          const items = [];
          for (let n = 0, from = 0; n < 1000 && block + n < count; n++, from = text.indexOf('\\n', from) + 1) {
            items.push({ type: 'record', entity, record: make(text, from), file: 'f', row: block + n + 2, columns: {}, findings: [] });
          }
          yield items;
        }
      }
    }
    const off = Object.fromEntries(STANDARD_RULES.filter(({ kind }) => kind === 'dataset').map(({ code }) => [code, 'off']));
    const severities = ${JSON.stringify(rules)} === 'none' ? off : {};
    gc();
    const before = process.memoryUsage().heapUsed;
    let used = 0;
    const total = kinds.reduce((sum, [, count]) => sum + count, 0);
    await validateDataset(open, { profile: profileWith({ severities }), asOf: AS_OF, onProgress({ records }) {
      if (records < total - 500 || used) return;
      gc();
      used = process.memoryUsage().heapUsed - before;
    } });
    console.log(used);`;
  const flags = ['--expose-gc', '--conditions=@emis-sdk/source', '--input-type=module', '-e', script];
  return Number(execFileSync(process.execPath, flags, { encoding: 'utf8' }));
}

describe.each(['none', 'all'] as const)('a run with %s of the rules over datasets', (rules) => {
  it('keeps what it needs of records, not the text that they were cut from', () => {
    const short = heapAtEnd(40_000, 1, rules);
    expect(short / 40_000).toBeLessThan(500);
    expect(heapAtEnd(40_000, 1000, rules)).toBeLessThan(short * 1.2 + 1_000_000);
  });
});
