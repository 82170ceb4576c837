import { ENTITIES, type EntityName } from '@emis-sdk/model';
import { OWN_PREFIX } from './own-prefix.ts';
import { parsedJson } from './parsed-json.ts';

/** The field of an entity that a column of ours holds. */
export function ownField(entity: EntityName, column: string): string | undefined {
  if (!column.startsWith(OWN_PREFIX)) return undefined;
  const field = column.slice(OWN_PREFIX.length);
  return field !== 'id' && field !== 'extensions' && Object.hasOwn(ENTITIES[entity].fields, field) ? field : undefined;
}

type Kind = 'text' | 'number' | 'boolean' | 'other';

/** What stands in a column of ours for a value; nothing when it can only be said by the column for exact values. */
export function encodeOwn(entity: EntityName, field: string, value: unknown): string | undefined {
  const kind = kindOf(entity, field);
  if (kind === 'text') return typeof value === 'string' ? value : undefined;
  if (kind === 'other') return JSON.stringify(value);
  return typeof value === kind ? String(value) : undefined;
}

/** Makes the value of a column of ours. What cannot be made is left as it is: the engine says what is wrong with it. */
export function decoderOf(entity: EntityName, field: string): ((cell: string) => unknown) | undefined {
  switch (kindOf(entity, field)) {
    case 'text':
      return undefined;
    case 'number':
      return (cell) => (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(cell) ? Number(cell) : cell);
    case 'boolean':
      return (cell) => (cell === 'true' ? true : cell === 'false' ? false : cell);
    default:
      return (cell) => parsedJson(cell) ?? cell;
  }
}

function kindOf(entity: EntityName, field: string): Kind {
  const fields: Readonly<Record<string, { readonly type: { readonly def: ZodDef } }>> = ENTITIES[entity].fields;
  let def = fields[field]?.type.def;
  while (def?.innerType) def = def.innerType.def;
  const type = def?.type;
  if (type === 'string') return 'text';
  return type === 'number' || type === 'boolean' ? type : 'other';
}

interface ZodDef {
  readonly type: string;
  readonly innerType?: { readonly def: ZodDef };
}
