import { nameKey } from '../name-key.ts';
import { isAsciiLetter } from '../rows/letters.ts';
import { NO_CELL } from '../rows/no-cell.ts';
import type { Rows } from '../rows/rows.ts';
import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** The given name and the surname are two. */
export const personNamesEqual = standardRule({
  code: 'person.names-equal',
  severity: 'warning',
  on: 'person',
  reads: ['givenName', 'familyName'],
  silentWithout: ['familyName'],
  check({ record }, report) {
    if (record.familyName === undefined) return;
    const given = nameKey([record.givenName]);
    if (given !== '' && given === nameKey([record.familyName])) {
      report({ at: 'familyName', personal: { name: record.familyName } });
    }
  },
  suspects(rows, tell) {
    const [given, family] = [rows.cell('givenName'), rows.cell('familyName')];
    const areCells = given !== NO_CELL && family !== NO_CELL;
    for (let place = 0; place < rows.length; place++) {
      // Small letters or capitals: names that begin with different letters of ASCII stay different.
      if (areCells && startsDiffer(rows, rows.start(given, place), rows.start(family, place))) continue;
      const [name, surname] = [rows.textOf('givenName', place), rows.textOf('familyName', place)];
      if (surname !== undefined && nameKey([name]) === nameKey([surname])) tell(place);
    }
  },
});

export const personNamesEqualNotes = (): RecordRuleNotes => ({
  text: 'The given name of a person is not the same as the surname.',
  why: 'Products that must fill both columns write the one name that they have into both. A surname that is not known stays empty.',
  examples: {
    good: [
      { record: { id: 'p1', givenName: 'Alonso', familyName: 'Alonzo' } },
      { record: { id: 'p2', givenName: 'Alonso' } },
      // Two surnames alike are ordinary.
      { record: { id: 'p3', givenName: 'Ana', familyName: 'Soto', secondFamilyName: 'Soto' } },
    ],
    bad: [{ record: { id: 'p1', givenName: 'Rojas', familyName: 'ROJAS' } }],
  },
});

function startsDiffer({ units }: Rows, one: number, other: number): boolean {
  const [a, b] = [units[one] ?? 0, units[other] ?? 0];
  return isAsciiLetter(a) && isAsciiLetter(b) && (a | 32) !== (b | 32);
}
