import { defineRule } from '@emis-sdk/validation';
import type { CountryRule } from '../../rule-kinds/country-rule.ts';
import { curp, curpParts } from '../curp.ts';
import { lettersOf } from '../state-of-birth.ts';

/** The state of birth of a person is that in the CURP. */
export const curpStateDiffers: CountryRule = {
  rule: defineRule({
    code: 'mx.person.curp-state-differs',
    severity: 'warning',
    on: 'person',
    reads: ['identifiers', 'stateOfBirth'],
    text: 'The state of birth of a person is that in the CURP.',
    why: 'One of the two is wrong. The state is compared only where it is one of the 32, by name or code.',
    check({ record }, report) {
      const stated = record.stateOfBirth === undefined ? undefined : lettersOf(record.stateOfBirth);
      if (stated === undefined) return;
      for (const { type, value } of record.identifiers ?? []) {
        const verdict = type === curp.type ? curp.check(value) : undefined;
        if (verdict?.valid && curpParts(verdict.normalised).state !== stated) {
          report({ at: 'stateOfBirth', personal: { value: record.stateOfBirth ?? '' } });
        }
      }
    },
    examples: {
      good: [
        {
          record: {
            id: 'a',
            identifiers: [{ type: 'mx.curp', value: 'HEGG560427MVZRRL04' }],
            stateOfBirth: 'Veracruz',
          },
        },
        { record: { id: 'b', identifiers: [{ type: 'mx.curp', value: 'HEGG560427MVZRRL04' }], stateOfBirth: '30' } },
        { record: { id: 'c', identifiers: [{ type: 'mx.curp', value: 'HEGG560427MVZRRL04' }], stateOfBirth: 'Texas' } },
        { record: { id: 'd', stateOfBirth: 'Oaxaca' } },
        { record: { id: 'e', identifiers: [{ type: 'mx.curp', value: 'HEGG560427MVZRRL04' }] } },
      ],
      bad: [
        {
          record: { id: 'a', identifiers: [{ type: 'mx.curp', value: 'HEGG560427MVZRRL04' }], stateOfBirth: 'OAXACA' },
        },
        { record: { id: 'b', identifiers: [{ type: 'mx.curp', value: 'HEGG560427MVZRRL04' }], stateOfBirth: 'OC' } },
      ],
    },
  }),
  words: {
    en: {
      title: 'State of birth differs from the CURP',
      meaning: 'The state of birth is given as {$value}, and the CURP says another.',
      fix: 'Compare both with the birth certificate and correct the one that is wrong.',
      developer:
        'Letters 12 and 13 of the CURP are the state of birth, NE for abroad. Do not send the state of the school or of residence.',
    },
    es: {
      title: 'La entidad de nacimiento difiere de la CURP',
      meaning: 'La entidad de nacimiento indicada es {$value}, y la CURP dice otra.',
      fix: 'Compare ambas con el acta de nacimiento y corrija la que esté mal.',
      developer:
        'Las letras 12 y 13 de la CURP son la entidad de nacimiento, NE para el extranjero. No envíe la entidad de la escuela ni la de residencia.',
    },
    pt: {
      title: 'O estado de nascimento difere da CURP',
      meaning: 'O estado de nascimento informado é {$value}, e a CURP diz outro.',
      fix: 'Compare os dois com a certidão de nascimento e corrija o que estiver errado.',
      developer:
        'As letras 12 e 13 da CURP são o estado de nascimento, NE para o exterior. Não envie o estado da escola nem o de residência.',
    },
  },
};
