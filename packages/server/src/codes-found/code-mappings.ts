import type { CodeList, EntityName } from '@emis-sdk/model';
import { LANGUAGES, nearest } from '@emis-sdk/model';
import { nameKey } from '@emis-sdk/validation';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** A value that a product sends and that is in no code list. */
export interface UnmappedCode {
  readonly source: string;
  readonly entity: EntityName;
  readonly field: string;
  /** The id of the code list. */
  readonly list: string;
  readonly value: string;
  readonly seen: number;
  /** What the ministry says it is. */
  readonly code: string | null;
}

/** Values that were found, what was said of them beside each. */
export async function unmappedCodes(tables: Kysely<Tables>, limit: number): Promise<readonly UnmappedCode[]> {
  const { rows } = await sql<UnmappedCode>`
    SELECT u.source, u.entity, u.field, u.list, u.value, u.seen::int AS seen, m.code
    FROM unmapped_codes u LEFT JOIN code_mappings m USING (source, entity, field, value)
    ORDER BY m.code IS NOT NULL, u.seen DESC, u.source, u.entity, u.field, u.value LIMIT ${limit}`.execute(tables);
  return rows;
}

/** Says which code a value of a product is. The product is told when it asks. */
export async function confirmCode(
  trx: Kysely<Tables>,
  said: Pick<UnmappedCode, 'source' | 'entity' | 'field' | 'list' | 'value'> & { readonly code: string },
  { by, now }: { readonly by: string; readonly now: Date },
): Promise<void> {
  const made = { code: said.code, list: said.list, made_by: by, made_at: now.toISOString() };
  await trx
    .insertInto('code_mappings')
    .values({ ...said, ...made })
    .onConflict((conflict) => conflict.columns(['source', 'entity', 'field', 'value']).doUpdateSet(made))
    .execute();
}

/** Takes back what was said of a value. */
export async function forgetCode(
  trx: Kysely<Tables>,
  { source, entity, field, value }: Pick<UnmappedCode, 'source' | 'entity' | 'field' | 'value'>,
): Promise<void> {
  await trx
    .deleteFrom('code_mappings')
    .where('source', '=', source)
    .where('entity', '=', entity)
    .where('field', '=', field)
    .where('value', '=', value)
    .execute();
}

/** What was said of the values of a product. */
export async function mappingsOf(tables: Kysely<Tables>, source: string) {
  return await tables
    .selectFrom('code_mappings')
    .select(['entity', 'field', 'list', 'value', 'code', 'made_at as confirmedAt'])
    .where('source', '=', source)
    .orderBy('entity')
    .orderBy('field')
    .orderBy('value')
    .execute();
}

/** The code that a value most probably is: by a code or a label that is the same but for case and accents, or else by the nearest one. */
export function suggestedCode(value: string, list: Pick<CodeList, 'codes'>): string | undefined {
  const wanted = nameKey([value]);
  if (wanted === '') return undefined;
  const byName = new Map<string, string>();
  for (const { code, labels } of list.codes) {
    for (const text of [code, ...LANGUAGES.map((language) => labels[language])]) {
      const key = nameKey([text]);
      if (!byName.has(key)) byName.set(key, code);
    }
  }
  const same = byName.get(wanted);
  if (same !== undefined) return same;
  const names = [...byName.keys()].filter((name) => name !== '');
  // One letter is near to everything of one letter: only the beginning of a word says something then.
  if (wanted.length === 1) {
    const starting = new Set(
      names.filter((name) => name.length > 1 && name.startsWith(wanted)).map((name) => byName.get(name)),
    );
    return starting.size === 1 ? [...starting][0] : undefined;
  }
  const near = nearest(wanted, names);
  return near === undefined ? undefined : byName.get(near);
}
