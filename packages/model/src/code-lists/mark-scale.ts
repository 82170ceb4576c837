import { codes, defineCodeList } from '../code-list.ts';

/**
 * The scales on which marks are given. A code says what it allows, so that a profile adds a scale by naming it and rules need no table:
 * `<lowest>-<highest>` for numbers, levels from best to worst with `/` between them. A decimal point is a point.
 */
export const markScale = defineCodeList({
  id: 'mark-scale',
  title: { en: 'Scale of marks', es: 'Escala de calificaciones', pt: 'Escala de notas' },
  source:
    'Chile: Decreto 67 (1.0 to 7.0). Peru: third-party description of its workbooks (AD/A/B/C, 0 to 20). The others: unverified, national practice',
  date: '2027',
  verified: false,
  extensible: true,
  codes: () =>
    codes([
      ['1-7', 'From 1 to 7', 'De 1 a 7'],
      ['0-20', 'From 0 to 20', 'De 0 a 20'],
      ['0-10', 'From 0 to 10', 'De 0 a 10'],
      ['1-10', 'From 1 to 10', 'De 1 a 10'],
      ['5-10', 'From 5 to 10', 'De 5 a 10'],
      ['1-5', 'From 1 to 5', 'De 1 a 5'],
      ['0-5', 'From 0 to 5', 'De 0 a 5'],
      ['0-100', 'From 0 to 100', 'De 0 a 100'],
      ['AD/A/B/C', 'Levels AD, A, B and C', 'Niveles AD, A, B y C', 'Níveis AD, A, B e C'],
      ['A/B/C/D/E/F', 'Levels A to F', 'Niveles de A a F', 'Níveis de A a F'],
    ]),
});
