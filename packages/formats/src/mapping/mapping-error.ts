import { EmisError, type ErrorParams } from '@emis-sdk/model';
import type * as z from 'zod';
import { type Mapping, mapping } from './mapping.ts';

/** Why a mapping is not used. */
export type MappingErrorCode =
  /** It is no mapping: not JSON, or of another shape. */
  | 'mapping.broken'
  /** Something in it is not confirmed, not decided or wrong: `emis map check` says what. */
  | 'mapping.not-ready';

/** A mapping that cannot be used. What is wrong in the tables themselves is a finding. */
export class MappingError extends EmisError {
  declare readonly code: MappingErrorCode;

  constructor(code: MappingErrorCode, message: string, params: ErrorParams = {}, options?: ErrorOptions) {
    super(code, message, params, options);
  }
}

/**
 * Reads a mapping from its JSON.
 *
 * @throws {MappingError} `mapping.broken`, with the first place that is wrong
 */
export function parseMapping(text: string): Mapping {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new MappingError('mapping.broken', 'The mapping is no JSON.', { place: '', why: 'JSON' }, { cause });
  }
  const parsed = mapping.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = deepest(parsed.error.issues);
  const place = issue.path.join('.');
  throw new MappingError('mapping.broken', `The mapping is wrong at ${place}: ${issue.message}.`, {
    place,
    why: issue.message,
  });
}

/** Of the ways in which a field may be written, the complaint about the one that came nearest. */
function deepest(issues: readonly z.core.$ZodIssue[]): { path: PropertyKey[]; message: string } {
  const [first] = issues;
  if (first?.code !== 'invalid_union') return { path: first?.path ?? [], message: first?.message ?? '' };
  const [nearest] = first.errors.filter((error) => error.length > 0).toSorted((a, b) => a.length - b.length);
  const inner = deepest(nearest ?? []);
  return { path: [...first.path, ...inner.path], message: inner.message };
}
