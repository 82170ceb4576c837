import { type Entity, plainDate, type RawRecord, recordId } from '@emis-sdk/model';
import type * as z from 'zod';
import type { Fault } from '../fault.ts';
import { shorten } from '../shown-value.ts';

type AnyEntity = Pick<Entity, 'fields' | 'schema'>;

/**
 * What is wrong with the structure of a record, as zod says it of the whole entity, put into our codes. Slow, and written
 * apart from the check itself: the two must agree on every record.
 */
export function oracleFaults(entity: AnyEntity, record: RawRecord): Fault[] {
  if (isTooDeep(record)) return [{ code: 'record.too-deep', severity: 'error', params: { limit: 32 } }];
  const faults: Fault[] = Object.keys(record)
    .filter((name) => !Object.hasOwn(entity.fields, name))
    .map((name) => ({
      code: 'record.unknown-field',
      severity: 'warning',
      path: name,
      params: { field: shorten(name) },
    }));
  const seen = new Set<string>();
  for (const issue of withoutNonsense(entity.schema.safeParse(record).error?.issues ?? [])) {
    const fault = faultOf(entity, record, issue);
    const key = `${fault.code} ${fault.path}`;
    if (!seen.has(key)) faults.push(fault);
    seen.add(key);
  }
  return faults;
}

/** zod asks for the length of whatever has one, so that a list in the place of a name is also called too short. */
function withoutNonsense(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const pathOf = (issue: z.core.$ZodIssue) => issue.path.map(String).join('.');
  const wrongType = new Set(issues.filter(({ code }) => code === 'invalid_type').map(pathOf));
  return issues.filter((issue) => !issue.code.startsWith('too_') || !wrongType.has(pathOf(issue)));
}

function isTooDeep(value: unknown, left = 32): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (left === 0) return true;
  if (Array.isArray(value)) return value.some((item) => isTooDeep(item, left - 1));
  for (const key in value) {
    if (isTooDeep((value as Readonly<Record<string, unknown>>)[key], left - 1)) return true;
  }
  return false;
}

const CODE_OF: Readonly<Record<string, string>> = {
  date: 'field.not-a-date',
  id: 'field.bad-id',
  code: 'field.bad-code',
  text: 'field.bad-text',
  number: 'field.not-a-number',
  boolean: 'field.not-a-boolean',
};

function faultOf(entity: AnyEntity, record: RawRecord, issue: z.core.$ZodIssue): Fault {
  const path = issue.path.map(String).join('.');
  const value = issue.path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner && Object.hasOwn(inner, key) ? (inner as never)[key] : undefined,
    record,
  );
  const { leaf, optional } = schemaAt(entity.schema, issue.path);
  const kind = kindOf(leaf);
  const said = (code: string, params: object, shown: unknown): Fault => {
    const text = shown === undefined ? undefined : textOf(shown);
    const open = (entity.fields as Entity['fields'])[path.split('.')[0] as 'id']?.privacy === ('public' as string);
    const facts = { field: shorten(path), ...params, ...(open && text !== undefined ? { value: text } : {}) };
    const personal = open || text === undefined ? {} : { personal: { value: text } };
    return { code, severity: 'error', path, params: facts, ...personal };
  };
  if (value === undefined || (!optional && (value === null || (value === '' && kind !== 'other')))) {
    return said('field.missing', {}, undefined);
  }
  if (issue.code === 'too_big' && kind === 'text') return said('field.too-long', { max: Number(issue.maximum) }, value);
  if ((issue.code === 'too_big' || issue.code === 'too_small') && (typeof value === 'number' || Array.isArray(value))) {
    const sign = issue.code === 'too_big' ? '<≤' : '>≥';
    const bound = issue.code === 'too_big' ? issue.maximum : issue.minimum;
    return said('field.invalid', { expected: `${sign[issue.inclusive ? 1 : 0]} ${bound}` }, value);
  }
  const code = CODE_OF[kind] ?? 'field.invalid';
  return said(code, code === 'field.invalid' ? { expected: kind === 'list' ? '[…]' : '{…}' } : {}, value);
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return shorten(value);
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  if (typeof value === 'bigint' && value > 10n ** 60n) return '> 10^60';
  if (typeof value === 'bigint' && value < -(10n ** 60n)) return '< -10^60';
  return typeof value === 'function' ? 'function' : shorten(String(value));
}

function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): { leaf: z.core.$ZodType; optional: boolean } {
  let leaf = schema;
  let optional = false;
  for (const key of path) {
    const def: { type: string; element?: z.core.$ZodType; shape?: Record<string, z.core.$ZodType> } = leaf._zod.def;
    if (def.type === 'array' && def.element) leaf = def.element;
    else if (def.type === 'object' && Object.hasOwn(def.shape ?? {}, key)) leaf = def.shape?.[String(key)] ?? leaf;
    optional = false;
    while (leaf._zod.def.type === 'optional') {
      leaf = (leaf._zod.def as z.core.$ZodOptionalDef).innerType;
      optional = true;
    }
  }
  return { leaf, optional };
}

function kindOf(leaf: z.core.$ZodType): string {
  if (leaf === plainDate) return 'date';
  if (leaf === recordId) return 'id';
  const { type, checks } = leaf._zod.def;
  if (type === 'string') return checks?.some((check) => check._zod.def.check === 'string_format') ? 'code' : 'text';
  if (type === 'array') return 'list';
  return type === 'number' || type === 'boolean' ? type : 'other';
}
