import type { Sourced } from '../facts/sourced.ts';

/** The nominal file from the jurisdictions to the nation. */
export const BNH: Sourced = {
  source:
    'Base Nacional Homologada (Res. CFE 375/2020), layouts and rules as the public exporters sinide/bnh (20 columns) and one province’s (33 fields) have them',
  date: '2026-11',
  verified: true,
};

/** Provinces by the code of the statistics office. */
export const INDEC: Sourced = {
  source: 'INDEC codes of provinces, as github.com/hernanruscica/mdv_sensores (public/scripts/data.js) has them',
  date: '2026-11',
  verified: false,
};
