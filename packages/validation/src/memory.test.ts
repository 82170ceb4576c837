import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** Bytes of heap in use at the end of reading so many persons, whose ids were cut from a text with so much else in each line. */
function heapAtEnd(records: number, filler: number): number {
  const at = (file: string) => JSON.stringify(new URL(file, import.meta.url).href);
  const script = `
    import { validateDataset } from ${at('./validate-dataset.ts')};
    import { STANDARD_RULES } from ${at('./rules/index.ts')};
    import { profileWith, AS_OF } from ${at('./dataset-for-tests.ts')};
    async function* open() {
      for (let block = 0; block < ${records}; block += 1000) {
        let lines = '';
        for (let n = block; n < block + 1000; n++) lines += 'person-' + String(n).padStart(20, '0') + ' '.repeat(${filler}) + '\\n';
        const text = new TextDecoder().decode(new TextEncoder().encode(lines));
        const items = [];
        for (let n = 0, from = 0; n < 1000; n++, from = text.indexOf('\\n', from) + 1) {
          const record = { id: text.slice(from, from + 27), givenName: 'Ana', birthDate: '2016-01-01', roles: ['student'] };
          items.push({ type: 'record', entity: 'person', record, file: 'f', row: block + n + 2, columns: {}, findings: [] });
        }
        yield items;
      }
    }
    const off = Object.fromEntries(STANDARD_RULES.filter(({ kind }) => kind === 'dataset').map(({ code }) => [code, 'off']));
    gc();
    const before = process.memoryUsage().heapUsed;
    let used = 0;
    await validateDataset(open, { profile: profileWith({ severities: off }), asOf: AS_OF, onProgress({ records }) {
      if (records !== ${records} || used) return;
      gc();
      used = process.memoryUsage().heapUsed - before;
    } });
    console.log(used);`;
  const flags = ['--expose-gc', '--conditions=@emis-sdk/source', '--input-type=module', '-e', script];
  return Number(execFileSync(process.execPath, flags, { encoding: 'utf8' }));
}

it('keeps ids and what rules read of related records, not the text that they were cut from', () => {
  const short = heapAtEnd(40_000, 1);
  expect(short / 40_000).toBeLessThan(300);
  expect(heapAtEnd(40_000, 300)).toBeLessThan(short * 1.2);
});
