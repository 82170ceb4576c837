import * as z from 'zod';
import { plainDate } from './dates.ts';
import { line, longLine } from './text.ts';

/** A JSON Schema 2020-12 as plain data. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** A control character or half of a surrogate pair is no text for people. Lengths are limited beside it. */
const CLEAN_TEXT: JsonSchema = { pattern: '^[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF]*$' };

/** What zod checks by a function, said by keywords: every validator of JSON Schema checks `pattern`, few check `format`. */
const BY_FUNCTION: readonly (readonly [z.core.$ZodType, JsonSchema])[] = [
  [plainDate, { format: 'date', pattern: '^(?!0000)\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' }],
  [line, CLEAN_TEXT],
  [longLine, CLEAN_TEXT],
];

/** The JSON Schema of a field's value. */
export function fieldSchema(type: z.ZodType): JsonSchema {
  const { $schema: _same, ...schema } = z.toJSONSchema(type, {
    target: 'draft-2020-12',
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      for (const [known, keywords] of BY_FUNCTION) {
        if (comesFrom(zodSchema, known)) Object.assign(jsonSchema, keywords);
      }
      // Every key of an object is a text: nothing is said by it.
      if (jsonSchema.propertyNames) delete jsonSchema.propertyNames;
    },
  });
  return schema;
}

/** Whether a schema is another one, or that one with more checks. */
function comesFrom(schema: z.core.$ZodType, known: z.core.$ZodType): boolean {
  for (let one: z.core.$ZodType | undefined = schema; one; one = one._zod.parent) if (one === known) return true;
  return false;
}
