import { codes, defineCodeList } from '@emis-sdk/model';
import { CCT } from '../sources.ts';

/** The first letter of a CCT. That P is private is unverified. */
export const sustenances = defineCodeList({
  id: 'mx.cct-sustenance',
  title: { en: 'Who sustains the school (CCT)', es: 'Sostenimiento (CCT)', pt: 'Mantenedor (CCT)' },
  source: `${CCT.source}; P unverified`,
  date: CCT.date,
  verified: CCT.verified,
  codes: codes([
    ['E', 'State', 'Estatal', 'Estadual'],
    ['D', 'Federal', 'Federal', 'Federal'],
    ['K', 'Conafe', 'Conafe', 'Conafe'],
    ['P', 'Private', 'Particular', 'Particular'],
  ]),
});

/** The second and third letters of a CCT: the most usual ones. */
export const kinds = defineCodeList({
  id: 'mx.cct-kind',
  title: { en: 'Kind of school (CCT)', es: 'Tipo de escuela (CCT)', pt: 'Tipo de escola (CCT)' },
  ...CCT,
  codes: codes([
    ['JN', 'Preschool', 'Preescolar', 'Pré-escola'],
    ['CC', 'Indigenous preschool', 'Preescolar indígena', 'Pré-escola indígena'],
    ['PR', 'Primary', 'Primaria', 'Primário'],
    ['PB', 'Indigenous primary', 'Primaria indígena', 'Primário indígena'],
    ['ES', 'Secondary', 'Secundaria', 'Secundário'],
    ['TV', 'Secondary by television', 'Telesecundaria', 'Telessecundária'],
    ['ST', 'Technical secondary', 'Secundaria técnica', 'Secundário técnico'],
  ]),
});
