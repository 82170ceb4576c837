import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { canWrite, countLosses, FORMATS } from '@emis-sdk/formats';
import { canonicalJson, ENTITIES, type Entity, type EntityName, type RawRecord, type ReadItem } from '@emis-sdk/model';
import { describeEntity } from '@emis-sdk/model/standard';
import { makeRecords } from '@emis-sdk/testing/formats';
import { afterAll, beforeAll, expect, it } from 'vitest';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-parquet-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function written(records: ReadonlyMap<EntityName, readonly RawRecord[]>) {
  const format = FORMATS.filter(canWrite).find(({ id }) => id === 'parquet');
  if (!format) throw new Error('No Parquet');
  const losses = countLosses();
  const open = async function* () {
    for (const [entity, all] of records) {
      yield all.map(
        (record, row): ReadItem => ({ type: 'record', entity, record, file: 'made', row, columns: {}, findings: [] }),
      );
    }
  };
  const parts = new Map<string, Uint8Array[]>();
  for await (const { file, bytes } of format.write(open, { onLost: losses.onLost })) {
    parts.set(file, [...(parts.get(file) ?? []), bytes]);
  }
  for (const [file, bytes] of parts) await writeFile(join(folder, file), Buffer.concat(bytes));
  return { files: [...parts.keys()], losses: losses.list() };
}

/** The records of a file as DuckDB reads them. */
async function readBack(entity: EntityName): Promise<RawRecord[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const reader = await connection.runAndReadAll(`SELECT * FROM read_parquet('${join(folder, `${entity}.parquet`)}')`);
  const { fields } = describeEntity(ENTITIES[entity] as Entity);
  return reader.getRowObjectsJson().map((row) => {
    const values = Object.entries(row).flatMap(([name, value]) => {
      if (value === null) return [];
      const type = fields[name]?.schema['type'];
      if (type === 'array' || type === 'object') return [[name, JSON.parse(String(value)) as unknown]];
      return [[name, type === 'integer' ? Number(value) : value]];
    });
    return Object.fromEntries(values) as RawRecord;
  });
}

/** DuckDB's bindings drop a byte order mark at the start of a text, which is in the file all the same. */
const plain = (value: unknown) => canonicalJson(typeof value === 'string' ? value.replace(/^\uFEFF/, '') : value);

it('brings 10,000 made records back exactly, as DuckDB reads them', async () => {
  const records = makeRecords(['school', 'person', 'class', 'mark', 'utility-service'], 10_000, 8);
  const { files, losses } = await written(records);
  expect(losses).toEqual([]);
  expect(files).toEqual([...records.keys()].map((entity) => `${entity}.parquet`));
  for (const [entity, sent] of records) {
    const back = await readBack(entity);
    expect(back.length).toBe(sent.length);
    const differ = sent.flatMap((record, at) =>
      [...new Set([...Object.keys(record), ...Object.keys(back[at] ?? {})])].flatMap((field) => {
        const [was, is] = [plain(record[field]), plain(back[at]?.[field])];
        return was === is ? [] : [`${entity}.${field}: ${was} -> ${is}`.slice(0, 200)];
      }),
    );
    expect(differ.slice(0, 3)).toEqual([]);
  }
}, 60_000);

it('has days, numbers and truth values as such, and says what it cannot hold', async () => {
  const { losses } = await written(
    new Map([
      [
        'person',
        [
          { id: 'p1', birthDate: '2015-02-30', multipleBirth: 'yes', givenName: 'a\ud800b', colour: 'x' },
          { id: 'p2', birthDate: '2016-02-29' },
        ],
      ],
    ]),
  );
  expect(losses.map(({ field, reason }) => `${field} ${reason}`).sort()).toEqual([
    'birthDate value-left-out',
    'colour no-place-for-field',
    'givenName value-changed',
    'multipleBirth value-left-out',
  ]);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const types = await connection.runAndReadAll(
    `DESCRIBE SELECT * FROM read_parquet('${join(folder, 'person.parquet')}')`,
  );
  const of = Object.fromEntries(types.getRows().map(([name, type]) => [String(name), String(type)]));
  expect([of['birthDate'], of['multipleBirth'], of['id']]).toEqual(['DATE', 'BOOLEAN', 'VARCHAR']);
  expect((await readBack('person')).map(({ givenName, birthDate }) => [givenName, birthDate])).toEqual([
    ['ab', undefined],
    [undefined, '2016-02-29'],
  ]);
});
