import { type Kysely, sql } from 'kysely';
import { kept } from '../meta.ts';
import type { Tables } from '../tables.ts';
import { BackupError } from './errors.ts';
import type { SubjectKeys } from './subject-keys.ts';

const STORE = 'backup-keys';
const AT_A_TIME = 500;

/**
 * Notes by which store of keys backups of this database are sealed: from then on nobody is erased without it.
 *
 * @throws {BackupError} `backup.other-keys` when it is another one
 */
export async function takeStore(trx: Kysely<Tables>, { store }: SubjectKeys): Promise<void> {
  const known = await kept(trx, STORE, () => Promise.resolve({ store }));
  if (known.store !== store) throw new BackupError('backup.other-keys');
}

/** The store of keys by which backups of this database are sealed; nothing where none was written. */
export async function storeOfKeys(trx: Kysely<Tables>): Promise<string | undefined> {
  const row = await trx.selectFrom('meta').select('value').where('key', '=', STORE).executeTakeFirst();
  return (row?.value as { store: string } | undefined)?.store;
}

/**
 * Destroys the keys of everybody who was erased, where that is still to be done: after a crash between an erasure and its keys, or where an older copy
 * of the keys was brought back.
 */
export async function destroyErased(tables: Kysely<Tables>, keys: SubjectKeys): Promise<void> {
  for (let after = ''; ; ) {
    const { rows } = await sql<{ id: string; subjects: string[]; at: string }>`
      SELECT id, to_jsonb(subjects) AS subjects, erased_at AS at FROM erasures WHERE id > ${after} ORDER BY id LIMIT ${AT_A_TIME}`.execute(
      tables,
    );
    for (const { subjects, at } of rows) await keys.destroy(subjects, new Date(at));
    const last = rows.at(-1);
    if (!last || rows.length < AT_A_TIME) return;
    after = last.id;
  }
}

/** Destroys the keys of those who were erased while a backup was written, which may have been made anew for it. */
export async function destroyErasedSince(
  tables: Kysely<Tables>,
  keys: SubjectKeys,
  known: readonly string[],
): Promise<void> {
  const before = new Set(known);
  const rows = await tables
    .selectFrom('erasures')
    .select(['id', sql<string[]>`to_jsonb(subjects)`.as('subjects')])
    .execute();
  for (const { id, subjects } of rows) if (!before.has(id)) await keys.destroy(subjects);
}
