import type * as z from 'zod';

/** What a text says as JSON, by a schema. A text that is no JSON is as wrong as one that says something else. */
export function readBySchema<T extends z.ZodType>(schema: T, text: string): z.ZodSafeParseResult<z.output<T>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  return schema.safeParse(value);
}
