import { type EntityName, isRecordId, type PlainDate, type RawRecord } from '@emis-sdk/model';
import { createCodeCheck } from './code-check.ts';
import type { EngineFaults } from './engine-faults.ts';
import { type Fault, topField } from './fault.ts';
import { createIdentifierCheck } from './identifier-check.ts';
import type { Profile } from './profile.ts';
import { isRecord, structureFaults } from './structure.ts';

/** What one record shows when it is looked at alone. */
export interface Judgement {
  /** The record itself, or an empty one when it was no object at all. */
  readonly record: RawRecord;
  /** Its id, when it has a usable one. */
  readonly id: string | undefined;
  readonly faults: readonly Fault[];
  /** The fields whose structure is at fault: nothing else is asked of them. */
  readonly broken: ReadonlySet<string>;
}

export type Judge = (entity: EntityName, record: unknown) => Judgement;

const NOTHING: ReadonlySet<string> = new Set();
const NO_ID: ReadonlySet<string> = new Set(['id']);

/** Makes the part of validation that needs one record alone: structure, code lists, identifiers. */
export function createJudge(profile: Profile, asOf: PlainDate, engine: EngineFaults): Judge {
  const checkCodes = createCodeCheck(profile, asOf);
  const checkIdentifiers = createIdentifierCheck(profile, engine);
  return (entity, given) => {
    const structure = structureFaults(entity, given);
    if (!isRecord(given) || structure.some(isAboutAll)) {
      return { record: {}, id: usableId(given), faults: structure, broken: NO_ID };
    }
    const broken = structure.length === 0 ? NOTHING : brokenFields(structure);
    let faults: Fault[] | undefined;
    const found = (fault: Fault): void => {
      faults ??= [...structure];
      faults.push(fault);
    };
    checkCodes(entity, given, broken, found);
    checkIdentifiers(entity, given, broken, found);
    return {
      record: given,
      id: typeof given.id !== 'string' || broken.has('id') ? undefined : given.id,
      faults: faults ?? structure,
      broken,
    };
  };
}

/** Whether a fault says that nothing of the record can be looked at: too deep, too large, not readable. */
function isAboutAll({ code, severity }: Fault): boolean {
  return severity === 'error' && code.startsWith('record.');
}

function brokenFields(faults: readonly Fault[]): ReadonlySet<string> {
  return new Set(
    faults.flatMap(({ code, path }) => (path === undefined || code === 'record.unknown-field' ? [] : [topField(path)])),
  );
}

function usableId(record: unknown): string | undefined {
  return isRecord(record) && typeof record.id === 'string' && isRecordId(record.id) ? record.id : undefined;
}
