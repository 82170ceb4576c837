import { defineRule } from '@emis-sdk/validation';
import type { ExtensionField } from '../facts/extension-field.ts';
import type { CountryRule } from './country-rule.ts';
import { extensionText } from './extension-text.ts';

/**
 * The columns that a country adds to an entity hold codes of their lists.
 *
 * @param country ISO 3166-1 in small letters, the beginning of the rule's code
 * @param fields the country's added columns; those of other entities and those without a list are passed over
 * @param good a code that a column's list has, for the example
 */
export function extensionCodeUnknown<On extends 'person' | 'enrolment' | 'school' | 'class'>(
  country: string,
  entity: On,
  fields: readonly ExtensionField[],
  good: { readonly name: string; readonly code: string },
): CountryRule {
  const coded = fields.flatMap((field) =>
    field.entity === entity && field.codeList !== undefined ? [{ name: field.name, list: field.codeList }] : [],
  );
  return {
    rule: defineRule({
      code: `${country}.${entity}.extension-code-unknown`,
      severity: 'warning',
      on: entity as 'person',
      reads: ['extensions'],
      text: `The columns that the country adds (${coded.map(({ name }) => name).join(', ')}) hold codes of their lists.`,
      why: 'The national file takes no others. A code without its leading zero, or of an older list, is the usual reason.',
      check({ record }, report, context) {
        for (const { name, list } of coded) {
          const value = extensionText(record.extensions, name);
          if (value !== undefined && context.codeList(list)?.has(value) === false) {
            report({ at: `extensions.${name}`, params: { column: name, list }, personal: { value } });
          }
        }
      },
      examples: {
        good: [
          { record: { id: 'a', extensions: { [good.name]: good.code } } },
          { record: { id: 'b', extensions: { [good.name]: ' ' } } },
          { record: { id: 'c' } },
        ],
        bad: [{ record: { id: 'a', extensions: { [good.name]: '?' } } }],
      },
    }),
    words: {
      en: {
        title: 'Unknown code in a column of the country',
        meaning: '{$value} is not a code of the list {$list}.',
        fix: 'Choose a code of the list.',
        developer:
          '{$column} under extensions is not a code of {$list}. Keep codes as text: a number type drops leading zeros.',
      },
      es: {
        title: 'Código desconocido en una columna del país',
        meaning: '{$value} no es un código de la lista {$list}.',
        fix: 'Elija un código de la lista.',
        developer:
          '{$column} en extensions no es un código de {$list}. Guarde los códigos como texto: un tipo numérico pierde los ceros iniciales.',
      },
      pt: {
        title: 'Código desconhecido em uma coluna do país',
        meaning: '{$value} não é um código da lista {$list}.',
        fix: 'Escolha um código da lista.',
        developer:
          '{$column} em extensions não é um código de {$list}. Guarde os códigos como texto: um tipo numérico perde os zeros iniciais.',
      },
    },
  };
}
