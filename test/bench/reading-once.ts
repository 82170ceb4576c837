import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { detectFormat } from '@emis-sdk/formats';
import { openBundle } from '@emis-sdk/formats/node';
import { parse } from 'csv-parse';

/**
 * One reading of a folder with a `users.csv`, in a process of its own so that its memory can be measured. Prints one line of JSON.
 * Each contender has its seconds, and the rows or records that it made.
 */
const CONTENDERS: Readonly<Record<string, (folder: string) => Promise<number>>> = {
  /** The persons: every row of users.csv as a checked record. */
  async persons(folder) {
    let records = 0;
    for await (const items of await reading(folder)) {
      for (const item of items) {
        if (item.type === 'record') records++;
        // All that comes after the file's first pass is made of it once more.
        else if (item.type === 'file' && item.file === 'users.csv') return records;
      }
    }
    return records;
  },
  /** All that the folder holds. */
  async everything(folder) {
    let records = 0;
    for await (const items of await reading(folder)) for (const item of items) if (item.type === 'record') records++;
    return records;
  },
  async 'csv-parse'(folder) {
    let rows = 0;
    let letters = 0;
    const parser = createReadStream(join(folder, 'users.csv')).pipe(parse({ columns: true }));
    for await (const row of parser as AsyncIterable<Record<string, string>>) {
      rows++;
      letters += row['sourcedId']?.length ?? 0;
    }
    return letters > 0 ? rows : 0;
  },
  async duckdb(folder) {
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
    const connection = await instance.connect();
    const file = join(folder, 'users.csv');
    const letters = USERS.map((column) => `sum(length("${column}"))`).join(', ');
    const read = `read_csv('${file}', header = true, all_varchar = true, nullstr = '', delim = ',', quote = '"', escape = '"')`;
    const reader = await connection.runAndReadAll(`SELECT count(*), ${letters} FROM ${read}`);
    return Number(reader.getRows()[0]?.[0]);
  },
};

const USERS =
  'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password'.split(
    ',',
  );

async function reading(folder: string) {
  const bundle = await openBundle(folder);
  const { format } = await detectFormat(bundle);
  return format.read(bundle, {});
}

const [name = '', folder = ''] = process.argv.slice(2);
const contender = CONTENDERS[name];
if (!contender) throw new Error(`No such contender: ${name}`);
const before = process.memoryUsage.rss();
const began = performance.now();
const made = await contender(folder);
const seconds = (performance.now() - began) / 1000;
const peak = process.resourceUsage().maxRSS / 1024;
process.stdout.write(
  `${JSON.stringify({ seconds, made, peakMegabytes: peak, aboveStart: peak - before / 1024 / 1024 })}\n`,
);
