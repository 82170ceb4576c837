import type * as z from 'zod';

/** What zod says of a value of a type that we leave to it: its issues, or that the value is missing. */
export function zodAnswer(type: z.ZodType, value: unknown, present: boolean): readonly z.core.$ZodIssue[] | 'missing' {
  const { optin, optout } = type._zod;
  // As zod's objects do with a key that is not there.
  if (!present && optout === 'optional' && optin !== undefined) return [];
  const issues = type.safeParse(value).error?.issues ?? [];
  return issues.length === 0 && !present && optin === undefined ? 'missing' : issues;
}

export function zodAccepts(type: z.ZodType, value: unknown, present: boolean): boolean {
  const answer = zodAnswer(type, value, present);
  return answer !== 'missing' && answer.length === 0;
}
