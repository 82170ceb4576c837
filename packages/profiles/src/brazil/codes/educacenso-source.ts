/**
 * Where the lists of the school census were read: not in a document of INEP, so none of them is verified and a code that is
 * missing from one is a warning.
 */
export const EDUCACENSO_SOURCE =
  'INEP, Educacenso 2025, as the exporter i-Educar has it (github.com/williamsla/i-educar at commit 81da673, 2026-03)';

/** The census year whose lists these are. */
export const EDUCACENSO_DATE = '2025';
