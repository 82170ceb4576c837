import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { describe, expect, it } from 'vitest';
import { cnpjCheckDigits, cpfCheckDigits } from './check-digits.ts';

describe('the Brazilian check digits', () => {
  it('are those of numbers published elsewhere', () => {
    // brutils and python-stdnum.
    expect(cpfCheckDigits('390533447')).toBe('05');
    expect(cnpjCheckDigits('167272300001')).toBe('97');
    expect(cnpjCheckDigits('12ABC34501DE')).toBe('35');
  });

  it('agree with an independent implementation', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{9}$/), (digits) => {
        expect(stdnum.BR?.cpf?.validate(`${digits}${cpfCheckDigits(digits)}`).isValid).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-Z]{8}0001$/), (places) => {
        expect(stdnum.BR?.cnpj?.validate(`${places}${cnpjCheckDigits(places)}`).isValid).toBe(true);
      }),
    );
  });
});
