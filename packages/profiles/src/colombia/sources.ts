import type { Sourced } from '../facts/sourced.ts';

/** The official dictionary of the enrolment export. */
export const ANEXO_6A: Sourced = {
  source: 'Secretaría de Educación de Bogotá, dictionary “Anexo 6A depurado 30_04_2024” of the SIMAT export',
  date: '2024-04-30',
  verified: true,
};

/** An export of 13,884 rows of one municipality, described by a vendor: columns that the dictionary has not yet. */
export const EXPORT_2026: Sourced = {
  source: 'a SIMAT export of 2026 described by a vendor; not in the dictionary of 2024',
  date: '2026',
  verified: false,
};

/** Codes and names of departments and municipalities. */
export const DIVIPOLA: Sourced = {
  source: 'DANE, DIVIPOLA, as github.com/colombia-immap/Divipola at commit c5728ee has it; no licence stated there',
  date: '2022-05-24',
  verified: false,
};
