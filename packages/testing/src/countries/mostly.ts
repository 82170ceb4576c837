import type { Identifier } from '@emis-sdk/model';
import type { Random } from '../random.ts';
import type { AboutPerson, Numbers, PersonKind, Region } from './country.ts';
import { numberSource } from './number-source.ts';

/** Makes the next value of a kind of number. */
export type Next = () => string;

/** Digits of one length that nobody else in the dataset has. */
export function digitsFrom(from: number, to: number, random: Random): Next {
  const source = numberSource(from, to, random);
  const length = String(to).length;
  return () => String(source()).padStart(length, '0');
}

/**
 * Numbers of people of whom most have the usual one, a few students another, and a few nothing. The shares are a guess.
 *
 * @param other what a student may have who lacks the usual one
 */
export function mostly(usual: (about: AboutPerson) => Identifier[], other?: () => Identifier): Numbers['person'] {
  return (kind: PersonKind, chance: Random, about: AboutPerson) => {
    const draw = chance.int(1, 100);
    if (kind === 'staff' || draw <= 94) return usual(about);
    return kind === 'student' && draw <= 97 && other ? [other()] : [];
  };
}

/** School codes that begin with their region, counted for each region by itself. */
export function byRegion(start: (region: Region) => string, from: number, to: number, random: Random) {
  const sources = new Map<string, Next>();
  return (region: Region): string => {
    const beginning = start(region);
    const source = sources.get(beginning) ?? digitsFrom(from, to, random);
    sources.set(beginning, source);
    return `${beginning}${source()}`;
  };
}
