import * as z from 'zod';

/** What marks a setting as secret in its JSON Schema. */
export const SECRET_MARK = 'x-emis-secret';

/**
 * A setting that is secret. The plugin never sees it: it is given a handle, and puts that where the secret belongs, in a header of a call; the broker
 * puts the secret in. Mark it before `.optional()` or `.default()`: what is put around it keeps the mark.
 *
 * @example settings: z.strictObject({ key: secret() })
 * @example fetch('https://sms.example/send', { method: 'POST', headers: { authorization: `Bearer ${settings.key}` } })
 */
export function secret(): z.ZodString {
  return z
    .string()
    .max(4096)
    .meta({ [SECRET_MARK]: true });
}

/** The names of the settings that are secret, out of their JSON Schema. Only settings at the top can be. */
export function secretSettings(schema: Readonly<Record<string, unknown>> | undefined): string[] {
  const { properties } = schema ?? {};
  if (typeof properties !== 'object' || properties === null) return [];
  // What is put around a marked setting may keep its schema inside.
  const isMarked = (schema: unknown) => JSON.stringify(schema).includes(`"${SECRET_MARK}":true`);
  return Object.entries(properties).flatMap(([name, one]) => (isMarked(one) ? [name] : []));
}
