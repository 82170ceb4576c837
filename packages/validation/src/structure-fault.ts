import { ENTITIES, type EntityName, plainDate, type RawRecord, recordId } from '@emis-sdk/model';
import type * as z from 'zod';
import type { Fault } from './fault.ts';
import { factsOf } from './shown-value.ts';

/** What a field holds, as far as the words for its faults differ. */
type Kind = 'date' | 'id' | 'code' | 'text' | 'number' | 'boolean' | 'list' | 'other';

const CODE_OF: Readonly<Record<Kind, string>> = {
  date: 'field.not-a-date',
  id: 'field.bad-id',
  code: 'field.bad-code',
  text: 'field.bad-text',
  number: 'field.not-a-number',
  boolean: 'field.not-a-boolean',
  list: 'field.invalid',
  other: 'field.invalid',
};

/** Says one of zod's issues in our own codes. zod's words are for programmers, and may repeat values. */
export function structureFault(entity: EntityName, record: RawRecord, issue: z.core.$ZodIssue): Fault {
  const path = issue.path.map(String).join('.');
  const value = valueAt(record, issue.path);
  const { leaf, optional } = schemaAt(ENTITIES[entity].schema, issue.path);
  const kind = kindOf(leaf);
  if (value === undefined || (!optional && (value === null || (value === '' && kind !== 'other')))) {
    return { code: 'field.missing', severity: 'error', ...factsOf(entity, path, undefined) };
  }
  if (issue.code === 'too_big' && kind === 'text') {
    return {
      code: 'field.too-long',
      severity: 'error',
      ...factsOf(entity, path, value, { max: Number(issue.maximum) }),
    };
  }
  const outOfRange =
    (issue.code === 'too_big' || issue.code === 'too_small') && (typeof value === 'number' || Array.isArray(value));
  const code = outOfRange ? 'field.invalid' : CODE_OF[kind];
  const expected = outOfRange ? rangeOf(issue) : kind === 'list' ? '[…]' : '{…}';
  return {
    code,
    severity: 'error',
    ...factsOf(entity, path, value, code === 'field.invalid' ? { expected } : {}),
  };
}

function rangeOf(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string {
  return issue.code === 'too_big' ? `≤ ${issue.maximum}` : `≥ ${issue.minimum}`;
}

function valueAt(record: RawRecord, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as never)[key] : undefined,
    record,
  );
}

/** The schema of the part of a record that a path leads to, and whether it may be left out. */
function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): { leaf: z.core.$ZodType; optional: boolean } {
  let leaf = schema;
  let optional = false;
  const unwrap = () => {
    optional = false;
    while (isKind(leaf, 'optional')) {
      leaf = leaf._zod.def.innerType;
      optional = true;
    }
  };
  for (const key of path) {
    if (isKind(leaf, 'array')) leaf = leaf._zod.def.element;
    else if (isKind(leaf, 'object')) leaf = leaf._zod.def.shape[String(key)] ?? leaf;
    unwrap();
  }
  return { leaf, optional };
}

interface Kinds {
  optional: z.core.$ZodOptional;
  array: z.core.$ZodArray;
  object: z.core.$ZodObject;
  string: z.core.$ZodString;
}

function isKind<Name extends keyof Kinds>(schema: z.core.$ZodType, name: Name): schema is Kinds[Name] {
  return schema._zod.def.type === name;
}

function kindOf(leaf: z.core.$ZodType): Kind {
  if (leaf === plainDate) return 'date';
  if (leaf === recordId) return 'id';
  if (isKind(leaf, 'string'))
    return leaf._zod.def.checks?.some((check) => check._zod.def.check === 'string_format') ? 'code' : 'text';
  if (isKind(leaf, 'array')) return 'list';
  const { type } = leaf._zod.def;
  return type === 'number' || type === 'boolean' ? type : 'other';
}
