import { defineRule, nameKey } from '@emis-sdk/validation';
import { extensionText } from '../../rule-kinds/extension-text.ts';
import { COMMUNE_SPELLINGS, COMMUNES_BY_REGION } from '../codes/communes-by-region.ts';
import { COMMUNE } from '../extension.ts';

/** An official commune code (CUT): five digits, four where a spreadsheet ate the leading zero. No list of them was at hand. */
const COMMUNE_CODE = /^\d{4,5}$/;

let known: ReadonlySet<string> | undefined;

/** The commune of a school is one of Chile's. */
export const schoolCommuneUnknown = defineRule({
  code: 'cl.school.commune-unknown',
  severity: 'warning',
  on: 'school',
  reads: ['extensions'],
  text: 'The commune of a school is one of the 346 of Chile, by name in any spelling, or by its code.',
  why: 'Schools are counted and financed by commune. The list of names is second-hand, so this is no error.',
  check({ record }, report) {
    const commune = extensionText(record.extensions, COMMUNE);
    if (commune === undefined || COMMUNE_CODE.test(commune)) return;
    known ??= new Set(
      [...COMMUNES_BY_REGION.flatMap(([, names]) => names), ...Object.keys(COMMUNE_SPELLINGS)].map(spelling),
    );
    if (!known.has(spelling(commune))) report({ at: `extensions.${COMMUNE}`, personal: { value: commune } });
  },
  examples: {
    good: [
      { record: { id: 'a', extensions: { [COMMUNE]: 'ÑUÑOA' } } },
      { record: { id: 'b', extensions: { [COMMUNE]: 'Llay Llay' } } },
      { record: { id: 'c', extensions: { [COMMUNE]: 'Pucon' } } },
      { record: { id: 'd', extensions: { [COMMUNE]: '13101' } } },
      { record: { id: 'e' } },
    ],
    bad: [{ record: { id: 'a', extensions: { [COMMUNE]: 'Lima' } } }],
  },
});

function spelling(name: string): string {
  return nameKey([name]).replaceAll(' ', '');
}
