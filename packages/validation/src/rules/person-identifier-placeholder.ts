import type { Rows } from '../rows/rows.ts';
import { type RecordRuleNotes, standardRule } from '../standard-rule.ts';

/** Digits in a row, as they are typed when a number must be given and is not known. */
const IN_A_ROW = '12345678901234567890';
/** Shorter numbers can look like that by chance. */
const SHORTEST = 5;

/** A number of a person is a real one. */
export const personIdentifierPlaceholder = standardRule({
  code: 'person.identifier-placeholder',
  severity: 'warning',
  on: 'person',
  reads: ['identifiers'],
  silentWithout: ['identifiers'],
  check({ record }, report) {
    const index = (record.identifiers ?? []).findIndex(({ value }) => isPlaceholder(value));
    const found = record.identifiers?.[index];
    if (found) {
      report({ at: `identifiers.${index}.value`, params: { type: found.type }, personal: { value: found.value } });
    }
  },
  suspects(rows, tell) {
    const how = rows.how('identifiers');
    const parts = how?.kind === 'identifiers' ? how.parts : undefined;
    for (let place = 0; place < rows.length; place++) {
      const isClear = parts?.every(({ cell }) => isEmptyOrHasLetter(rows, cell, place));
      if (!isClear && holdsPlaceholder(rows.value('identifiers', place))) tell(place);
    }
  },
});

export const personIdentifierPlaceholderNotes = (): RecordRuleNotes => ({
  text: 'A number of a person is not one digit over and over, nor 1, 2, 3 and so on.',
  why: 'Such numbers stand for a document that is not there. People without a document have no number: the list stays empty.',
  examples: {
    good: [
      { record: { id: 'p1', identifiers: [{ type: 'cl.run', value: '43258039-3' }] } },
      { record: { id: 'p2', identifiers: [{ type: 'local', value: '1111' }] } },
      { record: { id: 'p3', identifiers: [{ type: 'local', value: 'AAAAA' }] } },
      { record: { id: 'p4' } },
    ],
    bad: [
      { record: { id: 'p1', identifiers: [{ type: 'cl.run', value: '00.000.000-0' }] } },
      {
        record: {
          id: 'p2',
          identifiers: [
            { type: 'local', value: 'A-20' },
            { type: 'br.cpf', value: '123.456.789-09' },
          ],
        },
      },
    ],
  },
});

function isPlaceholder(value: string): boolean {
  const digits = value.replaceAll(/[\s./-]/g, '');
  if (digits.length < SHORTEST || !/^\d+$/.test(digits)) return false;
  // Behind digits in a row there may stand a check digit or two.
  return /^(\d)\1+$/.test(digits) || (digits.length > 7 && IN_A_ROW.startsWith(digits.slice(0, -2)));
}

/** Whether a cell begins with a letter of ASCII, so that it is no number of digits alone. */
function isEmptyOrHasLetter(rows: Rows, cell: number, place: number): boolean {
  const from = rows.start(cell, place);
  const unit = rows.units[from] ?? 0;
  return rows.end(cell, place) === from || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}

function holdsPlaceholder(identifiers: unknown): boolean {
  return Array.isArray(identifiers) && identifiers.some(({ value }) => isPlaceholder(String(value)));
}
