import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cnpjCheckDigits, cpfCheckDigits } from './check-digits.ts';
import { ibgeCheckDigit } from './codes/ibge-check.ts';
import { municipalities } from './codes/municipalities.ts';
import { cnpj, cpf, ibge, inepPerson, inepSchool, nis } from './identifiers.ts';

describe('CPF', () => {
  it.each([
    ['39053344705', '39053344705'],
    ['390.533.447-05', '39053344705'],
    [' 390 533 447 05 ', '39053344705'],
    ['３９０５３３４４７０５', '39053344705'],
  ])('%s is %s', (value, normalised) => {
    expect(cpf.check(value)).toEqual({ valid: true, normalised });
  });

  it.each([
    ['23100299901', 'check-digit'],
    ['39053344750', 'check-digit'],
    // Their digits fit, yet nobody has them; stdnum 1.12.0 takes them.
    ['00000000000', 'range'],
    ['111.111.111-11', 'range'],
    // A leading zero that a spreadsheet ate.
    ['1234567890', 'format'],
    ['390.533.44705', 'format'],
    ['NAO TEM', 'format'],
  ])('%s is refused for its %s', (value, reason) => {
    expect(cpf.check(value)).toEqual({ valid: false, reason });
  });

  it('takes every number with its digits, dotted or not, and no other digit in a place', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^\d{9}$/).filter((digits) => !/^(\d)\1*$/.test(digits)),
        fc.nat({ max: 8 }),
        fc.integer({ min: 1, max: 9 }),
        (digits, place, step) => {
          const value = `${digits}${cpfCheckDigits(digits)}`;
          const dotted = value.replace(/(...)(...)(...)(..)/, '$1.$2.$3-$4');
          expect(cpf.check(value)).toEqual({ valid: true, normalised: value });
          expect(cpf.check(dotted)).toEqual({ valid: true, normalised: value });
          const other = `${value.slice(0, place)}${(Number(value[place]) + step) % 10}${value.slice(place + 1)}`;
          const verdict = cpf.check(other);
          // Ten and eleven both become 0, so a few slips pass the sum; the number given here never passes as it was.
          if (verdict.valid) expect(verdict.normalised).not.toBe(value);
        },
      ),
    );
  });
});

describe('CNPJ', () => {
  it.each([
    ['16727230000197', '16727230000197'],
    ['16.727.230/0001-97', '16727230000197'],
    ['12ABC34501DE35', '12ABC34501DE35'],
    ['12.abc.345/01de-35', '12ABC34501DE35'],
  ])('%s is %s', (value, normalised) => {
    expect(cnpj.check(value)).toEqual({ valid: true, normalised });
  });

  it.each([
    ['16727230000198', 'check-digit'],
    ['12ABC34501DE53', 'check-digit'],
    ['00000000000000', 'range'],
    ['6727230000197', 'format'],
    ['12ABC34501DEAB', 'format'],
  ])('%s is refused for its %s', (value, reason) => {
    expect(cnpj.check(value)).toEqual({ valid: false, reason });
  });

  it('takes every number with its digits, letters or not', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9A-Z][0-9A-Z]{11}$/), (places) => {
        expect(cnpj.check(`${places}${cnpjCheckDigits(places)}`).valid).toBe(true);
      }),
    );
  });
});

describe('the numbers of INEP', () => {
  it('are as long as the layout says, and a school is in a state that exists', () => {
    expect(inepSchool.check('35000012')).toEqual({ valid: true, normalised: '35000012' });
    expect(inepSchool.check('3500001')).toEqual({ valid: false, reason: 'format' });
    expect(inepSchool.check('34000012')).toEqual({ valid: false, reason: 'range' });
    expect(inepPerson.check('123456789012')).toEqual({ valid: true, normalised: '123456789012' });
    expect(inepPerson.check('12345678901')).toEqual({ valid: false, reason: 'format' });
  });

  it('are only warned about: their source is second-hand', () => {
    expect([inepPerson.verified, inepSchool.verified]).toEqual([false, false]);
  });
});

describe('the IBGE code', () => {
  const DATA = '/work/shared/data/latin-america/br-ibge-municipios/municipios.csv';

  it('has a check digit, but for nine municipalities', () => {
    for (const right of ['3550308', '2201919', '5203962', '35'])
      expect(ibge.check(right)).toEqual({ valid: true, normalised: right });
    expect(ibge.check('3550309')).toEqual({ valid: false, reason: 'check-digit' });
    expect(ibge.check('9950308')).toEqual({ valid: false, reason: 'range' });
    expect(ibge.check('355030')).toEqual({ valid: false, reason: 'format' });
  });

  it('is right for every municipality of the list, which is that of the published file', () => {
    const codes = municipalities.codes.map(({ code }) => code);
    expect(codes).toHaveLength(5571);
    expect(codes.filter((code) => !ibge.check(code).valid)).toEqual([]);
    expect(codes.filter((code) => ibgeCheckDigit(code) !== code[6])).toHaveLength(9);
    expect(municipalities.label('3550308', 'pt')).toBe('São Paulo');
    if (!existsSync(DATA)) return console.log(`Passed over: ${DATA} is not on this machine.`);
    const published = readFileSync(DATA, 'utf8').trim().split('\n').slice(1);
    for (const line of published) {
      const [code = '', name = ''] = line.split(',');
      expect(municipalities.label(code, 'pt')).toBe(name);
    }
    return undefined;
  });
});

it('writes numbers as people do, and takes them back', () => {
  expect(cpf.format?.('39053344705')).toBe('390.533.447-05');
  expect(cnpj.format?.('12ABC34501DE35')).toBe('12.ABC.345/01DE-35');
  expect(cnpj.check('12.ABC.345/01DE-35')).toEqual({ valid: true, normalised: '12ABC34501DE35' });
});

it('takes a NIS as brutils does, and says why not', () => {
  for (const right of ['45175440093', '451.75440.09-3', '31313213712'])
    expect(nis.check(right).valid, right).toBe(true);
  expect(nis.check('55550207753')).toEqual({ valid: false, reason: 'check-digit' });
  expect(nis.check('00000000000')).toEqual({ valid: false, reason: 'range' });
  expect(nis.format?.('45175440093')).toBe('451.75440.09-3');
});
