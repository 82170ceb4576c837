import { copyFileSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { openSqliteStore } from '@emis-sdk/client/node';
import { openOutbox } from '@emis-sdk/client/outbox';
import type { Random } from '../random.ts';
import { lineTo, OperationsEmis } from './operations-emis-for-tests.ts';

const KEYS = [{ id: 'test', key: new Uint8Array(32).fill(5) }] as const;

/** Saves so many persons into a file and leaves it as a power cut would: the write-ahead log not yet taken over. */
export async function fillFile(path: string, count: number): Promise<void> {
  const outbox = openOutbox({ store: openSqliteStore(path), keys: KEYS, line: lineTo(new OperationsEmis()) });
  for (let index = 0; index < count; index++) await outbox.save('person', { id: `p${index}`, notes: 'x'.repeat(40) });
  for (const end of ['', '-wal']) copyFileSync(`${path}${end}`, `${path}.cut${end}`);
  await outbox.close();
  // Closed in peace, the log has been taken over into the file.
  copyFileSync(path, `${path}.closed`);
}

/** What came of a damaged copy: how many rows there are and whether they are the first ones, or what was said. */
export interface Found {
  readonly rows: number;
  readonly isPrefix: boolean;
  /** The code of an error, or `unreadable` when rows were put into quarantine as such. */
  readonly said: string | undefined;
}

/** Damages a copy of the file, opens it and sends what is there. */
export async function afterDamage(
  path: string,
  copy: string,
  damage: (copy: string) => void,
  left: 'cut' | 'closed' = 'cut',
): Promise<Found> {
  for (const end of ['', '-wal', '-shm']) rmSync(`${copy}${end}`, { force: true });
  if (left === 'closed') copyFileSync(`${path}.closed`, copy);
  else for (const end of ['', '-wal']) copyFileSync(`${path}.cut${end}`, `${copy}${end}`);
  damage(copy);
  const emis = new OperationsEmis();
  try {
    const store = openSqliteStore(copy);
    try {
      const outbox = openOutbox({ store, keys: KEYS, line: lineTo(emis) });
      await outbox.flush();
      const { quarantined } = await outbox.counts();
      const ids = emis.applied.map(({ subject }) => subject);
      const isPrefix = ids.every((subject, index) => subject === `person/p${index}`);
      return { rows: ids.length + quarantined, isPrefix, said: quarantined > 0 ? 'unreadable' : undefined };
    } finally {
      await store.close();
    }
  } catch (error) {
    const { code = String(error) } = error as { code?: string };
    return { rows: 0, isPrefix: false, said: code };
  }
}

/** Cuts the write-ahead log at a random byte, as a power cut does. */
export function cutLog(random: Random): (copy: string) => void {
  return (copy) => {
    const log = `${copy}-wal`;
    if (existsSync(log)) truncateSync(log, random.int(0, readFileSync(log).length));
  };
}

/** Flips a random bit of the log, or of the file where that has none. */
export function flipBit(random: Random): (copy: string) => void {
  return (copy) => {
    const file = existsSync(`${copy}-wal`) ? `${copy}-wal` : copy;
    const bytes = readFileSync(file);
    const at = random.int(0, bytes.length - 1);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.int(0, 7));
    writeFileSync(file, bytes);
  };
}
