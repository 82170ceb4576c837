import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@emis-sdk/client';
import type { Uploads } from '@emis-sdk/client/uploads';
import type { EntityName, PlainDate } from '@emis-sdk/model';
import { loadProfile } from '@emis-sdk/profiles';
import { validateDataset } from '@emis-sdk/validation';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../cli.ts';
import { EXIT } from '../exit-codes.ts';
import { listen } from '../heard-for-tests.ts';
import { loadProfileAndPlugins } from '../plugin-loading.ts';
import { type RunningEmis, startEmis } from '../running-emis.ts';
import { createTerminal } from '../terminal.ts';
import { uploadValid } from '../upload-valid.ts';
import { createWords } from '../words.ts';

const heard = listen();
let folder: string;
let emis: RunningEmis;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-submit-'));
  const { profile, host } = await loadProfileAndPlugins('international', []);
  emis = await startEmis({ port: 0, dataDir: folder, profiles: [profile], host, onError: () => undefined });
});
afterAll(async () => {
  await emis.close();
  await rm(folder, { recursive: true, force: true });
});

const lastJson = () => JSON.parse(heard.stdout.trim().split('\n').at(-1) ?? '') as Record<string, unknown>;

async function write(name: string, files: Readonly<Record<string, readonly string[]>>): Promise<string> {
  const path = join(folder, name);
  await mkdir(path);
  for (const [file, lines] of Object.entries(files)) await writeFile(join(path, file), `${lines.join('\n')}\n`);
  return path;
}

async function submit(from: string, ...more: string[]): Promise<number> {
  heard.forget();
  return await run(['submit', '--from', from, '--credentials', emis.credentialsPath, '--json', ...more]);
}

it('uploads an export as one file, tells what was not taken, and leaves no trace of it', async () => {
  const schools = Array.from({ length: 40 }, (_, index) =>
    JSON.stringify({ id: `u${index}`, name: `School ${index}` }),
  );
  const from = await write('export', { 'school.ndjson': schools });
  expect(await submit(from, '--upload')).toBe(EXIT.ok);
  expect(lastJson()).toMatchObject({ submitted: 40, accepted: 40, unchanged: 0, rejected: 0 });
  // Once done, the same records are a new upload.
  expect(await submit(from, '--upload')).toBe(EXIT.ok);
  expect(lastJson()).toMatchObject({ submitted: 40, accepted: 0, unchanged: 40 });
  expect(await readFile(join(folder, 'uploads.json'), 'utf8')).toBe('{}');
});

it('goes on with an upload that did not come to its end under its name, and only with the same records', async () => {
  const profile = await loadProfile('international');
  const checked = async (id: string) => {
    const item = {
      type: 'record',
      entity: 'school',
      record: { id, name: 'A' },
      file: 's',
      row: 1,
      columns: {},
      findings: [],
    };
    const open = async function* () {
      yield [item as never];
    };
    return await validateDataset(open, { profile, asOf: '2026-05-01' as PlainDate });
  };
  const asked: (string | undefined)[] = [];
  const lines: string[] = [];
  const uploads = (ends: boolean): Uploads => ({
    async send(file, { key }) {
      asked.push(key);
      lines.push(await file.text());
      if (!ends) throw new Error('the line broke');
      return { submissionId: 's', counts: { accepted: 1, unchanged: 0, rejected: 0 }, rejected: [] };
    },
    async *rejections() {},
  });
  const send = async (id: string, ends: boolean) =>
    await uploadValid({
      uploads: uploads(ends),
      validation: await checked(id),
      profile,
      bundle: { format: 'ndjson', files: 1 },
      credentials: emis.credentials,
      beside: join(folder, 'elsewhere', 'credentials.json'),
      terminal: createTerminal({
        language: 'en',
        json: false,
        quiet: true,
        colour: false,
        stdout: process.stdout,
        stderr: process.stderr,
      }),
      say: createWords('en'),
      signal: new AbortController().signal,
    });
  await expect(send('a', false)).rejects.toThrow('the line broke');
  await expect(send('b', false)).rejects.toThrow('the line broke');
  await send('a', true);
  await send('a', true);
  expect(lines[0]).toBe('{"entity":"school","record":{"id":"a","name":"A"}}\n');
  const [first, other, again, later] = asked;
  expect(again).toBe(first);
  expect(new Set([first, other, later]).size).toBe(3);
});

it('removes what the rows of a delta say is gone, and names what refers to what stays', async () => {
  const profile = await loadProfile('international');
  const client = createClient({ url: emis.url, ...emis.credentials.sender });
  const course = (id: string) => ({ entity: 'course' as EntityName, record: { id, title: id, ownerId: 'r-school' } });
  await client.submit(
    [
      { entity: 'school', record: { id: 'r-school', name: 'School' } },
      course('r-free'),
      course('r-held'),
      { entity: 'class', record: { id: 'r-class', title: '1A', schoolId: 'r-school', courseId: 'r-held' } },
    ],
    { profile },
  );
  const kinds =
    'academicSessions categories classes classResources courseResources demographics enrollments lineItems orgs resources results users';
  const gone = (id: string) => `${id},tobedeleted,2026-05-01T00:00:00.000Z,,${id},,,r-school,,`;
  const from = await write('delta', {
    'manifest.csv': [
      'propertyName,value',
      'manifest.version,1.0',
      'oneroster.version,1.1',
      'file.courses,delta',
      ...kinds.split(' ').map((kind) => `file.${kind},absent`),
    ],
    'courses.csv': [
      'sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes',
      ...['r-free', 'r-held', 'r-never'].map(gone),
    ],
  });
  expect(await submit(from)).toBe(EXIT.refused);
  expect(lastJson()).toMatchObject({
    rejected: 0,
    removals: {
      removed: 1,
      gone: 1,
      staying: [{ entity: 'course', id: 'r-held', children: [{ entity: 'class', id: 'r-class' }] }],
    },
  });
  expect(heard.said).toContain('course r-held stays, as these refer to it: class r-class');
});
