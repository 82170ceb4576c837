import { nameKey } from '@emis-sdk/validation';

/** What is known of a person when two are compared. */
export interface Named {
  readonly id: string;
  /** Given names and surnames as two offices would agree on them, one word each. */
  readonly words: readonly string[];
  /** How many of the fields that were read are filled: the fuller record is the one to keep. */
  readonly filled: number;
}

/** How two records of one birth date may be of one person; nothing when they are not likely to be. */
export type Likeness = 'same-names' | 'name-missing' | 'one-letter';

export function wordsOf(...names: readonly (string | undefined)[]): string[] {
  return nameKey(names)
    .split(' ')
    .filter((word) => word !== '')
    .sort();
}

/** Compares the names of two people who were born on one day. The order of names does not count: surnames are often swapped. */
export function likeness(one: Named, other: Named): Likeness | undefined {
  const [short, long] = one.words.length <= other.words.length ? [one.words, other.words] : [other.words, one.words];
  if (short.length < 2) return undefined;
  const missing = short.filter((word) => !long.includes(word));
  if (missing.length === 0) return short.length === long.length ? 'same-names' : 'name-missing';
  const extra = long.filter((word) => !short.includes(word));
  const [left, right] = [missing[0], extra[0]];
  const oneEach = missing.length === 1 && extra.length === 1 && left !== undefined && right !== undefined;
  return oneEach && isOneLetterOff(left, right) ? 'one-letter' : undefined;
}

/** Whether one word becomes the other by one letter more, less or other. Short words are too often like others. */
function isOneLetterOff(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 4 || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}
