import { ENTITIES, type EntityName, type RawRecord } from '@emis-sdk/model';
import type { Fault } from './fault.ts';
import { type EntityFields, structureCheck } from './structure/check-structure.ts';
import { closureChecker } from './structure/closures.ts';

export type { Fault } from './fault.ts';
export type { EntityFields } from './structure/check-structure.ts';

const checks = new WeakMap<EntityFields, (record: unknown) => readonly Fault[]>();

const NOT_AN_OBJECT: readonly Fault[] = [{ code: 'record.not-an-object', severity: 'error' }];
const UNREADABLE: readonly Fault[] = [{ code: 'record.unreadable', severity: 'error' }];

export function isRecord(value: unknown): value is RawRecord {
  if (typeof value !== 'object' || value === null) return false;
  try {
    return !Array.isArray(value);
  } catch {
    // A proxy that was revoked.
    return false;
  }
}

/**
 * Every fault in the structure of one record of an entity: fields that are missing, of the wrong shape, or unknown. Never throws.
 * The check is made when an entity is first asked for, and is about as fast as one written by hand.
 *
 * For products that need one entity and no rules: a bundler leaves the other entities away.
 *
 * @example
 * import { enrolment } from '@emis-sdk/model';
 * import { checkStructure } from '@emis-sdk/validation/structure';
 *
 * checkStructure(enrolment, { id: 'e1', studentId: 's1' }); // [{ code: 'field.missing', path: 'schoolId', … }]
 */
export function checkStructure(entity: EntityFields, record: unknown): readonly Fault[] {
  let check = checks.get(entity);
  if (check === undefined) {
    check = createStructureCheck(entity);
    checks.set(entity, check);
  }
  return check(record);
}

/**
 * Makes the check of {@link checkStructure}.
 *
 * @param options.generate whether to try to make code from text. Where that is forbidden the check does without, a little slower;
 * `false` spares a page the report that its content security policy sends of the attempt
 */
export function createStructureCheck(
  entity: EntityFields,
  options: { readonly generate?: boolean } = {},
): (record: unknown) => readonly Fault[] {
  const check = options.generate === false ? structureCheck(entity, closureChecker) : structureCheck(entity);
  return (record) => {
    if (!isRecord(record)) return NOT_AN_OBJECT;
    try {
      return check(record);
    } catch {
      // A getter or a proxy of the record threw: JSON knows neither.
      return UNREADABLE;
    }
  };
}

/** The same as {@link checkStructure}, of an entity by its name. */
export function structureFaults(entity: EntityName, record: unknown): readonly Fault[] {
  return checkStructure(ENTITIES[entity], record);
}
