import { numberType } from '../numbers/number-type.ts';
import { inegiCoding, states } from './codes/states.ts';
import { CCT } from './sources.ts';

/**
 * CCT, the code of a work centre: state, three letters, four digits, a letter whose reckoning is not known, so that only its form is checked.
 */
export const cct = numberType({
  type: 'mx.cct',
  on: ['school'],
  title: { en: 'CCT (school code)', es: 'CCT (clave de centro de trabajo)', pt: 'CCT (código da escola)' },
  source: `${CCT.source}; the reckoning of the last letter was not found`,
  verified: CCT.verified,
  example: '15ENL0036U',
  form: /^\d{2}[A-Z]{3}\d{4}[A-Z]$/,
  judge: (code) => (states.has(code.slice(0, 2)) ? undefined : 'range'),
});

export const inegiCode = numberType({
  type: 'mx.inegi',
  on: ['territory'],
  title: { en: 'INEGI code', es: 'Clave INEGI', pt: 'Código INEGI' },
  source: inegiCoding.source,
  verified: inegiCoding.verified,
  example: '15106',
  form: /^\d{2}(?:\d{3}(?:\d{4})?)?$/,
  judge: (code) => (states.has(code.slice(0, 2)) ? undefined : 'range'),
});
