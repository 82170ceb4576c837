import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { detectFormat, memoryBundle } from '@emis-sdk/formats';
import { openBundle } from '@emis-sdk/formats/node';
import { canonicalJson } from '@emis-sdk/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../cli.ts';
import { listen } from '../heard-for-tests.ts';
import { countReading } from '../reading-count.ts';

const SAMPLE = join(import.meta.dirname, '../../../../examples/sample-bundle');

/** Names as a DHIS2 may have given them. */
const DHIS2 = {
  version: 1,
  trackedEntityType: 'nEenWmSyUEp',
  program: 'IpHINAT79UW',
  attributes: { givenName: 'w75KJ2mc4zz', familyName: 'zDhUuAYrxNC' },
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-convert-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const heard = listen();

async function recordsOf(path: string): Promise<string[]> {
  const bundle = await openBundle(path);
  const { format } = await detectFormat(bundle);
  const records: string[] = [];
  for await (const items of format.read(bundle, {})) {
    for (const item of items) if (item.type === 'record') records.push(`${item.entity} ${canonicalJson(item.record)}`);
  }
  return records.sort();
}

describe('emis convert', () => {
  it('takes the sample to OneRoster 1.2 in a zip and back to 1.1: the same records', async () => {
    const [zip, back] = [join(folder, 'out.zip'), join(folder, 'back')];
    // Two rows of the sample cannot be read, and are named.
    expect(await run(['convert', SAMPLE, '--to', 'oneroster-1.2', '-o', zip, '--no-color'])).toBe(1);
    expect(heard.said).toContain('OneRoster 1.1 CSV (manifest.csv: oneroster.version 1.1)');
    expect(heard.said).toContain(`6,289 records written to ${zip} as OneRoster 1.2 CSV`);
    expect(heard.said).toMatch(/\[csv\.broken-quote\] users\.csv:\d+/);
    expect(heard.said).toMatch(/person\.givenName +1 {2}the format requires a value/);
    expect(await run(['convert', zip, '--to', 'oneroster-1.1', '-o', back])).toBe(0);
    expect(await recordsOf(back)).toEqual(await recordsOf(SAMPLE));
    expect(await readFile(join(back, 'manifest.csv'), 'utf8')).toContain('oneroster.version,1.1');
  });

  it('says the same to a machine, in one line', async () => {
    const path = join(folder, 'machine');
    expect(await run(['convert', SAMPLE, '--to', 'oneroster-1.2', '-o', path, '--json', '--quiet'])).toBe(1);
    const result = JSON.parse(heard.stdout);
    expect(result).toMatchObject({
      schemaVersion: 1,
      ok: false,
      from: { format: 'oneroster-1.1', reason: 'manifest.csv: oneroster.version 1.1' },
      to: { format: 'oneroster-1.2', path, as: 'folder' },
      written: 6289,
      unread: { rows: 2, codes: { 'csv.broken-quote': 1, 'csv.ragged-row': 1 } },
      losses: [{ entity: 'person', field: 'givenName', reason: 'value-missing', records: 1 }],
    });
    expect(result.to.files.map(({ file }: { file: string }) => file)).toContain('roles.csv');
  });

  it('replaces nothing unless told, and knows its formats', async () => {
    const path = join(folder, 'again');
    const again = (...more: string[]) => run(['convert', join(folder, 'out.zip'), '-o', path, '--lang', 'es', ...more]);
    expect(await again('--to', 'oneroster-1.1')).toBe(0);
    expect(await again('--to', 'oneroster-1.1')).toBe(2);
    expect(heard.said).toContain('Ya hay algo en');
    expect(await again('--to', 'oneroster-1.1', '--overwrite')).toBe(0);
    expect(await again('--to', 'oneroster-1.1', '--overwrite', '--fail-on-loss')).toBe(1);
    expect(await again('--to', 'sds-1')).toBe(2);
    expect(heard.said).toContain('Ningún formato se llama sds-1. Conocidos: oneroster-1.1, oneroster-1.2');
    expect(await again('--to', 'oneroster-1.1', '--from', 'nothing')).toBe(2);
  });

  it('writes one file where the name of one is given, and says what to do where that cannot be', async () => {
    const at = (name: string) => join(folder, name);
    const [all, one] = [at('all.ndjson'), at('person.csv')];
    expect(await run(['convert', join(folder, 'out.zip'), '--to', 'ndjson', '-o', all])).toBe(0);
    expect(await recordsOf(all)).toEqual(await recordsOf(SAMPLE));
    await writeFile(at('person.ndjson'), '{"id":"p1","givenName":"Ana"}\n');
    expect(await run(['convert', at('person.ndjson'), '--to', 'csv', '-o', one])).toBe(0);
    expect(await readFile(one, 'utf8')).toMatch(/^id,.*\r?\np1,/);
    for (const [to, name] of [
      ['csv', 'all.csv'],
      ['parquet', 'all.parquet'],
      ['oneroster-1.2', 'all.csv'],
    ] as const) {
      heard.forget();
      expect(await run(['convert', all, '--to', to, '-o', at(name), '--lang', 'es'])).toBe(2);
      expect(heard.said).toContain('Indique una carpeta o un nombre que termine en .zip.');
      await expect(stat(at(name))).rejects.toThrow();
    }
  });

  it('writes for a DHIS2 under the names that its mapping says', async () => {
    const at = (name: string) => join(folder, name);
    const to = async (...more: string[]) => {
      heard.forget();
      return run(['convert', at('school.zip'), '--to', 'dhis2', '-o', at('dhis2.json'), '--overwrite', ...more]);
    };
    await run(['convert', SAMPLE, '--to', 'ndjson', '-o', at('school.zip')]);
    expect(await to()).toBe(0);
    expect(await readFile(at('dhis2.json'), 'utf8')).toContain('"trackedEntityType":"STUDENT"');
    await writeFile(at('dhis2-mapping.json'), JSON.stringify(DHIS2));
    expect(await to('--mapping', at('dhis2-mapping.json'))).toBe(0);
    const { trackedEntities } = JSON.parse(await readFile(at('dhis2.json'), 'utf8'));
    expect(trackedEntities[0]).toMatchObject({
      trackedEntityType: DHIS2.trackedEntityType,
      attributes: expect.arrayContaining([{ attribute: 'w75KJ2mc4zz', value: expect.any(String) }]),
      enrollments: [{ program: DHIS2.program }],
    });
    // What cannot be is said: another target, two for one thing, a field that is none.
    const wrong = ['--mapping', at('dhis2-mapping.json')];
    expect(await to(...wrong, ...wrong)).toBe(2);
    expect(heard.said).toContain('cli.mapping-twice');
    expect(await run(['convert', at('school.zip'), '--to', 'csv', '-o', at('x'), ...wrong])).toBe(2);
    expect(heard.said).toContain('cli.mapping-other-target');
    await writeFile(at('dhis2-mapping.json'), JSON.stringify({ ...DHIS2, attributes: { name: 'x' } }));
    expect(await to(...wrong, '--lang', 'pt')).toBe(2);
    expect(heard.said).toContain('O mapeamento para o DHIS2 está errado em “attributes.name”');
  });

  it('lists what can be read and written', async () => {
    expect(await run(['formats', '--lang', 'pt', '--no-color'])).toBe(0);
    expect(heard.said).toMatch(/oneroster-1\.2 +OneRoster 1\.2 CSV \(lê-se e grava-se\)/);
    expect(heard.said).toMatch(/xlsx +Pasta de trabalho do Excel/);
    expect(heard.said).toContain('MINEDUC, arquivo aberto de matrículas (Chile)');
    heard.forget();
    expect(await run(['formats', '--json', '--quiet'])).toBe(0);
    expect(JSON.parse(heard.stdout.trim().split('\n').at(-1) ?? '').formats).toContainEqual(
      expect.objectContaining({ id: 'sds-2.1', reads: true, writes: false }),
    );
  });
});

it('counts rows that become no records', async () => {
  const bundle = memoryBundle({
    'orgs.csv': 'sourcedId,name,type\ns1,A,school\n',
    'categories.csv': 'sourcedId,status,dateLastModified,title\nc1,,,Test\nc2,,\nc3,,\n',
  });
  const { format } = await detectFormat(bundle);
  const { done } = countReading(
    () => format.read(bundle, {}),
    () => {},
  );
  expect((await done()).records).toEqual(new Map(Object.entries({ school: 1, 'mark-category': 1 })));
  expect((await done()).unread).toBe(2);
  expect((await done()).reasons.get('csv.ragged-row')).toEqual({ rows: 2, first: 'categories.csv:3' });
});

it('counts a reading that somebody else ends early by reading once more', async () => {
  const bundle = memoryBundle({ 'orgs.csv': 'sourcedId,name,type\ns1,A,school\ns2,B,school\n' });
  const { format } = await detectFormat(bundle);
  const counted = countReading(
    () => format.read(bundle, {}),
    () => {},
  );
  for await (const _ of counted.open()) break;
  expect((await counted.done()).records.get('school')).toBe(2);
});
