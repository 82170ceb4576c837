import type { StandardDescription } from './describe.ts';
import type { EditionChange } from './edition-change.ts';
import { codeListChanges } from './edition-codes.ts';
import { entityChanges } from './edition-fields.ts';
import { ruleChanges } from './edition-rules.ts';

/**
 * Everything that differs between two editions, each with whom it breaks: entities and fields first, then code lists, then rules.
 *
 * @example
 * compareEditions(edition2026, edition2027).filter(({ breaks }) => breaks.includes('senders'));
 */
export function compareEditions(a: StandardDescription, b: StandardDescription): EditionChange[] {
  return [...entityChanges(a, b), ...codeListChanges(a, b), ...ruleChanges(a, b)];
}
