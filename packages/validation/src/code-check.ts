import {
  CODE_LISTS,
  type Code,
  type CodeList,
  ENTITIES,
  ENTITY_NAMES,
  type EntityName,
  type PlainDate,
  type RawRecord,
} from '@emis-sdk/model';
import type { Fault } from './fault.ts';
import type { Profile } from './profile.ts';
import { factsOf } from './shown-value.ts';

interface CodedField {
  readonly name: string;
  readonly list: CodeList;
  /** The codes of the list that are not valid for ever. */
  readonly dated: ReadonlyMap<string, Code>;
}

/** The code list of a profile by its id: its own, or else that of the standard. */
export function codeListOf(profile: Profile, id: string): CodeList | undefined {
  return profile.codeLists.get(id) ?? CODE_LISTS.get(id);
}

export type CodeCheck = (entity: EntityName, record: RawRecord, broken: ReadonlySet<string>) => Fault[];

/** Makes the check of values against code lists, as they are on a day. Fields that are broken already are passed over. */
export function createCodeCheck(profile: Profile, asOf: PlainDate): CodeCheck {
  const coded = new Map(ENTITY_NAMES.map((entity) => [entity, codedFields(entity, profile)]));
  return (entity, record, broken) => {
    const faults: Fault[] = [];
    for (const field of coded.get(entity) ?? []) {
      const value = record[field.name];
      if (value === undefined || broken.has(field.name)) continue;
      if (!Array.isArray(value)) checkCode(faults, entity, field, field.name, value, asOf);
      else {
        for (const [index, item] of value.entries())
          checkCode(faults, entity, field, `${field.name}.${index}`, item, asOf);
      }
    }
    return faults;
  };
}

function codedFields(entity: EntityName, profile: Profile): CodedField[] {
  return Object.entries(ENTITIES[entity].fields).flatMap(([name, field]) => {
    const list = 'codeList' in field ? codeListOf(profile, field.codeList) : undefined;
    if (!list) return [];
    const dated = list.codes.filter((code) => code.from !== undefined || code.to !== undefined);
    return [{ name, list, dated: new Map(dated.map((code) => [code.code, code])) }];
  });
}

function checkCode(
  faults: Fault[],
  entity: EntityName,
  field: CodedField,
  path: string,
  value: unknown,
  asOf: PlainDate,
): void {
  if (typeof value !== 'string') return;
  const { list } = field;
  const severity = list.verified ? 'error' : 'warning';
  if (!list.has(value)) {
    faults.push({ code: 'code.unknown', severity, ...factsOf(entity, path, value, { list: list.id }) });
    return;
  }
  const code = field.dated.get(value);
  if (code && ((code.from !== undefined && asOf < code.from) || (code.to !== undefined && asOf > code.to))) {
    faults.push({ code: 'code.expired', severity, ...factsOf(entity, path, value, { list: list.id, asOf }) });
  }
}
