import { isPlainDate, LANGUAGES, type Language, type PlainDate } from '@emis-sdk/model';
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

export function day(text: string): PlainDate {
  return isPlainDate(text) ? text : refuse('day');
}

export function language(text: string): Language {
  return LANGUAGES.find((known) => known === text) ?? refuse('language');
}

/** One of a few words. */
export function oneOf<Word extends string>(known: readonly Word[], why: keyof typeof USAGE): (text: string) => Word {
  return (text) => known.find((word) => word === text) ?? refuse(why);
}

/** Gathers the values of an option that may be given several times. */
export function several(value: string, previous: string[]): string[] {
  return [...previous, value];
}
