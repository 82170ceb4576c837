import { defineRule, type IdentifierType } from '@emis-sdk/validation';
import type { CountryRule } from './country-rule.ts';

/**
 * A school has its national code. An error where the code is verified, else a warning.
 *
 * @param country ISO 3166-1 in small letters, the beginning of the rule's code
 */
export function schoolCodeMissing(
  country: string,
  { type, title, verified, example = '1' }: IdentifierType,
): CountryRule {
  return {
    rule: defineRule({
      code: `${country}.school.code-missing`,
      severity: verified ? 'error' : 'warning',
      on: 'school',
      reads: ['identifiers'],
      text: `A school has its national code (${type}).`,
      why: 'The ministry files everything that a school sends under this code.',
      check({ record }, report) {
        if (!record.identifiers?.some((identifier) => identifier.type === type)) report({ at: 'identifiers' });
      },
      examples: {
        good: [{ record: { id: 'a', identifiers: [{ type, value: example }] } }],
        bad: [{ record: { id: 'a' } }, { record: { id: 'b', identifiers: [{ type: 'school-code', value: example }] } }],
      },
    }),
    words: {
      en: {
        title: 'School without national code',
        meaning: `The school has no national code: ${title.en}.`,
        fix: `Write the code as the ministry’s list of schools has it, for instance ${example}.`,
        developer: `identifiers of the school holds no ${type}. In OneRoster CSV it is the identifier of the row in orgs.csv; export it there, as text.`,
      },
      es: {
        title: 'Escuela sin código nacional',
        meaning: `La escuela no tiene código nacional: ${title.es}.`,
        fix: `Escriba el código como figura en el listado de escuelas del ministerio, por ejemplo ${example}.`,
        developer: `identifiers de la escuela no contiene ${type}. En OneRoster CSV es el identifier de la fila en orgs.csv; expórtelo ahí, como texto.`,
      },
      pt: {
        title: 'Escola sem código nacional',
        meaning: `A escola não tem código nacional: ${title.pt}.`,
        fix: `Escreva o código como está na lista de escolas do ministério, por exemplo ${example}.`,
        developer: `identifiers da escola não contém ${type}. Em OneRoster CSV é o identifier da linha em orgs.csv; exporte-o ali, como texto.`,
      },
    },
  };
}
