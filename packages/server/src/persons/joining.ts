import { canonicalJson, type EntityName, type RawRecord, referenceFields } from '@emis-sdk/model';

/** Lists of a person that hold what both say. */
const JOINED_LISTS = ['identifiers', 'roles'] as const;
/** The most that the standard allows in each. */
const LONGEST: Readonly<Record<string, number>> = { identifiers: 50, roles: 3 };

/**
 * The survivor of a merge: as it was, with the numbers and roles of the other as well, and with what it did not say itself. Where both say
 * something, the survivor is right.
 */
export function joinedPerson(survivor: RawRecord, merged: RawRecord): RawRecord {
  const joined: Record<string, unknown> = { ...survivor };
  for (const [field, value] of Object.entries(merged)) {
    if (value !== undefined && joined[field] === undefined) put(joined, field, value);
  }
  for (const field of JOINED_LISTS) {
    const [mine, theirs] = [survivor[field], merged[field]];
    if (!Array.isArray(mine) || !Array.isArray(theirs)) continue;
    const known = new Set(mine.map(canonicalJson));
    const added = theirs.filter((one) => !known.has(canonicalJson(one)));
    if (added.length > 0) joined[field] = [...mine, ...added].slice(0, Math.max(mine.length, LONGEST[field] ?? 0));
  }
  return joined;
}

/** A record that says one person where it said the other. */
export function pointedTo(entity: EntityName, record: RawRecord, from: string, to: string): RawRecord {
  const pointed: Record<string, unknown> = { ...record };
  for (const [field, targets] of referenceFields(entity)) {
    if (!targets.includes('person')) continue;
    const value = record[field];
    if (value === from) pointed[field] = to;
    else if (Array.isArray(value) && value.includes(from)) pointed[field] = value.map((id) => (id === from ? to : id));
  }
  return pointed;
}

/**
 * Takes a change back, field by field: what still is as the change left it becomes as it was before. What was changed since is kept; of a list
 * only what the change brought goes, and what it took away comes back.
 */
export function takenBack(now: RawRecord, before: RawRecord, after: RawRecord): RawRecord {
  const back: Record<string, unknown> = { ...now };
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, became, is] = [before[field], after[field], now[field]];
    if (isSame(was, became)) continue;
    if (isSame(is, became)) put(back, field, was);
    else if (Array.isArray(is) && Array.isArray(became)) put(back, field, listBack(is, was, became));
  }
  return back;
}

function listBack(is: readonly unknown[], was: unknown, became: readonly unknown[]): unknown[] {
  const [before, after] = [new Set(textsOf(was)), new Set(textsOf(became))];
  const kept = is.filter((one) => before.has(canonicalJson(one)) || !after.has(canonicalJson(one)));
  const held = new Set(kept.map(canonicalJson));
  const lost = (Array.isArray(was) ? was : []).filter(
    (one) => !after.has(canonicalJson(one)) && !held.has(canonicalJson(one)),
  );
  return [...kept, ...lost];
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(canonicalJson) : [];
}

/** Names of fields come from outside: `__proto__` is a plain key like any other. */
function put(record: Record<string, unknown>, field: string, value: unknown): void {
  if (value === undefined) delete record[field];
  else Object.defineProperty(record, field, { value, enumerable: true, configurable: true, writable: true });
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return one === other;
  return canonicalJson(one) === canonicalJson(other);
}
