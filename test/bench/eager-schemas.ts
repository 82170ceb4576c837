import { code, ENTITIES, identifierType, line, longLine, plainDate, recordId } from '@emis-sdk/model';
import type * as z from 'zod';

/** The types that fields share: a program that uses plain zod would write them once as well. */
const SHARED = new Map<z.core.$ZodType, string>([
  [line, 'line'],
  [longLine, 'longLine'],
  [code, 'code'],
  [plainDate, 'plainDate'],
  [recordId, 'recordId'],
  [identifierType(), 'identifier'],
]);

/**
 * A module that makes the schema of every entity at once with plain zod, as one would write it by hand, and exports them as
 * `schemas`. Made from the entities, so that it always has the same fields.
 *
 * @param zod from where zod is imported
 */
export function eagerSchemas(zod: string): string {
  const entities = Object.entries(ENTITIES).map(([name, { fields }]) => {
    const types = Object.entries(fields).map(([field, { type }]) => `${field}: ${sourceOf(type)}`);
    return `${JSON.stringify(name)}: z.looseObject({ ${types.join(', ')} })`;
  });
  return `import * as z from ${JSON.stringify(zod)};
const clean = (text) => text.isWellFormed() && !/[\\u0000-\\u001f\\u007f]/.test(text);
const day = (text) => /^\\d{4}-\\d{2}-\\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
const line = z.string().min(1).max(255).refine(clean);
const longLine = z.string().min(1).max(2000).refine(clean);
const code = z.string().regex(/^\\S(.{0,98}\\S)?$/u);
const plainDate = z.string().refine(day);
const recordId = z.string().regex(/^[0-9A-Za-z./@_-]{1,255}$/);
const identifier = ${sourceOf(identifierType(), true)};
export const schemas = { ${entities.join(',\n')} };
`;
}

function sourceOf(type: z.core.$ZodType, written = false): string {
  const shared = SHARED.get(type);
  if (shared !== undefined && !written) return shared;
  const def = (type as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case 'optional':
      return `${sourceOf(def.innerType)}.optional()`;
    case 'array':
      return `z.array(${sourceOf(def.element)})${checksOf(def)}`;
    case 'object':
      return `z.object({ ${Object.entries(def.shape).map(([name, inner]) => `${name}: ${sourceOf(inner)}`)} })`;
    case 'record':
      return `z.record(${sourceOf(def.keyType)}, ${sourceOf(def.valueType)})`;
    case 'string':
      return `z.string()${checksOf(def)}`;
    case 'number':
      return `z.${'check' in def ? 'int' : 'number'}()${checksOf(def)}`;
    case 'enum':
      return `z.enum(${JSON.stringify(Object.values(def.entries))})`;
    case 'boolean':
    case 'unknown':
      return `z.${def.type}()`;
    default:
      throw new TypeError(`Write here how plain zod says ${def.type}`);
  }
}

function checksOf({ checks = [] }: z.core.$ZodTypeDef): string {
  return checks
    .map((check) => {
      const def = check._zod.def as unknown as { check: string } & Record<string, unknown>;
      switch (def.check) {
        case 'min_length':
          return `.min(${def.minimum})`;
        case 'max_length':
          return `.max(${def.maximum})`;
        case 'greater_than':
          return def.inclusive ? `.min(${def.value})` : `.gt(${def.value})`;
        case 'less_than':
          return def.inclusive ? `.max(${def.value})` : `.lt(${def.value})`;
        case 'string_format':
          return `.regex(${def.pattern})`;
        case 'custom':
          return '.refine(clean)';
        default:
          throw new TypeError(`Write here how plain zod says ${def.check}`);
      }
    })
    .join('');
}
