import { ENTITY_NAMES, type EntityName } from '@emis-sdk/model';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryBundle } from '../bundle.ts';
import { detectFormat } from '../detect.ts';
import { readWhole } from '../read-whole.ts';

const lines = (...records: readonly unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');
const mixed = (...records: readonly (readonly [EntityName, string])[]) =>
  lines(...records.map(([entity, id]) => ({ entity, record: { id } })));
const MANIFEST = { format: 'emis-ndjson', schemaVersion: 1, edition: '2027', counts: { school: 1, person: 2 } };

describe('records of the standard, one a line', () => {
  it('are read from a file for each entity, parents first whatever the order of the files', async () => {
    const whole = await readWhole({
      'person.ndjson': `${lines({ id: 'p1', givenName: 'Ñusta' })}\r\n${lines({ id: 'p2', extra: 1 })}`,
      'school.jsonl': lines({ id: 's1' }),
      'emis.json': JSON.stringify(MANIFEST),
    });
    expect(whole.format).toBe('emis-ndjson');
    expect(whole.records.map(({ entity, record, file, row }) => [entity, record, file, row])).toEqual([
      ['school', { id: 's1' }, 'school.jsonl', 1],
      ['person', { id: 'p1', givenName: 'Ñusta' }, 'person.ndjson', 1],
      ['person', { id: 'p2', extra: 1 }, 'person.ndjson', 3],
    ]);
    expect(whole.findings).toEqual([]);
    expect(whole.files.map(({ file, rows, encoding }) => [file, rows, encoding])).toEqual([
      ['school.jsonl', 1, 'utf-8'],
      ['person.ndjson', 2, 'utf-8'],
    ]);
  });

  it('are read from one file whose lines say what they hold, in any order', async () => {
    const text = mixed(['person', 'p1'], ['school', 's1'], ['person', 'p2'], ['territory', 't1']);
    const whole = await readWhole({ 'everything.ndjson': `${text}{"entity":"dragon","record":{}}\n` });
    expect(whole.records.map(({ entity, record, row }) => `${row} ${entity} ${record['id']}`)).toEqual([
      '4 territory t1',
      '2 school s1',
      '1 person p1',
      '3 person p2',
    ]);
    expect(whole.where('emis.not-a-record')).toEqual(['everything.ndjson:5']);
    expect(whole.files).toMatchObject([{ rows: 5 }]);
  });

  it('come in the order of the entities for every order of the lines, each once, and the same in chunks of any size', async () => {
    const names = fc.array(fc.constantFrom(...ENTITY_NAMES), { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(names, fc.boolean(), fc.integer({ min: 1, max: 99 }), async (entities, sorted, size) => {
        if (sorted) entities.sort((a, b) => ENTITY_NAMES.indexOf(a) - ENTITY_NAMES.indexOf(b));
        const bytes = Buffer.from(mixed(...entities.map((entity, index) => [entity, `ñ${index}`] as const)));
        const file = {
          name: 'a.ndjson',
          async *open() {
            for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
          },
        };
        const { records, findings } = await readWhole({ origin: 'test', files: [file] });
        expect(findings).toEqual([]);
        expect(records.map(({ record }) => record['id'])).toEqual(
          ENTITY_NAMES.flatMap((entity) => entities.flatMap((name, index) => (name === entity ? [`ñ${index}`] : []))),
        );
      }),
    );
  });

  it('of an earlier edition are carried over', async () => {
    const whole = await readWhole({
      'emis.json': JSON.stringify({ format: 'emis-ndjson', schemaVersion: 1, edition: '2026' }),
      'course.ndjson': lines({ id: 'c1', title: 'Física', schoolYearId: 'y26' }),
    });
    expect(whole.of('course')[0]?.record).toEqual({ id: 'c1', title: 'Física', sessionId: 'y26' });
  });

  it('are missed when a file was cut short, and only then', async () => {
    const whole = await readWhole({
      'emis.json': JSON.stringify(MANIFEST),
      'school.ndjson': '{"id":"s1',
      'person.ndjson': lines({ id: 'p1' }),
    });
    expect(whole.where('json.broken')).toEqual(['school.ndjson:1']);
    expect(whole.findings.find(({ code }) => code === 'emis.count-differs')?.params).toEqual({
      entity: 'person',
      expected: 2,
      found: 1,
    });
    expect(whole.where('emis.count-differs')).toHaveLength(1);
  });

  it('are read whatever the manifest says of itself', async () => {
    for (const manifest of ['', '[1]', '{"format":"other","edition":"1850","counts":{"dragon":1,"person":-0.5}}']) {
      const whole = await readWhole({ 'emis.json': manifest, 'person.ndjson': lines({ id: 'p1' }) });
      expect(whole.of('person')).toHaveLength(1);
      expect(whole.where('emis.bad-manifest').length).toBeGreaterThan(0);
    }
  });

  it('are not looked for in files that say nothing of the kind', async () => {
    for (const name of ['notes.ndjson', 'person.json', 'person.txt']) {
      const bundle = memoryBundle({ [name]: lines({ id: 'p1' }) });
      await expect(detectFormat(bundle)).rejects.toMatchObject({ code: 'bundle.not-a-bundle' });
    }
  });
});
