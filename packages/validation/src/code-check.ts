import {
  CODE_LISTS,
  type Code,
  type CodeList,
  ENTITIES,
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

export type CodeCheck = (
  entity: EntityName,
  record: RawRecord,
  broken: ReadonlySet<string>,
  found: (fault: Fault) => void,
) => void;

/** Makes the check of values against code lists, as they are on a day. Fields that are broken already are passed over. */
export function createCodeCheck(profile: Profile, asOf: PlainDate): CodeCheck {
  // Looked up when a record of the entity first comes: a check of one entity does not make the fields of all.
  const coded = new Map<EntityName, readonly CodedField[]>();
  const fieldsOf = (entity: EntityName): readonly CodedField[] => {
    const fields = coded.get(entity) ?? codedFields(entity, profile);
    coded.set(entity, fields);
    return fields;
  };
  return (entity, record, broken, found) => {
    for (const field of coded.get(entity) ?? fieldsOf(entity)) {
      const value = record[field.name];
      if (value === undefined || broken.has(field.name)) continue;
      if (!Array.isArray(value)) checkCode(found, entity, field, undefined, value, asOf);
      else {
        for (let index = 0; index < value.length; index++) checkCode(found, entity, field, index, value[index], asOf);
      }
    }
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
  found: (fault: Fault) => void,
  entity: EntityName,
  field: CodedField,
  index: number | undefined,
  value: unknown,
  asOf: PlainDate,
): void {
  if (typeof value !== 'string') return;
  const { list } = field;
  const isKnown = list.has(value);
  const code = isKnown && field.dated.size > 0 ? field.dated.get(value) : undefined;
  if (isKnown && !code) return;
  const severity = list.verified ? 'error' : 'warning';
  const path = index === undefined ? field.name : `${field.name}.${index}`;
  if (!isKnown) {
    found({ code: 'code.unknown', severity, ...factsOf(entity, path, value, { list: list.id }) });
    return;
  }
  if (code && ((code.from !== undefined && asOf < code.from) || (code.to !== undefined && asOf > code.to))) {
    found({ code: 'code.expired', severity, ...factsOf(entity, path, value, { list: list.id, asOf }) });
  }
}
