import { ENTITIES, type EntityName } from '@emis-sdk/model';
import { jsonSchemaOf } from '@emis-sdk/model/standard';

/** What kind of value a field holds, for whoever makes records of texts and numbers. */
export type FieldKind =
  | 'text'
  | 'id'
  | 'code'
  | 'date'
  | 'time'
  | 'integer'
  | 'number'
  | 'boolean'
  /** Several values, each a text or a whole number. */
  | 'list'
  /** Anything else: objects, and lists of objects. */
  | 'object';

/** What is known of a field without looking into the records of anyone. */
export interface FieldFacts {
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly codeList?: string;
  readonly ref?: readonly EntityName[];
  /** Characters, at most. */
  readonly longest?: number;
  readonly least?: number;
  readonly most?: number;
  /** Whether the values of a list are whole numbers. */
  readonly ofNumbers?: boolean;
}

interface Property {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Property;
}

const known = new Map<EntityName, ReadonlyMap<string, FieldFacts>>();

/** The fields of an entity in the order of the standard: `id` first, `extensions` second. */
export function fieldFacts(entity: EntityName): ReadonlyMap<string, FieldFacts> {
  let facts = known.get(entity);
  if (!facts) {
    const { properties, required } = jsonSchemaOf(entity) as {
      properties: Readonly<Record<string, Property>>;
      required: readonly string[];
    };
    facts = new Map(
      Object.entries(ENTITIES[entity].fields).map(([name, field]) => [
        name,
        factsOf(properties[name] ?? {}, required.includes(name), {
          ...('codeList' in field && field.codeList ? { codeList: field.codeList } : {}),
          ...('ref' in field && field.ref ? { ref: field.ref } : {}),
          deprecated: 'deprecated' in field,
        }),
      ]),
    );
    known.set(entity, facts);
  }
  return facts;
}

function factsOf(
  property: Property,
  required: boolean,
  rest: Pick<FieldFacts, 'codeList' | 'ref' | 'deprecated'>,
): FieldFacts {
  const { maxLength, minimum, maximum } = property;
  const safe = (value: number | undefined) => value !== undefined && Number.isFinite(value);
  return {
    kind: kindOf(property, rest.codeList !== undefined),
    required,
    ...rest,
    ...(maxLength === undefined ? {} : { longest: maxLength }),
    ...(safe(minimum) && minimum !== undefined ? { least: minimum } : {}),
    ...(safe(maximum) && maximum !== undefined ? { most: maximum } : {}),
    ...(property.items?.type === 'integer' ? { ofNumbers: true } : {}),
  };
}

function kindOf({ type, format, pattern = '', items }: Property, coded: boolean): FieldKind {
  switch (type) {
    case 'integer':
    case 'number':
    case 'boolean':
      return type;
    case 'array':
      return items?.type === 'string' || items?.type === 'integer' ? 'list' : 'object';
    case 'string':
      if (format === 'date') return 'date';
      if (pattern.includes(':[0-5]')) return 'time';
      if (coded) return 'code';
      return pattern.includes('{1,255}') ? 'id' : 'text';
    default:
      return 'object';
  }
}
