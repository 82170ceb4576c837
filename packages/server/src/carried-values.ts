import { ENTITIES, ENTITY_NAMES } from '@emis-sdk/model';
import type { BodyFault } from './refusal.ts';

/** What a path may name: fields of the standard, and what bodies are made of. Any other name could itself be a value, such as that of a pupil. */
const NAMES = new Set([
  ...ENTITY_NAMES.flatMap((entity) => Object.keys(ENTITIES[entity].fields)),
  ...[
    'id',
    'type',
    'value',
    'issuer',
    'extensions',
    'records',
    'record',
    'entity',
    'ids',
    'operations',
    'opId',
    'kind',
  ],
  ...['ifMatch', 'ifNoneMatch', 'profile', 'edition', 'report', 'bundle', 'format', 'files', 'bytes', 'sha256'],
  ...['merged', 'survivor', 'url', 'cursor'],
]);

/**
 * The values of parsed JSON that would not come out of the database as they went in: texts with half of a surrogate pair or with
 * U+0000, whole numbers beyond 2^53, numbers that overflowed, and the key `__proto__`. They are refused rather than changed in silence.
 *
 * @param value nests no deeper than the limit of a body
 * @param most ends the search after so many faults
 */
export function notCarried(value: unknown, most: number): BodyFault[] {
  const faults: BodyFault[] = [];
  const visit = (item: unknown, path: string): void => {
    if (faults.length >= most) return;
    if (typeof item === 'string') {
      if (!isCarriedText(item)) faults.push({ path, kind: 'bad-text' });
    } else if (typeof item === 'number') {
      if (!isCarriedNumber(item)) faults.push({ path, kind: 'bad-number' });
    } else if (Array.isArray(item)) {
      for (let index = 0; index < item.length; index++) visit(item[index], `${path}.${index}`);
    } else if (typeof item === 'object' && item !== null) {
      for (const [key, inner] of Object.entries(item)) {
        // A key may be anything, so a bad one is not repeated.
        if (key === '__proto__' || !isCarriedText(key)) faults.push({ path, kind: 'bad-key' });
        else visit(inner, `${path ? `${path}.` : ''}${NAMES.has(key) ? key : '…'}`);
      }
    }
  };
  visit(value, '');
  return faults;
}

/**
 * Whether JSON, which is UTF-8, may hold a text or a key of that kind, which takes an escape by number or the name of the key. Most hold neither, nor
 * a long number (`lookAtJson`), and are then not walked through.
 */
export function mayHaveOddText(json: string | Buffer): boolean {
  return json.includes('\\u') || json.includes('__proto__');
}

function isCarriedText(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

function isCarriedNumber(number: number): boolean {
  return Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number));
}
