import type { Sourced } from '../facts/sourced.ts';

/** The states by INEGI’s number and by the letters that the CURP has. */
export const STATES: Sourced = {
  source:
    'Catalogue of entidades federativas in the open data of Mexico, as github.com/maumaigre/covidmxui has it (src/etc/entidades.ts); the letters agree with python-stdnum mx_curp',
  date: '2026-11',
  verified: false,
};

/** Third-party projects on the census forms of basic education. */
export const FORMATO_911: Sourced = {
  source: 'Formato 911 of basic education, as third-party public source code describes it',
  date: '2026-11',
  verified: false,
};

/** What is known of school codes. */
export const CCT: Sourced = {
  source: 'OpenStreetMap user Tekn on the CCT; nmas.com.mx 2025-09-23',
  date: '2025-09-23',
  verified: false,
};
