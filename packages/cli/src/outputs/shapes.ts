import { LANGUAGES } from '@emis-sdk/model/arguments';
import * as z from 'zod';

/** What a command prints with `--json`: version 1 of its shape. Fields may be added to it; none goes or means something else. */
export function output<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.object({ schemaVersion: z.literal(1), ...shape });
}

export const text = z.string();
export const whole = z.int();
export const counts = z.record(z.string(), whole);
export const flag = z.boolean();
/** Texts by language. */
export const words = z.object(Object.fromEntries(LANGUAGES.map((language) => [language, text])));
export const severity = z.enum(['error', 'warning', 'info']);
export const severities = z.object({ error: whole, warning: whole, info: whole });
/** A place in the files of a sender. */
export const place = { file: text.optional(), row: whole.optional(), column: text.optional() };
export const national = z.union([z.literal('national'), z.array(text)]);
