import type { Identifier, RawRecord } from '@emis-sdk/model';
import { identifierKey } from './identifier-key.ts';
import { personNames } from './person-names.ts';

/** What speaks for two records being of one person. */
export const REASONS_FOR_SAME = ['identifier', 'names', 'given-name', 'birth-date', 'birth-date-swapped'] as const;
export type ReasonForSame = (typeof REASONS_FOR_SAME)[number];

/** How much each reason is worth; together at most 100. What speaks against it takes away. */
const WORTH: Readonly<Record<ReasonForSame, number>> = {
  identifier: 55,
  names: 30,
  'given-name': 12,
  'birth-date': 20,
  'birth-date-swapped': 8,
};
const AGAINST = { identifier: 40, birthDate: 20, sex: 20 } as const;

/** What the duplicate rule takes for a probable duplicate: the same names and the same day of birth. */
export const PROBABLY_SAME: number = WORTH.names + WORTH['birth-date'];

/**
 * How probable it is that two records are of one person, by what the rules `person.probable-duplicate` and `person.identifier-shared` compare:
 * numbers that authorities gave, names without case, accents and signs, and the day of birth.
 *
 * @returns a score from 0 to 100, and what speaks for it: never a value
 */
export function samePerson(
  one: RawRecord,
  other: RawRecord,
): { readonly score: number; readonly because: readonly ReasonForSame[] } {
  const because: ReasonForSame[] = [];
  let against = 0;
  const [mine, theirs] = [numbersOf(one), numbersOf(other)];
  if ([...mine.keys].some((key) => theirs.keys.has(key))) because.push('identifier');
  // Two numbers of one kind are two persons more often than one.
  else if ([...mine.kinds].some((kind) => theirs.kinds.has(kind))) against += AGAINST.identifier;
  const [names, otherNames] = [personNames(one), personNames(other)];
  if (names.given !== '' && names.given === otherNames.given) {
    because.push(names.surnames === otherNames.surnames ? 'names' : 'given-name');
  }
  const [day, otherDay] = [one['birthDate'], other['birthDate']];
  if (typeof day === 'string' && typeof otherDay === 'string') {
    if (day === otherDay) because.push('birth-date');
    else if (swapped(day) === otherDay) because.push('birth-date-swapped');
    else against += AGAINST.birthDate;
  }
  const [sex, otherSex] = [one['sex'], other['sex']];
  if (typeof sex === 'string' && typeof otherSex === 'string' && sex !== otherSex) against += AGAINST.sex;
  const score = because.reduce((sum, reason) => sum + WORTH[reason], -against);
  return { score: Math.min(100, Math.max(0, score)), because };
}

function numbersOf(record: RawRecord): { readonly keys: ReadonlySet<string>; readonly kinds: ReadonlySet<string> } {
  const list = Array.isArray(record['identifiers']) ? (record['identifiers'] as unknown[]) : [];
  const known = list.filter(isIdentifier).flatMap((one) => {
    const key = identifierKey(one);
    return key === undefined ? [] : [{ key, kind: `${one.type} ${one.issuer ?? ''}` }];
  });
  return { keys: new Set(known.map(({ key }) => key)), kinds: new Set(known.map(({ kind }) => kind)) };
}

function isIdentifier(value: unknown): value is Identifier {
  const { type, value: text } = (value ?? {}) as Partial<Identifier>;
  return typeof type === 'string' && typeof text === 'string';
}

/** Day and month the other way round. */
function swapped(date: string): string {
  return date.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$1-$3-$2');
}
