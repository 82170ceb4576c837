import type { RawRecord } from '@emis-sdk/model';
import { canonicalJson } from '@emis-sdk/model/sending';
import { isObject } from './shape.ts';

/** A field in which two records differ. A side on which the field is absent has no value. */
export interface FieldDifference {
  /** As in findings: `address.city`. */
  readonly path: string;
  readonly ours?: unknown;
  readonly theirs?: unknown;
}

/** Field by field, where two records differ. Objects are entered; lists and everything else are compared as wholes. */
export function fieldDifferences(ours: RawRecord, theirs: RawRecord, under = ''): FieldDifference[] {
  const names = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  return [...names].sort().flatMap((name): FieldDifference[] => {
    const path = under === '' ? name : `${under}.${name}`;
    const [mine, other] = [valueIn(ours, name), valueIn(theirs, name)];
    if (isObject(mine) && isObject(other)) return fieldDifferences(mine, other, path);
    if (mine === other || canonicalJson(mine) === canonicalJson(other)) return [];
    return [{ path, ...(mine !== undefined && { ours: mine }), ...(other !== undefined && { theirs: other }) }];
  });
}

function valueIn(record: RawRecord, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
