import { nameKey } from '@emis-sdk/validation';
import { STATE_ROWS } from './codes/states.ts';

/** What people call a state beside its official name. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  Coahuila: 'CL',
  'Distrito Federal': 'DF',
  CDMX: 'DF',
  'Estado de México': 'MC',
  Michoacán: 'MN',
  Veracruz: 'VZ',
};

let known: ReadonlyMap<string, string> | undefined;

/** The letters that the CURP has for a state, from its name, its number or the letters; nothing for any other place. */
export function lettersOf(state: string): string | undefined {
  known ??= new Map(
    [
      // “México” alone may be the country.
      ...STATE_ROWS.flatMap(([number, letters, name]) =>
        [number, letters, ...(name === 'México' ? [] : [name])].map((text) => [text, letters] as const),
      ),
      ...Object.entries(OTHER_NAMES),
    ].map(([text, letters]) => [nameKey([text]), letters]),
  );
  return known.get(nameKey([state]));
}
