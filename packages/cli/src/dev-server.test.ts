import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@emis-sdk/client';
import { singleRecords } from '@emis-sdk/client/records';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectionOf, readCredentials } from './credentials.ts';
import { type DevServer, devServer } from './dev-server.ts';

const ID = 'org.example.names';

/** A plugin that refuses schools of a name. */
const source = (version: string, name: string) => `
const words = (text: string) => ({ en: text, es: text, pt: text });
const text = { title: 'A', meaning: 'A.', fix: 'A.' };
const messages = { '${ID}.bad': text };
export default {
  id: '${ID}', contract: 1, version: '${version}', title: words('Names'),
  grants: [{ kind: 'read', entity: 'school', fields: ['name'], reason: 'r' }, { kind: 'emit', what: 'finding', reason: 'r' }],
  contributes: { rules: ['${ID}.bad'] }, messages: { en: messages, es: messages, pt: messages },
  setup({ rule }: { rule(one: object): void }) {
    rule({ kind: 'record', code: '${ID}.bad', severity: 'error', on: 'school', reads: ['name'], needs: {}, text: 'A.', why: 'A.',
      check: ({ record }: { record: { name: string } }, report: (finding: object) => void) => {
        if (record.name === '${name}') report({ at: 'name' });
      }, examples: { good: [], bad: [] } });
  },
};`;

let folder: string;
let served: DevServer;
const written = (text: string) => writeFile(join(folder, 'plugin.ts'), text);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-dev-'));
  served = await devServer(0, { terminal: { complain: () => undefined } as never }, join(folder, 'credentials.json'));
});
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true, force: true });
});

it('puts each change of a plugin into an EMIS that runs, and keeps the one before when the new one does not start', async () => {
  const sender = connectionOf(await readCredentials(join(folder, 'credentials.json')), 'sender');
  const client = createClient({ ...sender, records: singleRecords() });
  const profile = { id: 'international', edition: '2026' };
  const takes = async (name: string) => {
    const saved = await client.records.save('school', { id: `s-${name}`, name } as never, { profile });
    return saved.status === 'accepted' || saved.status === 'unchanged';
  };
  await written(source('1.0.0', 'North'));
  await served.reload(folder, 'plugin.ts');
  expect([await takes('North'), await takes('South')]).toEqual([false, true]);

  await written(source('1.0.1', 'East'));
  await served.reload(folder, 'plugin.ts');
  expect([await takes('North'), await takes('East')]).toEqual([true, false]);

  for (const broken of ['export default {', source('1.0.2', 'x').replace("['name'], reason", "['nome'], reason")]) {
    await written(broken);
    await expect(served.reload(folder, 'plugin.ts')).rejects.toThrow();
    expect(await takes('East')).toBe(false);
  }
  expect(served.host.list().find(({ id }) => id === ID)).toMatchObject({ version: '1.0.1', state: 'running' });
});
