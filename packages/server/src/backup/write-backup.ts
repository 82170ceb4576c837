import { createHash, createSecretKey, type KeyObject, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { pseudonymKey } from '../audit/log-keys.ts';
import { accessRecorder } from '../audit/record-access.ts';
import { sequence } from '../audit/sequence.ts';
import { pseudonymOf } from '../audit/subjects.ts';
import type { Database } from '../database.ts';
import { MIGRATIONS } from '../migrations.ts';
import { type PlainPart, writeHeader, writeLine } from './backup-lines.ts';
import { destroyErased, destroyErasedSince, takeStore } from './erased-keys.ts';
import { KEPT_TABLES } from './kept-tables.ts';
import { type OwnedRow, type Person, storedRows } from './stored-rows.ts';
import { NOBODY, type SubjectKey, type SubjectKeys } from './subject-keys.ts';

/** Rows of nobody that go together in a line, and their characters. */
const [MOST_ROWS, MOST_LENGTH] = [200, 2 ** 20];

/** What a backup holds. */
export interface WrittenBackup {
  readonly id: string;
  /** Of the table of records. */
  readonly records: number;
  readonly rows: number;
}

/**
 * Writes a backup of a database, as it is at one moment: what tells of a person is sealed under a key of that person, and all else under a key that
 * belongs to nobody. Servers may go on meanwhile. Keys of persons who were erased are destroyed first, whoever erased them; of those who are erased
 * while it is written, at its end. Memory does not grow with the database.
 *
 * @param write takes a line; the next one comes when it is done
 * @throws {BackupError} `backup.other-keys` when backups of this database were sealed by another store of keys
 */
export async function writeBackup(
  database: Database,
  { keys, now, write }: { keys: SubjectKeys; now: Date; write: (line: string) => Promise<void> | void },
): Promise<WrittenBackup> {
  const { tables } = database;
  const id = randomUUID();
  const secret = await tables.transaction().execute(async (trx) => {
    await takeStore(trx, keys);
    const key = await pseudonymKey(trx);
    const recorder = accessRecorder(key);
    await recorder.act(trx, { at: now.toISOString(), client: 'operator', act: 'backup.write', about: id });
    return createSecretKey(key);
  });
  await sequence(tables, now);
  await destroyErased(tables, keys);
  const house = given(await keys.of([NOBODY]), NOBODY);
  const whole = createHash('sha256');
  const tell = async (text: string) => {
    whole.update(text);
    await write(text);
  };
  await tell(writeHeader({ emisBackup: 1, id, schema: MIGRATIONS.at(-1)?.name ?? '', key: house.id }));
  let [line, rows, records] = [0, 0, 0];
  const put = async (parts: readonly PlainPart[]) => await tell(writeLine(id, ++line, parts));
  const erased = await tables.transaction().execute(async (trx) => {
    await sql`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY`.execute(trx);
    const known = await trx.selectFrom('erasures').select('id').execute();
    for (const table of KEPT_TABLES) {
      let block: string[] = [];
      const putBlock = async () => {
        if (block.length > 0) await put([{ keys: [house], text: lineText(table.name, block) }]);
        block = [];
      };
      for await (const page of storedRows(trx, table)) {
        const keyFor = await keysFor(page, keys, secret);
        for (const { first, more } of page) {
          rows++;
          if (table.name === 'records') records++;
          if (first.persons.length === 0 && more.length === 0) {
            block.push(first.text);
            if (block.length >= MOST_ROWS || first.text.length > MOST_LENGTH / MOST_ROWS) await putBlock();
          } else {
            const sealed = [{ ...first, text: lineText(table.name, [first.text]) }, ...more];
            await put(sealed.map(({ text, persons }) => ({ text, keys: keyFor(persons) })));
          }
        }
      }
      await putBlock();
    }
    return known.map((one) => one.id);
  });
  await destroyErasedSince(tables, keys, erased);
  // The last line says what came before it: lines that nobody can open any more are told from some that were put there or altered.
  await put([{ keys: [house], text: lineText('', [JSON.stringify(whole.copy().digest('hex'))]) }]);
  return { id, records, rows };
}

function lineText(table: string, rows: readonly string[]): string {
  return `{"table":${JSON.stringify(table)},"rows":[${rows.join(',')}]}`;
}

/** The keys of all whom a page tells of, asked for at once. */
async function keysFor(page: readonly OwnedRow[], keys: SubjectKeys, secret: KeyObject) {
  const pseudonyms = new Map<string, string>();
  for (const { first, more } of page) {
    for (const person of [first, ...more].flatMap(({ persons }) => persons)) {
      const name = nameOf(person);
      if (!pseudonyms.has(name)) pseudonyms.set(name, pseudonymOf(secret, person));
    }
  }
  const found = await keys.of([NOBODY, ...pseudonyms.values()]);
  return (persons: readonly Person[]): SubjectKey[] =>
    persons.length === 0
      ? [given(found, NOBODY)]
      : persons.map((person) => given(found, pseudonyms.get(nameOf(person))));
}

function nameOf({ source, id }: Person): string {
  return `${source}\u0000${id}`;
}

/** What a store gave for a subject. Without its key nothing may be sealed: what takes no key is open to everybody. */
function given(found: ReadonlyMap<string, SubjectKey>, subject: string | undefined): SubjectKey {
  const key = subject === undefined ? undefined : found.get(subject);
  if (!key) throw new TypeError('A store of keys gave no key.');
  return key;
}
