/**
 * What people also call a kind of number, by the kind. Source: python-stdnum, whose modules of the same numbers are `cl.rut`, `ec.ci` and `pe.cui`, and
 * stdnum-js, which has `uy/cedula`.
 */
const USUAL_NAMES: Readonly<Record<string, string>> = {
  'cl.run': 'rut',
  'ec.cedula': 'ci',
  'pe.dni': 'cui',
  'uy.ci': 'cedula',
};

/** The usual name of a kind of number, if it has one besides its own. */
export function usualName(type: string): string | undefined {
  return USUAL_NAMES[type];
}
