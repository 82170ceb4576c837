import { defineRule } from '@emis-sdk/validation';
import type { CountryRule } from '../../rule-kinds/country-rule.ts';
import { cuil, dni } from '../identifiers.ts';

/** The DNI of a person stands inside the CUIL. */
export const personCuilDiffers: CountryRule = {
  rule: defineRule({
    code: 'ar.person.cuil-differs',
    severity: 'error',
    on: 'person',
    reads: ['identifiers'],
    text: 'The eight digits in the middle of a CUIL are the DNI of the person.',
    why: 'One of the two belongs to somebody else, often a parent. The national file refuses the line.',
    check({ record }, report) {
      const numbers = record.identifiers ?? [];
      const documents = numbers.flatMap(({ type, value }) => {
        const verdict = type === dni.type ? dni.check(value) : undefined;
        return verdict?.valid ? [verdict.normalised] : [];
      });
      if (documents.length === 0) return;
      numbers.forEach(({ type, value }, index) => {
        const verdict = type === cuil.type ? cuil.check(value) : undefined;
        if (verdict?.valid && !documents.includes(verdict.normalised.slice(2, 10))) {
          report({ at: `identifiers.${index}.value`, personal: { value } });
        }
      });
    },
    examples: {
      good: [
        {
          record: {
            id: 'a',
            identifiers: [
              { type: 'ar.dni', value: '26.756.539' },
              { type: 'ar.cuil', value: '20-26756539-3' },
            ],
          },
        },
        { record: { id: 'b', identifiers: [{ type: 'ar.cuil', value: '20-26756539-3' }] } },
        {
          record: {
            id: 'c',
            identifiers: [
              { type: 'ar.dni', value: '26756538' },
              { type: 'ar.cuil', value: '?' },
            ],
          },
        },
        { record: { id: 'd' } },
      ],
      bad: [
        {
          record: {
            id: 'a',
            identifiers: [
              { type: 'ar.dni', value: '26756538' },
              { type: 'ar.cuil', value: '20267565393' },
            ],
          },
        },
      ],
    },
  }),
  words: {
    en: {
      title: 'CUIL of another DNI',
      meaning: 'The CUIL {$value} does not hold the DNI of the person.',
      fix: 'Compare both with the documents and correct the one that is wrong.',
      developer:
        'Digits 3 to 10 of ar.cuil are not ar.dni padded to eight digits. Check that both come from the same person.',
    },
    es: {
      title: 'CUIL de otro DNI',
      meaning: 'El CUIL {$value} no contiene el DNI de la persona.',
      fix: 'Compare ambos con los documentos y corrija el que esté mal.',
      developer:
        'Los dígitos 3 a 10 de ar.cuil no son ar.dni completado a ocho dígitos. Revise que ambos sean de la misma persona.',
    },
    pt: {
      title: 'CUIL de outro DNI',
      meaning: 'O CUIL {$value} não contém o DNI da pessoa.',
      fix: 'Compare os dois com os documentos e corrija o que estiver errado.',
      developer:
        'Os dígitos 3 a 10 de ar.cuil não são ar.dni completado até oito dígitos. Verifique se os dois são da mesma pessoa.',
    },
  },
};
