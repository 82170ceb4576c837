import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadProfile } from '@emis-sdk/profiles';
import { createMockEmis, type MockEmis } from '@emis-sdk/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { deliver } from './deliver.ts';
import { fetchBundle } from './fetch-bundle.ts';
import type { BridgeOptions } from './options.ts';

let emis: MockEmis;
let folder: string;
let sis: BridgeOptions;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bridge-'));
  emis = await createMockEmis({ profiles: [await loadProfile('international')] });
  sis = { connection: await emis.connect(), profile: 'international' };
});
afterAll(async () => {
  await emis.close();
  await rm(folder, { recursive: true, force: true });
});

const manifest = (users: string, others: string) =>
  `propertyName,value\nmanifest.version,1.0\noneroster.version,1.1\n${['academicSessions', 'orgs'].map((name) => `file.${name},${others}`).join('\n')}\nfile.users,${users}\n${['categories', 'classes', 'classResources', 'courses', 'courseResources', 'demographics', 'enrollments', 'lineItems', 'resources', 'results'].map((name) => `file.${name},absent`).join('\n')}\n`;
const USERS =
  'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password\n';
const user = (id: string, name: string, status = '') =>
  `${id},${status},${status && '2026-05-01T00:00:00Z'},true,s1,student,${id},,${name},Buendía,,,,,,,,\n`;

async function bundle(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const path = join(folder, name);
  await mkdir(path);
  for (const [file, text] of Object.entries(files)) await writeFile(join(path, file), text);
  return path;
}

it('sends a bundle, says what is wrong, takes a delta with removals, and gives it all back as OneRoster', async () => {
  const whole = await bundle('whole', {
    'manifest.csv': manifest('bulk', 'bulk'),
    'orgs.csv':
      'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\ns1,,,Escuela Los Ñires,school,1001,\n',
    'academicSessions.csv':
      'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear\ny1,,,2026,schoolYear,2026-03-01,2026-12-15,,2026\n',
    'users.csv': USERS + user('p1', 'Amaranta') + user('p2', 'Aureliano') + user('p3', ''),
  });
  const first = await deliver(whole, sis, 'es');
  expect(first).toMatchObject({ rejected: 0, removed: 0 });
  expect(first.report).toContain('Falta un valor obligatorio');
  expect(first.report).not.toContain('Amaranta');
  expect(await deliver(whole, sis)).toMatchObject({ accepted: 0, unchanged: first.accepted });

  const delta = await bundle('delta', {
    'manifest.csv': manifest('delta', 'absent'),
    'users.csv': USERS + user('p1', 'Amaranta Úrsula', 'active') + user('p2', 'Aureliano', 'tobedeleted'),
  });
  const second = await deliver(delta, sis);
  expect(second.removed).toBeGreaterThan(0);
  expect(second).toMatchObject({ rejected: 0, notRemoved: 0 });

  const zip = join(folder, 'out.zip');
  const reader = { ...sis, connection: await emis.connect(['emis/changes.read']) };
  await fetchBundle(zip, 'product-1', reader);
  const other = await deliver(zip, { ...sis, connection: await emis.connect() });
  expect(other).toMatchObject({ rejected: 0 });
  expect(await fetchBundle(join(folder, 'nobody.zip'), 'product-9', reader)).toMatchObject({ records: 0 });
});
