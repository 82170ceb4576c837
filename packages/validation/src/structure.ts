import { ENTITIES, type EntityName, type RawRecord, unknownFields } from '@emis-sdk/model';
import * as z from 'zod';
import type { Fault } from './fault.ts';
import { DEEPEST, isTooDeep } from './nesting.ts';
import { shorten } from './shown-value.ts';
import { structureFault } from './structure-fault.ts';

const compiled = new Map<EntityName, z.ZodType>();

/** The entity's schema with a compiled fast path; where `eval` is forbidden zod hands back the plain one. */
function compiledSchema(entity: EntityName): z.ZodType {
  let schema = compiled.get(entity);
  if (!schema) {
    schema = z.compile<z.ZodType>(ENTITIES[entity].schema);
    compiled.set(entity, schema);
  }
  return schema;
}

export function isRecord(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every fault in the structure of one record: fields that are missing, of the wrong shape, or unknown. Never throws. */
export function structureFaults(entity: EntityName, record: unknown): Fault[] {
  if (!isRecord(record)) return [{ code: 'record.not-an-object', severity: 'error' }];
  if (isTooDeep(record)) return [{ code: 'record.too-deep', severity: 'error', params: { limit: DEEPEST } }];
  const faults: Fault[] = unknownFields(entity, record).map((name) => ({
    code: 'record.unknown-field',
    severity: 'warning',
    path: name,
    params: { field: shorten(name) },
  }));
  const result = compiledSchema(entity).safeParse(record);
  if (result.success) return faults;
  const seen = new Set<string>();
  for (const issue of result.error.issues) {
    const fault = structureFault(entity, record, issue);
    const key = `${fault.code} ${fault.path}`;
    if (!seen.has(key)) faults.push(fault);
    seen.add(key);
  }
  return faults;
}
