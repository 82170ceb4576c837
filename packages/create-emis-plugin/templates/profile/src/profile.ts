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
} from '@emis-sdk/profiles';

// [en] Every fact says where it comes from. What nobody has confirmed is not verified: it warns, and never refuses.
// [es] Cada dato dice de dónde viene. Lo que nadie confirmó no está verificado: advierte y nunca rechaza.
// [pt] Cada dado diz de onde vem. O que ninguém confirmou não é verificado: avisa e nunca recusa.
const GAZETTE: Sourced = { source: 'name the law or document here', date: '2026-01', verified: false };

const ways = defineCodeList({
  id: 'xa.way-to-school',
  title: { en: 'Way to school', es: 'Camino a la escuela', pt: 'Caminho até a escola' },
  source: GAZETTE.source,
  date: GAZETTE.date,
  verified: GAZETTE.verified,
  codes: codes([
    ['1', 'On foot', 'A pie', 'A pé'],
    ['2', 'By boat', 'En bote', 'De barco'],
  ]),
});

export const citizen = numberType({
  type: 'xa.citizen',
  on: ['person'],
  title: { en: 'Citizen’s number', es: 'Número de ciudadano', pt: 'Número de cidadão' },
  source: GAZETTE.source,
  verified: GAZETTE.verified,
  example: '12345674-1',
  form: /^\d{8}-?\d$/,
  judge: (number) => (number.endsWith(luhnDigit(number.slice(0, 8))) ? undefined : 'check-digit'),
});

export const school = numberType({
  type: 'xa.school',
  on: ['school'],
  title: { en: 'School code', es: 'Código de escuela', pt: 'Código da escola' },
  source: GAZETTE.source,
  verified: GAZETTE.verified,
  example: '01007',
  form: /^\d{5}$/,
});

export const profile = defineProfile({
  id: 'starter',
  edition: '2026',
  country: 'XA',
  title: { en: 'Starter title', es: 'Starter title', pt: 'Starter title' },
  codeLists: [ways],
  identifiers: [citizen, school],
  schoolIdentifier: school.type,
  ...rulesAndMessages([
    personWithoutDocument('xa', [citizen], {
      en: 'citizen’s number',
      es: 'número de ciudadano',
      pt: 'número de cidadão',
    }),
    schoolCodeMissing('xa', school),
  ]),
  levels: levelsOf(GAZETTE, [['primary', '1', standardGrades(1, 6), 'Primary', 'Primaria', 'Primário']]),
});
