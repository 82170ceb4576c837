import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSqliteStore } from '@emis-sdk/client/node';
import { openOutbox } from '@emis-sdk/client/outbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../random.ts';
import { afterDamage, cutLog, fillFile, flipBit } from './damaged-file-for-tests.ts';
import { lineTo, OperationsEmis } from './operations-emis-for-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'emis-damage-'));
const path = join(folder, 'outbox.sqlite');
const ROWS = 40;
beforeAll(() => fillFile(path, ROWS));
afterAll(() => rmSync(folder, { recursive: true }));

describe('case 8: a file that was not closed in peace', () => {
  it('cut at a random byte of its log opens with the first rows, all of them up to the cut', async () => {
    const random = seededRandom(8);
    const found: number[] = [];
    for (let time = 0; time < 25; time++) {
      const { rows, isPrefix, said } = await afterDamage(path, join(folder, 'copy.sqlite'), cutLog(random));
      expect([isPrefix, said]).toEqual([true, undefined]);
      found.push(rows);
    }
    expect(new Set(found).size).toBeGreaterThan(5);
    expect((await afterDamage(path, join(folder, 'copy.sqlite'), () => undefined)).rows).toBe(ROWS);
  });

  it('with a flipped bit opens with the first rows, or says what is wrong; no row is passed over in silence', async () => {
    const random = seededRandom(9);
    const all: (string | undefined)[] = [];
    for (let time = 0; time < 20; time++) {
      const left = time % 2 ? 'closed' : 'cut';
      const { rows, isPrefix, said } = await afterDamage(path, join(folder, 'copy.sqlite'), flipBit(random), left);
      if (said === undefined) expect(isPrefix && (left === 'cut' || rows === ROWS)).toBe(true);
      else expect(said).toMatch(/^(unreadable|client\.outbox-damaged|ERR_SQLITE_ERROR)$/);
      all.push(said);
    }
    expect(new Set(all).size).toBeGreaterThan(1);
  });
});

it('a row that cannot be read is told, and its chain does not go on as if nothing were missing (invariant 9)', async () => {
  const file = join(folder, 'altered.sqlite');
  const emis = new OperationsEmis();
  const store = openSqliteStore(file);
  const outbox = openOutbox({ store, keys: [{ id: 'test', key: new Uint8Array(32).fill(5) }], line: lineTo(emis) });
  await outbox.save('person', { id: 'p1' });
  const { opId } = await outbox.save('person', { id: 'p2' });
  await outbox.save('mark', { id: 'm1', studentId: 'p1' });
  await outbox.save('mark', { id: 'm2', studentId: 'p2' });
  const database = new DatabaseSync(file);
  const { content } = database.prepare('SELECT content FROM rows WHERE op_id = ?').get(opId) as { content: Uint8Array };
  database.prepare('UPDATE rows SET content = ? WHERE op_id = ?').run(content.with(-1, content.at(-1)! ^ 1), opId);
  database.close();
  const told: unknown[] = [];
  outbox.on('quarantined', (event) => told.push(event));
  expect(await outbox.flush()).toMatchObject({ acknowledged: 2, quarantined: 1, left: 2 });
  expect(told).toEqual([{ opId, reason: 'unreadable', findings: [] }]);
  expect(emis.applied.map(({ subject }) => subject)).toEqual(['person/p1', 'mark/m1']);
  await outbox.discard(opId);
  await outbox.save('person', { id: 'p2' });
  expect(await outbox.flush()).toMatchObject({ left: 0 });
  await outbox.close();
});
