import { codes, defineCodeList } from '@emis-sdk/model';
import {
  defineProfile,
  levelsOf,
  luhnDigit,
  numberType,
  personWithoutDocument,
  rulesAndMessages,
  type Sourced,
  schoolCodeMissing,
  standardGrades,
  territoryCodes,
} from '@emis-sdk/profiles';
import { defineRule } from '@emis-sdk/validation';

/** Every fact says where it comes from. Ultramar is invented, and so is its gazette. */
const GAZETTE: Sourced = { source: 'Gazette of Ultramar 12/2026, annex B', date: '2026-02-01', verified: true };

/** What nobody has confirmed warns, and never refuses. */
const HEARSAY: Sourced = { source: 'told by a vendor', date: '2026-03', verified: false };

const islands = defineCodeList({
  id: 'xa.island',
  title: { en: 'Island', es: 'Isla', pt: 'Ilha' },
  source: GAZETTE.source,
  date: GAZETTE.date,
  verified: GAZETTE.verified,
  codes: () => territoryCodes('01 Barlovento|01 Puerto Áurea|02 Santa Brígida\n02 Sotavento|01 Montaña Clara'),
});

const conditions = defineCodeList({
  id: 'xa.boat',
  title: { en: 'Way to school', es: 'Camino a la escuela', pt: 'Caminho até a escola' },
  source: HEARSAY.source,
  date: HEARSAY.date,
  verified: HEARSAY.verified,
  codes: codes([
    ['1', 'On foot', 'A pie', 'A pé'],
    ['2', 'By boat', 'En bote', 'De barco'],
  ]),
});

/** The citizen's number: eight digits and a check digit. */
export const citizen = numberType({
  type: 'xa.citizen',
  on: ['person'],
  title: { en: 'Citizen’s number', es: 'Número de ciudadano', pt: 'Número de cidadão' },
  source: GAZETTE.source,
  verified: GAZETTE.verified,
  example: '1234 5674-1',
  form: /^\d{8}-?\d$/,
  judge: (number) => (number.endsWith(luhnDigit(number.slice(0, 8))) ? undefined : 'check-digit'),
  format: (number) => `${number.slice(0, 4)} ${number.slice(4, 8)}-${number.slice(8)}`,
});

/** The code of a school: its island and three digits. */
export const school = numberType({
  type: 'xa.school',
  on: ['school'],
  title: { en: 'School code', es: 'Código de escuela', pt: 'Código da escola' },
  source: GAZETTE.source,
  verified: GAZETTE.verified,
  example: '01-007',
  form: /^\d{2}-?\d{3}$/,
  judge: (code) => (islands.has(code.slice(0, 2)) ? undefined : 'range'),
  format: (code) => `${code.slice(0, 2)}-${code.slice(2)}`,
});

const night = {
  rule: defineRule({
    code: 'xa.shift.no-night',
    severity: 'error',
    on: 'shift',
    reads: ['kind'],
    text: 'No school of Ultramar teaches at night.',
    why: 'There is no light on the boats (Gazette 12/2026, article 3).',
    check({ record }, report) {
      if (record.kind === 'evening') report({ at: 'kind' });
    },
    examples: { good: [{ record: { id: 'a', kind: 'morning' } }], bad: [{ record: { id: 'b', kind: 'evening' } }] },
  }),
  words: {
    en: {
      title: 'A shift at night',
      meaning: 'The school has a shift at night.',
      fix: 'Choose the part of the day in which it teaches.',
      developer: 'kind of the shift is evening. Check how the hours are mapped.',
    },
    es: {
      title: 'Un turno de noche',
      meaning: 'La escuela tiene un turno de noche.',
      fix: 'Elija la parte del día en que enseña.',
      developer: 'kind del turno es evening. Revise cómo se mapean las horas.',
    },
    pt: {
      title: 'Um turno à noite',
      meaning: 'A escola tem um turno à noite.',
      fix: 'Escolha a parte do dia em que ela ensina.',
      developer: 'kind do turno é evening. Verifique como as horas são mapeadas.',
    },
  },
};

/** Ultramar for the school year 2026. */
export const ultramar = defineProfile({
  id: 'ultramar',
  edition: '2026',
  country: 'XA',
  title: { en: 'Ultramar', es: 'Ultramar', pt: 'Ultramar' },
  codeLists: [islands, conditions],
  identifiers: [citizen, school],
  schoolIdentifier: school.type,
  ...rulesAndMessages([
    personWithoutDocument('xa', [citizen], {
      en: 'citizen’s number',
      es: 'número de ciudadano',
      pt: 'número de cidadão',
    }),
    schoolCodeMissing('xa', school),
    night,
  ]),
  levels: levelsOf(GAZETTE, [
    ['primary', '1', standardGrades(1, 6), 'Primary', 'Primaria', 'Primário'],
    ['secondary', '2', standardGrades(7, 9), 'Secondary', 'Secundaria', 'Secundário'],
  ]),
  law: [
    {
      ...GAZETTE,
      law: 'Act 5 of the Islands',
      text: { en: 'Collect what you need.', es: 'Recoja lo que necesite.', pt: 'Colete o que precisar.' },
    },
  ],
});
