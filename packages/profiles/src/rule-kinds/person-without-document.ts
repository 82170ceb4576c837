import { defineRule, type IdentifierType } from '@emis-sdk/validation';
import type { CountryRule } from './country-rule.ts';

/**
 * A student has one of the country's numbers. Those who have none are welcome, and known about.
 *
 * @param country ISO 3166-1 in small letters, the beginning of the rule's code
 * @param numbers the numbers that tell a student from all others, the usual one first
 * @param document what the clerk asks the family for
 */
export function personWithoutDocument(
  country: string,
  numbers: readonly IdentifierType[],
  document: Readonly<Record<'en' | 'es' | 'pt', string>>,
): CountryRule {
  const types = numbers.map(({ type }) => type);
  const known = new Set(types);
  const any = types.join(', ');
  return {
    rule: defineRule({
      code: `${country}.person.no-document`,
      severity: 'info',
      on: 'person',
      reads: ['roles', 'identifiers'],
      text: `A student has a number of the country: ${any}.`,
      why: 'A student without one cannot be told from others in the ministry. It never keeps a student out of school or of the data.',
      check({ record }, report) {
        const numbered = record.identifiers?.some(({ type }) => known.has(type));
        if (record.roles?.includes('student') && !numbered) report({ at: 'identifiers' });
      },
      examples: {
        good: [
          ...types.map((type) => ({ record: { id: type, roles: ['student'], identifiers: [{ type, value: '1' }] } })),
          { record: { id: 'p', roles: ['guardian'] } },
        ],
        bad: [
          { record: { id: 'p1', roles: ['student'] } },
          { record: { id: 'p2', roles: ['student'], identifiers: [{ type: 'local', value: '7' }] } },
        ],
      },
    }),
    words: {
      en: {
        title: 'Student without a number',
        meaning: `The student has no number: ${document.en}.`,
        fix: `Ask the family for it: ${document.en}. The student stays enrolled meanwhile.`,
        developer: `identifiers of the student holds none of ${any}. Check that the document is exported with its type, and do not invent a number where there is none.`,
      },
      es: {
        title: 'Estudiante sin número',
        meaning: `El estudiante no tiene número: ${document.es}.`,
        fix: `Pídalo a la familia: ${document.es}. Mientras tanto el estudiante sigue matriculado.`,
        developer: `identifiers del estudiante no contiene ninguno de ${any}. Revise que el documento se exporte con su tipo y no invente un número cuando no lo hay.`,
      },
      pt: {
        title: 'Estudante sem número',
        meaning: `O estudante não tem número: ${document.pt}.`,
        fix: `Peça-o à família: ${document.pt}. Enquanto isso o estudante continua matriculado.`,
        developer: `identifiers do estudante não contém nenhum de ${any}. Verifique se o documento é exportado com o seu tipo e não invente um número quando não há.`,
      },
    },
  };
}
