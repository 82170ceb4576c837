import { createSecretKey, type KeyObject } from 'node:crypto';
import { canonicalJson, ENTITIES, type EntityName, type RawRecord } from '@emis-sdk/model';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Access, Act, LoggedAccess } from './access.ts';
import { personsOf, pseudonymOf } from './subjects.ts';

/** Writes accesses into the record of access. */
export interface AccessRecorder {
  /** In the transaction of what it tells of: both are kept, or neither. An access to nothing is not written. */
  record(trx: Kysely<Tables>, access: Access): Promise<void>;
  /** The same for what is done to no record. */
  act(trx: Kysely<Tables>, act: Act): Promise<void>;
}

/** @param key of the pseudonyms of this log */
export function accessRecorder(key: Uint8Array): AccessRecorder {
  const secret = createSecretKey(key);
  return {
    async record(trx, access) {
      if (access.records.length === 0) return;
      await sql`SELECT note_access(${canonicalJson(loggedAccess(access, secret))})`.execute(trx);
    },
    async act(trx, act) {
      const entry: LoggedAccess = { ...act, action: 'administer', sources: [], entities: {}, subjects: [] };
      await sql`SELECT note_access(${canonicalJson(entry)})`.execute(trx);
    },
  };
}

/** What the log keeps of an access. */
function loggedAccess({ records, ...who }: Access, key: KeyObject): LoggedAccess {
  const seen = new Map<EntityName, { count: number; fields: Set<string> }>();
  /** By product, pseudonyms by person. */
  const sources = new Map<string, Map<string, string>>();
  for (const { source, entity, id, record } of records) {
    const body = typeof record === 'string' ? (JSON.parse(record) as RawRecord) : (record ?? undefined);
    const group = seen.get(entity) ?? { count: 0, fields: new Set() };
    if (group.count++ === 0) seen.set(entity, group);
    for (const name in body) if (!group.fields.has(name) && isField(entity, name)) group.fields.add(name);
    const pseudonyms = sources.get(source) ?? new Map<string, string>();
    sources.set(source, pseudonyms);
    for (const person of personsOf(entity, id, body)) {
      if (!pseudonyms.has(person)) pseudonyms.set(person, pseudonymOf(key, { source, id: person }));
    }
  }
  const subjects = new Set([...sources.values()].flatMap((pseudonyms) => [...pseudonyms.values()]));
  const entities = [...seen].map(([entity, { count, fields }]) => [entity, { count, fields: [...fields].sort() }]);
  return {
    ...who,
    sources: [...sources.keys()].sort(),
    entities: Object.fromEntries(entities) as LoggedAccess['entities'],
    subjects: [...subjects].sort(),
  };
}

/** Names that the standard does not know may hold anything, values too. */
function isField(entity: EntityName, name: string): boolean {
  return name === 'extensions' || Object.hasOwn(ENTITIES[entity].fields, name);
}
