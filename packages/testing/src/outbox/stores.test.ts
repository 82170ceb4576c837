import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSqliteStore } from '@emis-sdk/client/node';
import { memoryStore, openOutbox } from '@emis-sdk/client/outbox';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { lineTo, OperationsEmis } from './operations-emis-for-tests.ts';
import { testStore } from './test-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'emis-outbox-'));
let files = 0;
const newFile = () => join(folder, `${++files}.sqlite`);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the store in memory', () => {
  testStore(it, async () => {
    const store = memoryStore();
    return { open: async () => store };
  });
});

describe('the store of Node', () => {
  testStore(it, async () => {
    const path = newFile();
    return { open: async () => openSqliteStore(path) };
  });

  it('leaves nothing to read in its files but ids of operations, places and states', async () => {
    const path = newFile();
    const keys = [{ id: '2026', key: crypto.getRandomValues(new Uint8Array(32)) }] as const;
    const outbox = openOutbox({ store: openSqliteStore(path), keys, line: lineTo(new OperationsEmis()) });
    const person = { id: 'person-of-note', givenName: 'Amaranta', familyName: 'Buendía' };
    await outbox.save('person', person);
    await outbox.save('person', { ...person, roles: ['student'] });
    const before = readFileSync(path, 'latin1') + readFileSync(`${path}-wal`, 'latin1');
    await outbox.flush();
    const after = readFileSync(path, 'latin1') + readFileSync(`${path}-wal`, 'latin1');
    for (const text of [before, after]) {
      expect(text).not.toMatch(/person|Amaranta|Buend|save|givenName/);
      expect(text).toMatch(/pending|sent/);
    }
    await outbox.close();
  });

  it('writes ahead, and is on the disk before a row counts as saved', async () => {
    const opened: DatabaseSync[] = [];
    const exec = vi.spyOn(DatabaseSync.prototype, 'exec').mockImplementation(function (this: DatabaseSync, text) {
      opened.push(this);
      exec.mockRestore();
      this.exec(text);
    });
    const store = openSqliteStore(newFile());
    const of = (name: string) => Object.values(opened[0]?.prepare(`PRAGMA ${name}`).get() ?? {});
    // 2 is FULL: sqlite.org/pragma.html#pragma_synchronous.
    expect([of('journal_mode'), of('synchronous')]).toEqual([['wal'], [2]]);
    await store.close();
  });

  it('has another sender within five seconds when a process that was it is killed', async () => {
    const path = newFile();
    const holder = `
      import { openSqliteStore } from '@emis-sdk/client/node';
      const release = await openSqliteStore(process.argv[1]).hold();
      console.log(typeof release);
      setInterval(() => undefined, 1000);`;
    const args = ['--conditions=@emis-sdk/source', '--input-type=module', '--eval', holder, path];
    const child = spawn(process.execPath, args, { cwd: import.meta.dirname, stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const text of child.stdout.setEncoding('utf8')) {
      expect(text).toBe('function\n');
      break;
    }
    const store = openSqliteStore(path);
    expect(await store.hold()).toBeUndefined();
    child.kill('SIGKILL');
    await expect.poll(() => store.hold(), { timeout: 5000, interval: 20 }).toBeTypeOf('function');
    await store.close();
  });

  it('refuses to be opened without a word on keys, and a file that is no outbox', () => {
    const options = { store: openSqliteStore(newFile()), line: lineTo(new OperationsEmis()) };
    expect(() => openOutbox(options as typeof options & { keys: 'unsealed' })).toThrow(TypeError);
    expect(() => openSqliteStore(process.execPath)).toThrow(expect.objectContaining({ code: 'client.outbox-damaged' }));
  });
});
