import { ENTITY_NAMES, type EntityName, type RawRecord } from '@emis-sdk/model';
import type { EngineFaults } from './engine-faults.ts';
import type { Fault } from './fault.ts';
import type { IdentifierType, Profile } from './profile.ts';
import { factsOf } from './shown-value.ts';
import { isRecord } from './structure.ts';

export type IdentifierCheck = (
  entity: EntityName,
  record: RawRecord,
  broken: ReadonlySet<string>,
  found: (fault: Fault) => void,
) => void;

/** Makes the check of identifiers by the types of the profile. An identifier of a type that the profile does not know is let be. */
export function createIdentifierCheck(profile: Profile, engine: EngineFaults): IdentifierCheck {
  const types = new Map(
    ENTITY_NAMES.map((entity) => [
      entity,
      new Map(profile.identifiers.filter((type) => type.on.includes(entity)).map((type) => [type.type, type])),
    ]),
  );
  return (entity, record, broken, found) => {
    const { identifiers } = record;
    const known = types.get(entity);
    if (!known?.size || broken.has('identifiers') || !Array.isArray(identifiers)) return;
    identifiers.forEach((identifier: unknown, index) => {
      if (!isRecord(identifier) || typeof identifier.value !== 'string') return;
      const type = typeof identifier.type === 'string' ? known.get(identifier.type) : undefined;
      const fault = type && faultOf(type, entity, index, identifier.value, engine);
      if (fault) found(fault);
    });
  };
}

function faultOf(
  type: IdentifierType,
  entity: EntityName,
  index: number,
  value: string,
  engine: EngineFaults,
): Fault | undefined {
  const verdict = engine.guard(`identifier:${type.type}`, () => type.check(value));
  if (!verdict || verdict.valid) return undefined;
  return {
    code: `identifier.${verdict.reason}`,
    severity: type.verified ? 'error' : 'warning',
    ...factsOf(entity, `identifiers.${index}.value`, value, { type: type.type }),
  };
}
