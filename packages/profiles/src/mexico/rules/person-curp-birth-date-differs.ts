import { defineRule } from '@emis-sdk/validation';
import type { CountryRule } from '../../rule-kinds/country-rule.ts';
import { curp, curpParts } from '../curp.ts';

/** The birth date of a person is that in the CURP. */
export const curpBirthDateDiffers: CountryRule = {
  rule: defineRule({
    code: 'mx.person.curp-birth-date-differs',
    severity: 'warning',
    on: 'person',
    reads: ['identifiers', 'birthDate'],
    text: 'The birth date of a person is that in the CURP.',
    why: 'One of the two is wrong. Pupils are matched by CURP, and ages counted from the birth date.',
    check({ record }, report) {
      if (record.birthDate === undefined) return;
      for (const { type, value } of record.identifiers ?? []) {
        const verdict = type === curp.type ? curp.check(value) : undefined;
        if (!verdict?.valid) continue;
        const { birthDate } = curpParts(verdict.normalised);
        if (birthDate !== record.birthDate) report({ at: 'birthDate', personal: { value: record.birthDate } });
      }
    },
    examples: {
      good: [
        {
          record: { id: 'a', identifiers: [{ type: 'mx.curp', value: 'HEGG560427MVZRRL04' }], birthDate: '1956-04-27' },
        },
        { record: { id: 'b', identifiers: [{ type: 'mx.curp', value: 'HEGG560427MVZRRL04' }] } },
        { record: { id: 'c', identifiers: [{ type: 'mx.curp', value: '?' }], birthDate: '1956-04-28' } },
        { record: { id: 'd', birthDate: '1956-04-28' } },
      ],
      bad: [
        {
          record: { id: 'a', identifiers: [{ type: 'mx.curp', value: 'HEGG560427MVZRRL04' }], birthDate: '1956-04-28' },
        },
        {
          record: { id: 'b', identifiers: [{ type: 'mx.curp', value: 'HEGG560427MVZRRL04' }], birthDate: '2056-04-27' },
        },
      ],
    },
  }),
  words: {
    en: {
      title: 'Birth date differs from the CURP',
      meaning: 'The birth date is {$value}, and the CURP says another.',
      fix: 'Compare both with the birth certificate and correct the one that is wrong.',
      developer:
        'Digits 5 to 10 of the CURP are the birth date; sign 17 is a digit before 2000 and a letter from 2000 on. Check the order of day and month in birthDate.',
    },
    es: {
      title: 'La fecha de nacimiento difiere de la CURP',
      meaning: 'La fecha de nacimiento es {$value}, y la CURP dice otra.',
      fix: 'Compare ambas con el acta de nacimiento y corrija la que esté mal.',
      developer:
        'Los signos 5 a 10 de la CURP son la fecha de nacimiento; el 17 es un dígito antes de 2000 y una letra desde 2000. Revise el orden de día y mes en birthDate.',
    },
    pt: {
      title: 'A data de nascimento difere da CURP',
      meaning: 'A data de nascimento é {$value}, e a CURP diz outra.',
      fix: 'Compare as duas com a certidão de nascimento e corrija a que estiver errada.',
      developer:
        'Os sinais 5 a 10 da CURP são a data de nascimento; o 17 é um dígito antes de 2000 e uma letra a partir de 2000. Verifique a ordem de dia e mês em birthDate.',
    },
  },
};
