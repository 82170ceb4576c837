import type { IdentifierType, IdentifierVerdict } from '@emis-sdk/validation';
import { cleanNumber } from './clean-number.ts';

/** What a country says of one of its numbers. */
export interface NumberDefinition extends Omit<IdentifierType, 'check'> {
  /** The writings that are taken, once blanks are out, hyphens plain and letters capital. */
  readonly form: RegExp;
  /** The number as it is compared. By default what was written, without dots, hyphens and slashes. */
  normalise?(match: RegExpExecArray): string;
  /** What is wrong with a normalised number of the right form; nothing when it is right. */
  judge?(number: string): Extract<IdentifierVerdict, { valid: false }>['reason'] | undefined;
}

/**
 * Makes an identifier type out of the form of a number and what else is asked of it.
 *
 * @example
 * numberType({
 *   type: 'xx.id', on: ['person'], title, source: 'civil registry', verified: true, example: '1234-5',
 *   form: /^\d{4}-?\d$/, judge: (number) => (luhnDigit(number.slice(0, 4)) === number[4] ? undefined : 'check-digit'),
 * })
 */
export function numberType({ form, normalise, judge, ...type }: NumberDefinition): IdentifierType {
  return {
    ...type,
    check(value) {
      const match = form.exec(cleanNumber(value));
      if (!match) return { valid: false, reason: 'format' };
      const normalised = normalise ? normalise(match) : match[0].replaceAll(/[.\-/]/g, '');
      // What is typed where nobody knows the number; its check digit is often right.
      if (/^0{5,}$/.test(normalised)) return { valid: false, reason: 'range' };
      const reason = judge?.(normalised);
      return reason === undefined ? { valid: true, normalised } : { valid: false, reason };
    },
  };
}
