import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ROUTES, type Submission } from '@emis-sdk/protocol';
import { Client } from 'pg';
import { startTestPostgres } from '../own-postgres.ts';
import { firstJson, outcomeOf } from '../run-emis.ts';
import { copyIn } from './copy-in.ts';
import { ingestRows, ingestSchools, type Row } from './ingest-rows.ts';
import type { Measured } from './measured.ts';
import { median, rounded } from './medians.ts';

const ROUNDS = 3;
const BATCH = 1000;
const LINES = 4;
/** Rows that are sent one a request: enough to see their pace. */
const SINGLE = 500;

/**
 * The whole way of records into PostgreSQL (HTTP, parsing, rules, references, versions, feed, stored answers) beside a bare COPY of the same
 * rows into a table like that of the records, in turn, on a database that syncs its log. And beside one record a request.
 */
export async function measureIngest(rows: number): Promise<Measured> {
  const postgres = await startTestPostgres({ fsync: 'on', shared_buffers: '512MB', max_wal_size: '4GB' });
  if (!postgres) throw new Error('This benchmark needs PostgreSQL: install it and run again.');
  const [copies, wholes, singles, bytes]: [number[], number[], number[], number[]] = [[], [], [], []];
  try {
    for (let round = 0; round < ROUNDS; round++) {
      copies.push(rows / (await secondsOf(async () => await bareCopy(await postgres.createDatabase(), rows))));
      const url = await postgres.createDatabase();
      const emis = await startServer(url);
      await send(emis, ingestSchools(), BATCH);
      wholes.push(rows / (await secondsOf(() => sendAll(emis, rows))));
      bytes.push(await peakOf(emis.child));
      singles.push(SINGLE / (await secondsOf(() => send(emis, [...ingestRows(SINGLE)].map(renamed), 1))));
      emis.child.kill('SIGTERM');
      await emis.ended;
    }
  } finally {
    await postgres.stop();
  }
  const ratio = (of: number[], to: number[]) => rounded(median(of.map((value, index) => value / (to[index] ?? value))));
  return {
    ratios: {
      'whole path / bare COPY': ratio(wholes, copies),
      'whole path / one record a request': ratio(wholes, singles),
    },
    figures: {
      rows,
      'bare COPY, rows/s': Math.round(median(copies)),
      'whole path, rows/s': Math.round(median(wholes)),
      'one record a request, rows/s': Math.round(median(singles)),
      'peak memory of the server, MB': Math.round(median(bytes)),
    },
  };
}

interface Emis {
  readonly child: ChildProcess;
  readonly ended: Promise<unknown>;
  readonly address: string;
  readonly token: string;
  readonly profile: { readonly id: string; readonly edition: string };
}

async function startServer(url: string): Promise<Emis> {
  const program = fileURLToPath(new URL('ingest-server-once.ts', import.meta.url));
  const child = spawn(process.execPath, ['--conditions=@emis-sdk/source', program, url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = outcomeOf(child);
  const { address, token, profile } = (await firstJson(child)) as unknown as Omit<Emis, 'child' | 'ended'>;
  return { child, ended, address, token, profile };
}

/** Students first, then their enrolments: no batch overtakes one that it depends on. */
async function sendAll(emis: Emis, count: number): Promise<void> {
  const half = Math.floor(count / 2);
  const rows = ingestRows(count);
  await send(emis, taken(rows, half), BATCH);
  await send(emis, taken(rows, count - half), BATCH);
}

function* taken(rows: Iterator<Row>, count: number): Generator<Row> {
  for (let index = 0; index < count; index++) {
    const { value, done } = rows.next();
    if (done) return;
    yield value;
  }
}

async function send(emis: Emis, rows: Iterable<Row>, size: number): Promise<void> {
  const post = async (path: string, body: string, type: string) => {
    const answer = await fetch(emis.address + path, {
      method: 'POST',
      body,
      headers: {
        'content-type': type,
        authorization: `Bearer ${emis.token}`,
        'idempotency-key': `"${crypto.randomUUID()}"`,
      },
    });
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    return await answer.json();
  };
  const opened = (await post(
    ROUTES.submissions,
    JSON.stringify({ profile: emis.profile }),
    'application/json',
  )) as Submission;
  const path = ROUTES.batches.replace(':id', opened.id);
  const source = rows[Symbol.iterator]();
  const line = async () => {
    for (;;) {
      const batch = [...taken(source, size)];
      if (batch.length === 0) return;
      const body = batch.map((row) => JSON.stringify(row)).join('\n');
      const receipt = (await post(path, body, 'application/x-ndjson')) as { counts: { accepted: number } };
      if (receipt.counts.accepted !== batch.length)
        throw new Error(`accepted ${receipt.counts.accepted} of ${batch.length}`);
    }
  };
  await Promise.all(Array.from({ length: LINES }, line));
}

/** The same row under another id. */
function renamed({ entity, record }: Row): Row {
  const { id, studentId, ...rest } = record;
  const other = (text: unknown) => `single-${String(text)}`;
  return {
    entity,
    record: { ...rest, id: other(id), ...(studentId !== undefined && { studentId }) },
  };
}

async function bareCopy(url: string, rows: number): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`CREATE TABLE bare (
    source text NOT NULL, entity text NOT NULL, id text NOT NULL, body jsonb NOT NULL, submission_id text,
    changed_at timestamptz NOT NULL, version bigint NOT NULL, PRIMARY KEY (source, entity, id))`);
  await client.end();
  await copyIn(url, 'bare', copyText(rows));
}

function* copyText(count: number): Generator<string> {
  let text = '';
  let version = 0;
  for (const { entity, record } of ingestRows(count)) {
    const body = JSON.stringify(record).replaceAll('\\', '\\\\');
    text += `bench\t${entity}\t${String(record.id)}\t${body}\ts\t2026-03-01T00:00:00Z\t${++version}\n`;
    if (text.length > 65_536) {
      yield text;
      text = '';
    }
  }
  yield text;
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

/** The most memory that a process has had, in MB, where the system tells it. */
async function peakOf({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}
