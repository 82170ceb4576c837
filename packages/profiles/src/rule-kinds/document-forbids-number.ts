import { defineRule } from '@emis-sdk/validation';
import type { DocumentType } from '../facts/document-type.ts';
import type { CountryRule } from './country-rule.ts';
import { extensionText } from './extension-text.ts';

/**
 * Who has no document has no number of one. The kind of document stands in a column that the country adds.
 *
 * @param country ISO 3166-1 in small letters, the beginning of the rule's code and of its identifier types
 * @param column the column with the kind: `metadata.ar.tipo_documento`
 * @throws {TypeError} when no kind of the list forbids a number
 */
export function documentForbidsNumber(
  country: string,
  column: string,
  documents: readonly DocumentType[],
): CountryRule {
  const forbidding = new Set(documents.filter(({ number }) => number === 'forbidden').map(({ code }) => code));
  const [none] = forbidding;
  if (none === undefined) throw new TypeError(`No document of ${country} forbids a number`);
  const numbers = new Set(documents.flatMap(({ identifier }) => identifier ?? []));
  const [other] = documents.filter(({ number }) => number !== 'forbidden');
  const number = { type: [...numbers][0] ?? `${country}.document`, value: '1' };
  return {
    rule: defineRule({
      code: `${country}.person.document-forbids-number`,
      severity: 'error',
      on: 'person',
      reads: ['identifiers', 'extensions'],
      text: `A person whose kind of document (${column}) is "has none" carries no number of a document.`,
      why: 'One of the two is wrong: the number belongs to somebody else, or the kind was never filled in. The national file refuses the line.',
      check({ record }, report) {
        const kind = extensionText(record.extensions, column);
        if (kind === undefined || !forbidding.has(kind)) return;
        record.identifiers?.forEach(({ type }, index) => {
          if (numbers.has(type)) report({ at: `identifiers.${index}.value`, params: { kind } });
        });
      },
      examples: {
        good: [
          { record: { id: 'a', extensions: { [column]: none } } },
          { record: { id: 'b', identifiers: [number], extensions: { [column]: other?.code ?? '1' } } },
          { record: { id: 'c', identifiers: [{ type: 'local', value: '7' }], extensions: { [column]: none } } },
          { record: { id: 'd', identifiers: [number] } },
        ],
        bad: [{ record: { id: 'a', identifiers: [number], extensions: { [column]: none } } }],
      },
    }),
    words: {
      en: {
        title: 'A number without a document',
        meaning: 'The kind of document is {$kind}, which means that there is none, yet there is a number of one.',
        fix: 'Look at the document. If there is one, correct its kind; if there is none, take the number out.',
        developer: `With ${column} {$kind} identifiers may hold no number of a document. Do not write 0 or a number of your own there.`,
      },
      es: {
        title: 'Un número sin documento',
        meaning: 'El tipo de documento es {$kind}, que significa que no tiene, pero hay un número de documento.',
        fix: 'Mire el documento. Si lo tiene, corrija el tipo; si no lo tiene, quite el número.',
        developer: `Con ${column} {$kind} identifiers no puede contener un número de documento. No escriba ahí 0 ni un número propio.`,
      },
      pt: {
        title: 'Um número sem documento',
        meaning: 'O tipo de documento é {$kind}, que significa que não tem, mas há um número de documento.',
        fix: 'Olhe o documento. Se houver, corrija o tipo; se não houver, retire o número.',
        developer: `Com ${column} {$kind} identifiers não pode conter um número de documento. Não escreva ali 0 nem um número próprio.`,
      },
    },
  };
}
