import type { Sourced } from '../facts/sourced.ts';

/** Both codings of the districts. */
export const UBIGEO: Sourced = {
  source: 'github.com/jmcastagnetto/ubigeo-peru-aumentado at commit a783fa6 (MIT)',
  date: '2022-01-24',
  verified: false,
};

/** What a private developer wrote of SIAGIE's workbooks; no official template was at hand. */
export const SIAGIE: Sourced = {
  source: 'a third-party design document on SIAGIE, not checked against an official template',
  date: '2026-03',
  verified: false,
};

/** The register of educational institutions, as public source code reads it. */
export const PADRON: Sourced = {
  source: 'Padrón de instituciones educativas (ESCALE), columns and codes as public source code reads them',
  date: '2026',
  verified: false,
};
