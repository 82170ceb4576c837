import type { PlainDate } from '@emis-sdk/model';
import { isRealDay, LANGUAGES, type Language } from '@emis-sdk/model/arguments';
import { InvalidArgumentError } from 'commander';
import type { USAGE } from './messages/usage.ts';

/** Why a value was refused: the key of its words. */
function refuse(why: keyof typeof USAGE): never {
  throw new InvalidArgumentError(why);
}

export function wholeNumber(min: number, max: number, why: keyof typeof USAGE): (text: string) => number {
  return (text) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return number >= min && number <= max ? number : refuse(why);
  };
}

export function address(text: string): string {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? '') ? text : refuse('address');
}

export function day(text: string): PlainDate {
  return isRealDay(text) ? (text as PlainDate) : refuse('day');
}

export function language(text: string): Language {
  return LANGUAGES.find((known) => known === text) ?? refuse('language');
}

/** A day of each year. */
export function monthAndDay(text: string): string {
  // A leap year has all days that there are.
  return isRealDay(`2024-${text}`) ? text : refuse('month-and-day');
}

/** How often students may repeat: a whole number, or `none` for as often as may be. */
export function repeatLimit(text: string): number | 'none' {
  return text === 'none' ? text : wholeNumber(0, 20, 'repeat-limit')(text);
}

/** One of a few words. */
export function oneOf<Word extends string>(known: readonly Word[], why: keyof typeof USAGE): (text: string) => Word {
  return (text) => known.find((word) => word === text) ?? refuse(why);
}

/** A public key for signatures, as `emis plugin keys` says it. */
export function publicKey(text: string): string {
  return /^[0-9a-f]{64}$/.test(text) ? text : refuse('public-key');
}

export function publicKeys(text: string, previous: string[]): string[] {
  return [...previous, publicKey(text)];
}

/** Gathers the values of an option that may be given several times. */
export function several(value: string, previous: string[]): string[] {
  return [...previous, value];
}
