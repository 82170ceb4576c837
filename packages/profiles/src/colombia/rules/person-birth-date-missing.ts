import { defineRule } from '@emis-sdk/validation';
import type { CountryRule } from '../../rule-kinds/country-rule.ts';
import { documents, FOREIGN_DOCUMENTS } from '../documents.ts';

const NATIONAL = new Set(
  documents.filter(({ code }) => !FOREIGN_DOCUMENTS.has(code)).flatMap(({ identifier }) => identifier ?? []),
);

/** Whoever has a Colombian document has a birth date. */
export const personBirthDateMissing: CountryRule = {
  rule: defineRule({
    code: 'co.person.birth-date-missing',
    severity: 'warning',
    on: 'person',
    reads: ['roles', 'identifiers', 'birthDate'],
    text: 'A student with a Colombian document has a birth date.',
    why: 'SIMAT takes a student without one only with a foreign document (Anexo 6A, FECHA_NACIMIENTO).',
    check({ record }, report) {
      if (record.birthDate !== undefined || !record.roles?.includes('student')) return;
      if (record.identifiers?.some(({ type }) => NATIONAL.has(type))) report({ at: 'birthDate' });
    },
    examples: {
      good: [
        {
          record: {
            id: 'a',
            roles: ['student'],
            identifiers: [{ type: 'co.ti', value: '1' }],
            birthDate: '2016-01-01',
          },
        },
        { record: { id: 'b', roles: ['student'], identifiers: [{ type: 'co.ppt', value: '1' }] } },
        { record: { id: 'c', roles: ['student'] } },
        { record: { id: 'd', roles: ['staff'], identifiers: [{ type: 'co.cc', value: '1' }] } },
      ],
      bad: [{ record: { id: 'a', roles: ['student'], identifiers: [{ type: 'co.rc', value: '1' }] } }],
    },
  }),
  words: {
    en: {
      title: 'Student without birth date',
      meaning: 'The student has a Colombian document and no birth date.',
      fix: 'Copy the birth date from the document.',
      developer: 'birthDate of the person is absent. Check that the export writes the date, as YYYY-MM-DD.',
    },
    es: {
      title: 'Estudiante sin fecha de nacimiento',
      meaning: 'El estudiante tiene un documento colombiano y no tiene fecha de nacimiento.',
      fix: 'Copie la fecha de nacimiento del documento.',
      developer: 'Falta birthDate de la persona. Revise que la exportación escriba la fecha, como AAAA-MM-DD.',
    },
    pt: {
      title: 'Estudante sem data de nascimento',
      meaning: 'O estudante tem um documento colombiano e não tem data de nascimento.',
      fix: 'Copie a data de nascimento do documento.',
      developer: 'Falta birthDate da pessoa. Verifique se a exportação escreve a data, como AAAA-MM-DD.',
    },
  },
};
