import { defineRule } from '@emis-sdk/validation';
import type { CountryRule } from '../../rule-kinds/country-rule.ts';
import { curp, curpParts } from '../curp.ts';

/** The sex of a person is that in the CURP. */
export const curpSexDiffers: CountryRule = {
  rule: defineRule({
    code: 'mx.person.curp-sex-differs',
    severity: 'warning',
    on: 'person',
    reads: ['identifiers', 'sex'],
    text: 'The sex of a person is that in the CURP.',
    why: 'One of the two is wrong, or the CURP is that of a brother or sister.',
    check({ record }, report) {
      if (record.sex !== 'male' && record.sex !== 'female') return;
      for (const { type, value } of record.identifiers ?? []) {
        const verdict = type === curp.type ? curp.check(value) : undefined;
        const sex = verdict?.valid ? curpParts(verdict.normalised).sex : undefined;
        if (sex !== undefined && sex !== 'other' && sex !== record.sex)
          report({ at: 'sex', personal: { value: record.sex } });
      }
    },
    examples: {
      good: [
        { record: { id: 'a', identifiers: [{ type: 'mx.curp', value: 'HEGG560427MVZRRL04' }], sex: 'female' } },
        { record: { id: 'b', identifiers: [{ type: 'mx.curp', value: 'HEGG560427MVZRRL04' }], sex: 'unspecified' } },
        { record: { id: 'c', identifiers: [{ type: 'mx.curp', value: '?' }], sex: 'male' } },
        { record: { id: 'd', sex: 'male' } },
      ],
      bad: [{ record: { id: 'a', identifiers: [{ type: 'mx.curp', value: 'HEGG560427MVZRRL04' }], sex: 'male' } }],
    },
  }),
  words: {
    en: {
      title: 'Sex differs from the CURP',
      meaning: 'The sex is given as {$value}, and the CURP says another.',
      fix: 'Compare both with the birth certificate; look whether the CURP is that of a brother or sister.',
      developer: 'Letter 11 of the CURP is H for a man (hombre) and M for a woman (mujer). M is no “male”.',
    },
    es: {
      title: 'El sexo difiere de la CURP',
      meaning: 'El sexo indicado es {$value}, y la CURP dice otro.',
      fix: 'Compare ambos con el acta de nacimiento; mire si la CURP es de un hermano o hermana.',
      developer: 'La letra 11 de la CURP es H de hombre y M de mujer. M no es «male».',
    },
    pt: {
      title: 'O sexo difere da CURP',
      meaning: 'O sexo informado é {$value}, e a CURP diz outro.',
      fix: 'Compare os dois com a certidão de nascimento; veja se a CURP é de um irmão ou irmã.',
      developer: 'A letra 11 da CURP é H de homem e M de mulher (mujer). M não é “male”.',
    },
  },
};
