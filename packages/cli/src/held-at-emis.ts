import { createClient } from '@emis-sdk/client';
import { singleRecords } from '@emis-sdk/client/records';
import type { EntityName, Language, RecordKey } from '@emis-sdk/model';
import type { FoundRecord, ReferenceLookup } from '@emis-sdk/validation';
import { connectionOf, DEFAULT_CREDENTIALS, readCredentials } from './credentials.ts';

/** Records that are asked for at a time. */
const AT_ONCE = 8;

/**
 * The records that an EMIS holds of this product, for data that refers to what was sent before. Which ids it holds is asked for many together; the
 * records themselves, one by one, only where rules read fields of their kind: each such look stands in the record of access.
 *
 * @param url where the EMIS is, instead of where the credentials say
 * @throws {CredentialsError} `credentials.not-found` or `credentials.not-readable`
 */
export async function heldAtEmis(
  url: string,
  options: { readonly credentials?: string; readonly language: Language; readonly signal: AbortSignal },
): Promise<ReferenceLookup> {
  const { credentials = DEFAULT_CREDENTIALS, language, signal } = options;
  const connection = connectionOf(await readCredentials(credentials), 'sender');
  const { records } = createClient({ language, ...connection, url, records: singleRecords() });

  async function recordsOf(keys: readonly RecordKey[]): Promise<FoundRecord[]> {
    const found: FoundRecord[] = [];
    for (let from = 0; from < keys.length; from += AT_ONCE) {
      const some = keys.slice(from, from + AT_ONCE);
      const stored = await Promise.all(some.map(({ entity, id }) => records.get(entity, id, { signal })));
      for (const [index, key] of some.entries()) {
        const record = stored[index]?.record;
        if (record) found.push({ ...key, record });
      }
    }
    return found;
  }

  return {
    async find(keys, wanted) {
      const found: FoundRecord[] = [];
      for (const [entity, ids] of idsByEntity(keys)) {
        const known = await records.known(entity, ids, { signal });
        const held = ids.filter((_, index) => known[index]).map((id) => ({ entity, id }));
        const isRead = (wanted.get(entity) ?? []).length > 0;
        found.push(...(isRead ? await recordsOf(held) : held.map((key) => ({ ...key, record: { id: key.id } }))));
      }
      return found;
    },
  };
}

function idsByEntity(keys: readonly RecordKey[]): ReadonlyMap<EntityName, string[]> {
  const ids = new Map<EntityName, string[]>();
  for (const { entity, id } of keys) {
    const of = ids.get(entity);
    if (of) of.push(id);
    else ids.set(entity, [id]);
  }
  return ids;
}
