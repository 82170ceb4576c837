import { hasDuplicateKeys } from './duplicate-keys.ts';
import { type JsonFault, MAX_DEPTH, MAX_FIELDS, MAX_VALUES } from './json-fault.ts';

/** A record, or why the text is none. */
export type ParsedRecord =
  | { readonly record: Record<string, unknown>; readonly fault?: undefined }
  | { readonly record?: undefined; readonly fault: JsonFault };

/**
 * Parses one record. What `JSON.parse` takes without a word, and would lose or change by it, is a fault here: a key that stands twice, a
 * whole number past 2^53 or a number past all limits, half of a surrogate pair (no UTF-8 can carry it), a key `__proto__`.
 */
export function parseRecord(text: string): ParsedRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: 'json.broken' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { fault: 'json.not-an-object' };
  const look: Look = { keys: 0, fault: undefined, escapes: text.includes('\\u') };
  lookAt(value, 1, look);
  if (look.fault === 'json.inexact-number' && numbersAreExact(text)) look.fault = undefined;
  if (look.fault) return { fault: look.fault };
  if (hasDuplicateKeys(text, look.keys)) return { fault: 'json.duplicate-key' };
  return { record: value as Record<string, unknown> };
}

/** Whether every large number is, to its last digit, what is written: `1e300` is, and `9007199254740993` is not. */
function numbersAreExact(text: string): boolean {
  let exact = true;
  JSON.parse(text, (_key, value: unknown, context?: { readonly source?: string }) => {
    if (typeof value === 'number' && !Number.isSafeInteger(value) && Math.abs(value) > Number.MAX_SAFE_INTEGER) {
      const source = context?.source ?? '';
      const digits = /^-?\d+$/.test(source);
      exact &&= Number.isFinite(value) && source !== '' && (!digits || BigInt(source) === BigInt(value));
    }
    return value;
  });
  return exact;
}

interface Look {
  keys: number;
  fault: JsonFault | undefined;
  /** Only text written by an escape can be half of a pair: what was decoded is whole. */
  readonly escapes: boolean;
}

function lookAt(value: object, depth: number, look: Look): void {
  if (depth > MAX_DEPTH) {
    look.fault ??= 'json.too-deep';
    return;
  }
  if (Array.isArray(value)) {
    if (value.length > MAX_VALUES) look.fault ??= 'json.too-many-values';
    else for (const item of value as readonly unknown[]) lookAtValue(item, depth, look);
    return;
  }
  let fields = 0;
  for (const key in value) {
    fields++;
    if (key === '__proto__') look.fault ??= 'json.forbidden-key';
    if (look.escapes && !key.isWellFormed()) look.fault ??= 'json.half-character';
    lookAtValue((value as Record<string, unknown>)[key], depth, look);
  }
  look.keys += fields;
  if (fields > MAX_FIELDS) look.fault ??= 'json.too-many-values';
}

function lookAtValue(value: unknown, depth: number, look: Look): void {
  if (typeof value === 'string') {
    if (look.escapes && !value.isWellFormed()) look.fault ??= 'json.half-character';
  } else if (typeof value === 'number') {
    if (!(value <= Number.MAX_SAFE_INTEGER && value >= -Number.MAX_SAFE_INTEGER)) look.fault ??= 'json.inexact-number';
  } else if (typeof value === 'object' && value !== null) lookAt(value, depth + 1, look);
}
