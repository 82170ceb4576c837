import type { codes } from '@emis-sdk/model';

/**
 * Levels of adult education.
 * Source: gradoList of Admin-EDE/DockerEdeCode@2353015.
 */
export const ADULT_GRADES: Parameters<typeof codes>[0] = [
  ['165.01', 'Adult primary level 1 (years 1 to 4)', 'Nivel Básico 1 (1º a 4º básico)', 'Nível básico 1 (1º a 4º ano)'],
  [
    '165.02',
    'Adult primary level 2 (years 5 and 6)',
    'Nivel Básico 2 (5º a 6º básico)',
    'Nível básico 2 (5º e 6º ano)',
  ],
  [
    '165.03',
    'Adult primary level 3 (years 7 and 8)',
    'Nivel Básico 3 (7º a 8º básico)',
    'Nível básico 3 (7º e 8º ano)',
  ],
  [
    '167.02',
    'Adult primary level 2 (years 5 and 6)',
    'Nivel Básico 2 (5º a 6º básico)',
    'Nível básico 2 (5º e 6º ano)',
  ],
  [
    '167.03',
    'Adult primary level 3 (years 7 and 8)',
    'Nivel Básico 3 (7º a 8º básico)',
    'Nível básico 3 (7º e 8º ano)',
  ],
  [
    '363.01',
    'Adult secondary level 1 (years 1 and 2)',
    'Primer nivel (1º y 2º medio)',
    'Primeiro nível (1º e 2º ano do médio)',
  ],
  [
    '363.03',
    'Adult secondary level 2 (years 3 and 4)',
    'Segundo nivel (3º y 4º medio)',
    'Segundo nível (3º e 4º ano do médio)',
  ],
  [
    '463.01',
    'Adult secondary level 1 (years 1 and 2)',
    'Primer nivel (1º y 2º medio)',
    'Primeiro nível (1º e 2º ano do médio)',
  ],
  ['463.03', 'Adult secondary level 2 (year 3)', 'Segundo nivel (3º medio)', 'Segundo nível (3º ano do médio)'],
  ['463.04', 'Adult secondary level 3 (year 4)', 'Tercero nivel (4º medio)', 'Terceiro nível (4º ano do médio)'],
  [
    '563.01',
    'Adult secondary level 1 (years 1 and 2)',
    'Primer nivel (1º y 2º medio)',
    'Primeiro nível (1º e 2º ano do médio)',
  ],
  ['563.03', 'Adult secondary level 2 (year 3)', 'Segundo nivel (3º medio)', 'Segundo nível (3º ano do médio)'],
  ['563.04', 'Adult secondary level 3 (year 4)', 'Tercero nivel (4º medio)', 'Terceiro nível (4º ano do médio)'],
  [
    '663.01',
    'Adult secondary level 1 (years 1 and 2)',
    'Primer nivel (1º y 2º medio)',
    'Primeiro nível (1º e 2º ano do médio)',
  ],
  ['663.03', 'Adult secondary level 2 (year 3)', 'Segundo nivel (3º medio)', 'Segundo nível (3º ano do médio)'],
  ['663.04', 'Adult secondary level 3 (year 4)', 'Tercero nivel (4º medio)', 'Terceiro nível (4º ano do médio)'],
  [
    '763.01',
    'Adult secondary level 1 (years 1 and 2)',
    'Primer nivel (1º y 2º medio)',
    'Primeiro nível (1º e 2º ano do médio)',
  ],
  ['763.03', 'Adult secondary level 2 (year 3)', 'Segundo nivel (3º medio)', 'Segundo nível (3º ano do médio)'],
  ['763.04', 'Adult secondary level 3 (year 4)', 'Tercero nivel (4º medio)', 'Terceiro nível (4º ano do médio)'],
  [
    '863.01',
    'Adult secondary level 1 (years 1 and 2)',
    'Primer nivel (1º y 2º medio)',
    'Primeiro nível (1º e 2º ano do médio)',
  ],
  ['863.03', 'Adult secondary level 2 (year 3)', 'Segundo nivel (3º medio)', 'Segundo nível (3º ano do médio)'],
  ['863.04', 'Adult secondary level 3 (year 4)', 'Tercero nivel (4º medio)', 'Terceiro nível (4º ano do médio)'],
  [
    '963.01',
    'Adult secondary level 1 (years 1 and 2)',
    'Primer nivel (1º y 2º medio)',
    'Primeiro nível (1º e 2º ano do médio)',
  ],
  ['963.03', 'Adult secondary level 2 (year 3)', 'Segundo nivel (3º medio)', 'Segundo nível (3º ano do médio)'],
  ['963.04', 'Adult secondary level 3 (year 4)', 'Tercero nivel (4º medio)', 'Terceiro nível (4º ano do médio)'],
];
