/**
 * Columns of ours in files of rosters, which is how what a record says beyond the format travels in the format. The binding allows columns
 * that start with `metadata.` behind its own.
 */
export const OWN_PREFIX = 'metadata.emis.';
