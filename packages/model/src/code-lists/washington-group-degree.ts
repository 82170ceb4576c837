import { codes, defineCodeList } from '../code-list.ts';

/** The four answers of the Washington Group Short Set on Functioning. From 3 on a person counts as having a disability in its recommended cut-off (unverified). */
export const washingtonGroupDegree = defineCodeList({
  id: 'washington-group-degree',
  title: { en: 'Degree of difficulty', es: 'Grado de dificultad', pt: 'Grau de dificuldade' },
  source:
    'Washington Group Short Set on Functioning (WG-SS), answers 1 to 4, as UN ESCWA gives them, e-inclusion.unescwa.org/node/1354',
  date: '2026-11',
  verified: true,
  codes: () =>
    codes([
      ['1', 'No difficulty', 'Ninguna dificultad', 'Nenhuma dificuldade'],
      ['2', 'Some difficulty', 'Cierta dificultad', 'Alguma dificuldade'],
      ['3', 'A lot of difficulty', 'Mucha dificultad', 'Muita dificuldade'],
      ['4', 'Cannot do it at all', 'No puede hacerlo', 'Não consegue fazer'],
    ]),
});
