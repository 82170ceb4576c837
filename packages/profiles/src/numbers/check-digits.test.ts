import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { describe, expect, it } from 'vitest';
import { cuit, cuitDigit } from '../argentina/identifiers.ts';
import { nit, nitDigit } from '../colombia/identifiers.ts';
import { cedula as dominican } from '../dominican-republic/identifiers.ts';
import { cedula as ecuadorian } from '../ecuador/identifiers.ts';
import { cui, cuiDigit } from '../guatemala/identifiers.ts';
import { curp, curpDigit } from '../mexico/curp.ts';
import { rucDigit as paraguayanDigit, ruc as paraguayanRuc } from '../paraguay/identifiers.ts';
import { dni, dniSigns, rucDigit as peruvianDigit, ruc as peruvianRuc } from '../peru/identifiers.ts';
import { ciDigit, cedula as uruguayan } from '../uruguay/identifiers.ts';
import { luhnDigit } from './check-digits.ts';

const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{${length - 1}}$`));
const runs = { numRuns: 60 };

describe('check digits', () => {
  /**
   * What stdnum 1.12.0 gets wrong, against python-stdnum, is left out: Dominican cédulas that fail Luhn, Uruguayan ones of seven digits,
   * DNI with a letter, and Paraguayan RUC whose sum is a multiple of eleven.
   */
  it.each([
    ['NIT', digits(9), nitDigit, nit, stdnum.CO?.nit],
    ['CUIT', digits(8).map((dni) => `20${dni}`), cuitDigit, cuit, stdnum.AR?.cuit],
    ['Dominican cédula', digits(10), luhnDigit, dominican, stdnum.DO?.cedula],
    ['Ecuadorian cédula', fc.stringMatching(/^1[0-9][0-6]\d{6}$/), luhnDigit, ecuadorian, stdnum.EC?.ci],
    ['DNI with a digit', digits(8), (body: string) => dniSigns(body).digit, dni, stdnum.PE?.cui],
    ['DNI with a letter', digits(8), (body: string) => dniSigns(body).letter, dni, undefined],
    ['Peruvian RUC', digits(8).map((body) => `20${body}`), peruvianDigit, peruvianRuc, stdnum.PE?.ruc],
    ['Uruguayan cédula', digits(7), ciDigit, uruguayan, stdnum.UY?.cedula],
    [
      'Paraguayan RUC',
      digits(8).filter((body) => paraguayanDigit(body) !== '0'),
      paraguayanDigit,
      paraguayanRuc,
      stdnum.PY?.ruc,
    ],
    [
      'CURP',
      fc.stringMatching(/^[B-DF-HJ-N]XXX\d[1-9]0[1-9]1\d[HM]OC[A-Z]{3}[0-9A-Z]$/),
      curpDigit,
      curp,
      stdnum.MX?.curp,
    ],
  ] as const)('of a %s agree with another implementation, and no other passes', (_, bodies, digitOf, type, other) => {
    fc.assert(
      fc.property(bodies, fc.integer({ min: 1, max: 9 }), (body, step) => {
        const digit = digitOf(body);
        expect(type.check(`${body}${digit}`).valid).toBe(true);
        expect(other?.validate(`${body}${digit}`).isValid ?? true).toBe(true);
        if (!/\d/.test(digit)) return;
        expect(type.check(`${body}${(Number(digit) + step) % 10}`).valid).toBe(false);
      }),
      runs,
    );
  });

  it('of a CUI stand before the place of birth', () => {
    fc.assert(
      fc.property(digits(8), (body) => {
        expect(cui.check(`${body}${cuiDigit(body)}0101`).valid).toBe(true);
        expect(stdnum.GT?.cui?.validate(`${body}${cuiDigit(body)}0101`).isValid).toBe(true);
        expect(cui.check(`${body}${(Number(cuiDigit(body)) + 1) % 10}0101`).valid).toBe(false);
      }),
      runs,
    );
  });

  // Of the others the algorithm does not promise it: two sums share a digit.
  it.each([
    ['Luhn', digits(10), luhnDigit, dominican],
    ['the letters of the DNI', digits(8), (body: string) => dniSigns(body).letter, dni],
  ] as const)('by %s find every slip of one digit', (_, bodies, digitOf, type) => {
    fc.assert(
      fc.property(bodies, fc.nat(), fc.integer({ min: 1, max: 9 }), (body, place, step) => {
        const at = place % body.length;
        const slip = `${body.slice(0, at)}${(Number(body[at]) + step) % 10}${body.slice(at + 1)}`;
        expect(type.check(`${slip}${digitOf(body)}`).valid).toBe(false);
      }),
      runs,
    );
  });

  it('of a CURP may hold an Ñ', () => {
    const body = 'ÑUXA100101HOCNRNA';
    expect(curp.check(`${body}${curpDigit(body)}`.toLowerCase())).toEqual({
      valid: true,
      normalised: `${body}${curpDigit(body)}`,
    });
  });

  it('of a cédula of six digits count as if a zero stood before it', () => {
    expect(ciDigit('123456')).toBe(ciDigit('0123456'));
    expect(uruguayan.check(`123.456-${ciDigit('123456')}`)).toEqual({
      valid: true,
      normalised: `123456${ciDigit('123456')}`,
    });
  });
});
