import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPglite } from '@emis-sdk/server/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createContext } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { serve } from './serve.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-serve-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('says at the start that the embedded database does not survive a power cut, as it runs without fsync', async () => {
  const stop = new AbortController();
  const told: string[] = [];
  const terminal: Terminal = {
    ...{ language: 'en', width: 80, interactive: false },
    out: () => stop.abort(),
    talk: (line) => void told.push(line),
    complain: (line) => void told.push(line),
    progress: () => undefined,
    style: (text) => text,
  };
  const options = { profile: 'international', plugin: [], indicator: [], issuer: [], port: 0 };
  const kept = { dataDir: join(folder, 'data'), credentials: join(folder, 'credentials.json') };
  expect(await serve({ ...options, ...kept }, createContext(terminal, true, stop.signal))).toBe(EXIT.ok);
  expect(told[0]).toContain('PGlite');
  expect(told).toContain(
    'The embedded database is for trials: it does not survive a power cut. For real records use --database-url.',
  );
  const database = await openPglite();
  expect((await database.runSql('SHOW fsync', [])).rows).toEqual([{ fsync: 'off' }]);
  await database.close();
});
