import {
  type EntityName,
  isRecordId,
  type PlainDate,
  type RawRecord,
  type Reference,
  referencesOf,
} from '@emis-sdk/model';
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
  /** Its references whose structure is sound. */
  readonly references: readonly Reference[];
}

export type Judge = (entity: EntityName, record: unknown) => Judgement;

const NOTHING: ReadonlySet<string> = new Set();

/** Makes the part of validation that needs one record alone: structure, code lists, identifiers. */
export function createJudge(profile: Profile, asOf: PlainDate, engine: EngineFaults): Judge {
  const checkCodes = createCodeCheck(profile, asOf);
  const checkIdentifiers = createIdentifierCheck(profile, engine);
  return (entity, given) => {
    const structure = structureFaults(entity, given);
    if (!isRecord(given) || structure.some((fault) => fault.code === 'record.too-deep')) {
      return { record: {}, id: usableId(given), faults: structure, broken: new Set(['id']), references: [] };
    }
    const broken = structure.length === 0 ? NOTHING : brokenFields(structure);
    const references = referencesOf(entity, given);
    return {
      record: given,
      id: broken.has('id') || typeof given.id !== 'string' ? undefined : ownCopy(given.id),
      faults: [...structure, ...checkCodes(entity, given, broken), ...checkIdentifiers(entity, given, broken)],
      broken,
      references:
        broken.size === 0 ? references : references.filter((reference) => !broken.has(topField(reference.path))),
    };
  };
}

function brokenFields(faults: readonly Fault[]): ReadonlySet<string> {
  return new Set(
    faults.flatMap(({ code, path }) => (path === undefined || code === 'record.unknown-field' ? [] : [topField(path)])),
  );
}

/**
 * A text with memory of its own. Ids outlive their records, and engines make a slice of a text by pointing into it:
 * without this the index of ids would keep alive all the text of the files that they were cut from.
 */
function ownCopy(text: string): string {
  return [text.slice(0, 1), text.slice(1)].join('');
}

function usableId(record: unknown): string | undefined {
  return isRecord(record) && typeof record.id === 'string' && isRecordId(record.id) ? record.id : undefined;
}
