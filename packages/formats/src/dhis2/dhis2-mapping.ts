import { EmisError } from '@emis-sdk/model';
import * as z from 'zod';
import { fieldFacts } from '../fields/field-kind.ts';

/** The address by which the JSON Schema of such a mapping is known: `schemas/dhis2-mapping.schema.json` in the package. */
export const DHIS2_MAPPING_SCHEMA_ID = 'https://emis-sdk.org/dhis2-mapping/1/dhis2-mapping.schema.json';

const IDENTIFIER_KEY = /^identifiers\[([a-z0-9]+(?:[.-][a-z0-9]+)*)\]$/;

/** The identifier type that a key such as `identifiers[cl.run]` names. */
export function identifierType(key: string): string | undefined {
  return IDENTIFIER_KEY.exec(key)?.[1];
}

/** Whether one attribute can hold what the key names: the id, one kind of number, or a field that is one value. */
function isPersonKey(key: string): boolean {
  const kind = fieldFacts('person').get(key)?.kind;
  return (
    key === 'id' || identifierType(key) !== undefined || (kind !== undefined && kind !== 'list' && kind !== 'object')
  );
}

const reference = z.string().min(1).max(230);

export const dhis2Mapping = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1),
  trackedEntityType: reference.describe('The tracked entity type of a student.'),
  program: reference.describe('The tracker programme into which students are enrolled.'),
  attributes: z
    .record(
      z.string().refine(isPersonKey, {
        error: 'no field of a person that is one value',
      }),
      reference,
    )
    .refine((all) => new Set(Object.values(all)).size === Object.keys(all).length, {
      error: 'one attribute, two fields',
    })
    .describe(
      'Field of the person -> tracked entity attribute: `givenName`, `id` for the id of the record, `identifiers[cl.run]` for one kind of number.',
    ),
  values: z
    .record(z.string(), z.record(z.string(), z.string()))
    .default({})
    .describe('Field of the person -> code of the standard -> code of the option set: `{"sex": {"female": "F"}}`.'),
  schoolIdentifier: z
    .string()
    .optional()
    .describe(
      'The identifier type of schools that is the code of their organisation unit. The plain code of the country unless said.',
    ),
  orgUnits: z
    .record(z.string(), reference)
    .default({})
    .describe('Id of a school -> its organisation unit, for schools whose code does not say it.'),
  enrolledOn: z.iso
    .date()
    .optional()
    .describe(
      'The day of enrolments that have none, and no session that begins on a day. Without it they are left out.',
    ),
  keepIds: z
    .boolean()
    .default(false)
    .describe('Takes ids of records that look like those of DHIS2 as they stand, because they came from there.'),
});

/** What the parts of a student are called in one DHIS2: codes or UIDs, as its import is told by `idScheme`. */
export type Dhis2Mapping = z.output<typeof dhis2Mapping>;

/**
 * The mapping where nobody says otherwise. The codes are ours: a DHIS2 that has metadata with these codes takes such files with
 * `idScheme=CODE`. Nothing sensitive is in it.
 */
export const DHIS2_DEFAULT: Dhis2Mapping = {
  version: 1,
  trackedEntityType: 'STUDENT',
  program: 'SCHOOL_ENROLMENT',
  attributes: {
    id: 'EMIS_ID',
    givenName: 'GIVEN_NAME',
    middleName: 'MIDDLE_NAME',
    familyName: 'FAMILY_NAME',
    secondFamilyName: 'SECOND_FAMILY_NAME',
    birthDate: 'BIRTH_DATE',
    sex: 'SEX',
    nationality: 'NATIONALITY',
  },
  values: {},
  orgUnits: {},
  keepIds: false,
};

/** A mapping to DHIS2 that cannot be used. */
export class Dhis2MappingError extends EmisError {
  declare readonly code: 'dhis2-mapping.broken';

  constructor(place: string, why: string, options?: ErrorOptions) {
    super('dhis2-mapping.broken', `The mapping to DHIS2 is wrong at “${place}”: ${why}.`, { place, why }, options);
  }
}

/**
 * Reads a mapping to DHIS2 from its JSON.
 *
 * @throws {Dhis2MappingError} `dhis2-mapping.broken`, with the first place that is wrong
 */
export function parseDhis2Mapping(text: string): Dhis2Mapping {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new Dhis2MappingError('', 'it is no JSON', { cause });
  }
  const parsed = dhis2Mapping.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Dhis2MappingError((issue?.path ?? []).join('.'), issue?.message ?? '');
}

/** The JSON Schema of a mapping to DHIS2, for editors and for programs in other languages. */
export function dhis2MappingJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(dhis2Mapping, { io: 'input' }),
    $id: DHIS2_MAPPING_SCHEMA_ID,
    title: 'Mapping to DHIS2',
  };
}
