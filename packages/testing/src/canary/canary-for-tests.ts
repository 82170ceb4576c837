import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { createClient, generateKeyPair } from '@emis-sdk/client';
import { openSqliteStore } from '@emis-sdk/client/node';
import { durableOutbox } from '@emis-sdk/client/outbox';
import { bulkUploads, recordsFile } from '@emis-sdk/client/uploads';
import { dayOf, ENTITY_NAMES, type EntityName, LANGUAGES, type RawRecord, type ReadItem } from '@emis-sdk/model';
import { definePlugin, emit, read } from '@emis-sdk/plugin';
import { createHost } from '@emis-sdk/plugin-host';
import { loadProfile } from '@emis-sdk/profiles';
import { ROUTES, SCOPES } from '@emis-sdk/protocol';
import { createServer } from '@emis-sdk/server';
import { openPglite, startAuditWork } from '@emis-sdk/server/node';
import { type FoundFinding, reportSummary, reportText, validateDataset } from '@emis-sdk/validation';
import {
  createCsvReport,
  createNdjsonReport,
  htmlReport,
  junitReport,
  sarifReport,
  wordedReport,
} from '@emis-sdk/validation/reports';
import { loadWords } from '@emis-sdk/validation/words';
import { expect, it, vi } from 'vitest';
import { MARKER, markedOfEveryKind, markedPupil, wrongPupil } from './marked-records-for-tests.ts';

type Sent = { readonly entity: EntityName; readonly record: RawRecord };

/** Listens at the places where no value of a person may be, and keeps of each no more than the first leak. */
class Places {
  readonly #heard = new Map<string, string | undefined>();

  hear(place: string, ...said: readonly unknown[]): void {
    for (const one of said) {
      if (this.#heard.get(place) !== undefined) return;
      const text = typeof one === 'string' ? one : inspect(one, { depth: 12, maxStringLength: null });
      const at = text.indexOf(MARKER);
      this.#heard.set(place, at === -1 ? undefined : text.slice(Math.max(0, at - 120), at + 60));
    }
  }

  get heard(): string[] {
    return [...this.#heard.keys()].sort();
  }

  /** The first leak of each place, with what stands around it. */
  get leaks(): string[] {
    return [...this.#heard].flatMap(([place, leak]) => (leak === undefined ? [] : [`${place}: ${leak}`]));
  }
}

const PLUGIN = 'org.example.counts';
const words = (text: string) => ({ en: text, es: text, pt: text });
/** Tables in which records stand, and which nobody but the server reads. */
const OF_RECORDS = ['records', 'feed', 'person_merges'];
/** Answers that are the records themselves, for who may read them. */
const READING = /^\/v1\/(changes|records\/)/;
const hold = { id: 'international', edition: '2026' };

/** Sends marked pupils through all that we have, and looks for the markers wherever they must not be. */
export function canary(pupils: number): void {
  it(`${pupils} pupils with a marker in every personal field: none is in files of the outbox, logs, errors, problems, metrics, URLs, reports, pages, plugins or the record of access`, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'emis-canary-'));
    const places = new Places();
    const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation((...said) => places.hear('console', ...said)),
    );
    const database = await openPglite();
    try {
      const right = Array.from(
        { length: pupils },
        (_, index): Sent => ({ entity: 'person', record: markedPupil(index) }),
      );
      const wrong = Array.from(
        { length: Math.ceil(pupils / 5) },
        (_, index): Sent => ({ entity: 'person', record: wrongPupil(index) }),
      );
      const kinds = Array.from({ length: Math.ceil(pupils / 1000) }, (_, index) => markedOfEveryKind(index)).flat();
      await judge([...right, ...wrong, ...kinds], places);

      const host = createHost({
        onEvent: (...event) => places.hear('events of plugins', event),
        log: (...line) => places.hear('logs of plugins', line),
        audit: (entry) => places.hear('audit of plugins', entry),
      });
      await host.load(counting(places), { approvedBy: 'Ana Rojas', approve: 'all' });
      const server = await createServer({
        database,
        profiles: [await loadProfile('international')],
        issuer: 'https://emis.test',
        plugins: host,
        onError: (error, requestId) => places.hear('errors of the server', error, String(error), requestId),
      });
      const audit = startAuditWork(database);
      let authorization = '';
      const line: typeof fetch = async (input, init) => {
        const request = new Request(input, init);
        authorization = request.headers.get('authorization') ?? authorization;
        places.hear('addresses', request.url);
        const answer = await server.fetch(request);
        places.hear('headers of answers', [...answer.headers]);
        if (!READING.test(new URL(request.url).pathname)) places.hear('answers', await answer.clone().text());
        return answer;
      };
      const { privateKey, publicKey } = await generateKeyPair();
      const { clientId } = await server.registerClient({ name: 'school', scopes: SCOPES, publicKey });
      const client = createClient({
        ...{ url: 'https://emis.test', clientId, privateKey, fetch: line },
        retry: { sleep: async () => undefined },
        uploads: bulkUploads(),
        outbox: durableOutbox({
          profile: hold,
          keys: [{ id: '2026', key: crypto.getRandomValues(new Uint8Array(32)) }],
          store: openSqliteStore(join(folder, 'outbox.sqlite')),
        }),
      });
      for (const name of ['progress', 'receipt', 'retry'] as const)
        client.on(name, (event) => places.hear('events', event));
      for (const name of ['receipt', 'quarantined', 'offline', 'progress'] as const) {
        client.outbox.on(name, (event) => places.hear('events', event));
      }

      // A part by the outbox, a part in batches, and all of it again as one file, with what is wrong.
      const part = Math.ceil(pupils / 4);
      for (const { entity, record } of [...right.slice(0, part), ...wrong, ...kinds])
        await client.outbox.save(entity, record);
      await readFiles(folder, places);
      await client.outbox.flush();
      await readFiles(folder, places);
      const receipt = await client.submit([...right.slice(part), ...wrong, ...kinds], { profile: hold });
      places.hear('receipts', receipt);
      await client.uploads.send(await recordsFile([...right, ...wrong, ...kinds]), { profile: hold, key: 'all-2026' });

      await askBadly(line, () => authorization, right);
      for (const path of [
        '/',
        `/portal/submissions/${receipt.submissionId}`,
        ROUTES.metrics,
        ROUTES.health,
        ROUTES.ready,
      ]) {
        for (const language of LANGUAGES) await line(`https://emis.test${path}?lang=${language}`);
      }
      await client
        .submit([{ entity: 'person', record: { id: 'mute' } }], { profile: { id: MARKER, edition: '1' } })
        .catch((error: unknown) =>
          places.hear('errors of the client', error, (error as Error).stack, JSON.stringify(error)),
        );

      // They did arrive: all of them are in the feed, for who may read it.
      const arrived = new Set<string>();
      for await (const { changes } of client.changes()) {
        for (const change of changes) {
          if ('record' in change && JSON.stringify(change.record).includes(`${MARKER}-`))
            arrived.add(`${change.entity} ${change.id}`);
        }
      }
      expect(right.filter(({ record }) => !arrived.has(`person ${String(record['id'])}`))).toEqual([]);
      await audit.stop();
      await server.close();
      for (const { name } of await database.tables.introspection.getTables()) {
        if (OF_RECORDS.includes(name)) continue;
        const rows = await database.tables
          .selectFrom(name as 'access_log')
          .selectAll()
          .execute();
        if (rows.length > 0) places.hear(`table ${name}`, JSON.stringify(rows, bytesAsText));
      }
      await host.close();

      expect(places.leaks).toEqual([]);
      expect(places.heard).toEqual(expect.arrayContaining(HEARD));
    } finally {
      for (const spy of spies) spy.mockRestore();
      await database.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
}

/** Where something has to have been heard, or nothing was looked at. */
const HEARD = [
  ...['addresses', 'answers', 'errors of the client', 'events', 'events of plugins', 'files of the outbox'],
  ...['headers of answers', 'receipts', 'reports', 'table access_log', 'table operations', 'table submission_findings'],
  ...['table upload_rejections', 'what plugins see'],
];

/** Judges the records as a product does, and writes every kind of report of them. */
async function judge(records: readonly Sent[], places: Places): Promise<void> {
  const open = async function* (): AsyncGenerator<ReadItem[]> {
    // A file of each entity, parents before children.
    const place = ({ entity }: Sent) => ENTITY_NAMES.indexOf(entity);
    const ordered = records.toSorted((a, b) => place(a) - place(b));
    for (const [index, { entity, record }] of ordered.entries()) {
      yield [{ type: 'record', entity, record, file: `${entity}.ndjson`, row: index + 1, columns: {}, findings: [] }];
    }
  };
  const found: FoundFinding[] = [];
  const profile = await loadProfile('international');
  const { report } = await validateDataset(open, {
    profile,
    asOf: dayOf(new Date()),
    onFinding: (finding) => void found.push(finding),
  });
  expect(report.findings.error).toBeGreaterThan(0);
  for (const language of LANGUAGES) {
    const wording = { words: await loadWords(language), catalogues: [profile.messages] };
    places.hear('reports', reportText(report, wording), htmlReport([report], wording), junitReport([report], wording));
    places.hear(
      'reports',
      JSON.stringify([sarifReport([report], wording), wordedReport(report, wording), reportSummary(report)]),
    );
    const [csv, ndjson] = [createCsvReport(wording), createNdjsonReport(wording)];
    for (const finding of found) places.hear('reports', csv.line(finding), ndjson.line(finding));
  }
}

/** A plugin that may see of persons as what they are known, and no more. */
function counting(places: Places) {
  return definePlugin({
    ...{ id: PLUGIN, contract: 1, version: '1.0.0', title: words('Counts') },
    grants: [read('person', ['roles'], 'Counts them.'), emit('event', 'Tells.')],
    contributes: { reactions: ['submission.accepted', 'person.recorded'] },
    setup({ on, onRecord }) {
      on('submission.accepted', (event, tools) => tools.emit(`${PLUGIN}.done`, { accepted: event.accepted }));
      onRecord({
        ...{ on: 'person', reads: ['roles'] },
        run: (input) => places.hear('what plugins see', input),
      });
    },
  });
}

/** Requests that are refused, with markers wherever a request can hold one but in its address. */
async function askBadly(line: typeof fetch, authorization: () => string, pupils: readonly Sent[]): Promise<void> {
  const whole = JSON.stringify({ profile: hold, operations: [{ opId: MARKER, kind: 'save', ...pupils[0] }] });
  const bodies = [
    whole,
    whole.slice(0, -40),
    whole.replace('"operations"', `"${MARKER}"`),
    JSON.stringify({ profile: hold, operations: [{ opId: MARKER, kind: MARKER, entity: MARKER, record: MARKER }] }),
    JSON.stringify({ profile: { id: MARKER, edition: MARKER }, edition: MARKER, operations: [] }),
    `{"${MARKER}":"\\u0000","x":"\\ud800${MARKER}"}`,
  ];
  for (const path of [
    ROUTES.operations,
    ROUTES.preview,
    ROUTES.submissions,
    ROUTES.uploads,
    ROUTES.webhooks,
    ROUTES.known,
  ]) {
    for (const body of bodies) {
      const headers = {
        authorization: authorization(),
        'content-type': 'application/json',
        'idempotency-key': `"${MARKER}`,
        'if-match': MARKER,
      };
      const answer = await line(`https://emis.test${path}`, { method: 'POST', body, headers });
      expect([path, answer.status, answer.headers.get('content-type')]).toEqual([
        path,
        expect.toSatisfy((status: number) => status >= 400 && status < 500),
        'application/problem+json',
      ]);
    }
  }
}

/** The files of the outbox as they are on the disk: its log too. */
async function readFiles(folder: string, places: Places): Promise<void> {
  const names = await readdir(folder);
  expect(names).toEqual(expect.arrayContaining(['outbox.sqlite', 'outbox.sqlite-wal']));
  for (const name of names) places.hear('files of the outbox', (await readFile(join(folder, name))).toString('latin1'));
}

function bytesAsText(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value;
}
