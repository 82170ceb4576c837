import { type EntityName, isRecordId, type RecordKey, referencesOf } from '@emis-sdk/model';
import type { RuleSet } from './rule-set.ts';
import { isRecord } from './structure.ts';

/**
 * Every key that records refer to, by their fields or by what rules need, each once. Records of the batch itself are among
 * them: an earlier edition of one that is now rejected still stands.
 */
export function keysAround(
  records: readonly { readonly entity: EntityName; readonly record: unknown }[],
  rules: RuleSet,
): RecordKey[] {
  const keys: RecordKey[] = [];
  const seen = new Map<EntityName, Set<string>>();
  const add = (entity: EntityName, id: unknown) => {
    if (typeof id !== 'string') return;
    const ids = seen.get(entity) ?? new Set<string>();
    if (ids.has(id) || !isRecordId(id)) return;
    seen.set(entity, ids.add(id));
    keys.push({ entity, id });
  };
  for (const { entity, record } of records) {
    if (!isRecord(record)) continue;
    for (const { targets, id } of referencesOf(entity, record)) for (const target of targets) add(target, id);
    for (const rule of rules.recordRules(entity)) {
      for (const { entity: related, by } of rule.needs) add(related, record[by]);
    }
  }
  return keys;
}
