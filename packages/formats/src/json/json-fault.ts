/** Why a text that should be one record as JSON is not taken. */
export type JsonFault =
  | 'json.broken'
  | 'json.not-an-object'
  | 'json.duplicate-key'
  | 'json.forbidden-key'
  | 'json.inexact-number'
  | 'json.half-character'
  | 'json.too-deep'
  | 'json.too-many-values';

/** Nesting, the record itself being 1. No record of a school comes near these limits. */
export const MAX_DEPTH = 32;
/** Fields of one object. */
export const MAX_FIELDS = 256;
/** Values of one list. */
export const MAX_VALUES = 10_000;

/** The limit that a fault of size speaks of. */
export const LIMIT_OF: Readonly<Partial<Record<JsonFault, number>>> = {
  'json.too-deep': MAX_DEPTH,
  'json.too-many-values': MAX_VALUES,
};
