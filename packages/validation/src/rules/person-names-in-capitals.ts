import { Bearer } from '../bearer.ts';
import { isAsciiLetter, SMALL } from '../rows/letters.ts';
import { NO_CELL } from '../rows/no-cell.ts';
import type { Rows } from '../rows/rows.ts';
import type { ReportFinding } from '../rule.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** With fewer people it may be chance. */
const ENOUGH = 20;
/** Percent of the names, from which on it is the habit of the product. */
const HABIT = 90;

/** Names are written as people write them. */
export const personNamesInCapitals = standardDatasetRule({
  code: 'person.names-in-capitals',
  severity: 'info',
  on: 'person',
  reads: ['givenName', 'familyName'],
  start() {
    let names = 0;
    let capitals = 0;
    const bearer = new Bearer();
    const add = (
      { id, givenName, familyName }: { id: string; givenName: string; familyName?: string | undefined },
      report: ReportFinding,
    ): void => {
      const name = `${givenName} ${familyName ?? ''}`.trim();
      // Names in scripts without small letters, and initials, say nothing.
      if (name.length < 3 || name.toLowerCase() === name.toUpperCase()) return;
      names++;
      if (name !== name.toUpperCase()) return;
      capitals++;
      bearer.offer(id, report);
    };
    return {
      add,
      addRows(rows, reportAt) {
        const cell = rows.cell('givenName');
        const [given, family] = [rows.traits('givenName'), rows.traits('familyName')];
        for (let place = rows.from; place < rows.to; place++) {
          // One small letter tells that the name is not in capitals.
          const small = ((given[place] ?? 0) | (family[place] ?? 0)) & SMALL;
          if (small && isLong(rows, cell, place)) names++;
          else {
            const [id, givenName] = [rows.idOf('id', place), rows.textOf('givenName', place) ?? ''];
            add({ id, givenName, familyName: rows.textOf('familyName', place) }, reportAt(place));
          }
        }
      },
      finish() {
        if (names >= ENOUGH && capitals * 100 >= names * HABIT) {
          bearer.report({ at: 'givenName', params: { names: capitals, of: names } });
        }
      },
    };
  },
});

export const personNamesInCapitalsNotes = (): DatasetRuleNotes => ({
  text: `Fewer than ${HABIT} % of the names of a dataset are written in capitals only.`,
  why: 'Accents and small letters cannot be brought back: JOSE may be Jose or José. It is told once for the dataset.',
  examples: {
    good: [named('ANA', ENOUGH - 1), named('Ana', ENOUGH), [...named('ANA', 15), ...named('Ana', 15)]],
    bad: [named('MARÍA JOSÉ', ENOUGH)],
  },
});

function named(givenName: string, people: number) {
  return Array.from({ length: people }, (_, index) => ({ id: `p${index}`, givenName, familyName: givenName }));
}

/** Whether a cell certainly has three characters or more that are not blanks around it. */
function isLong(rows: Rows, cell: number, place: number): boolean {
  if (cell === NO_CELL) return false;
  const [from, to] = [rows.start(cell, place), rows.end(cell, place)];
  return to - from >= 3 && isLetter(rows.units[from]) && isLetter(rows.units[to - 1]);
}

function isLetter(unit = 0): boolean {
  return isAsciiLetter(unit) || (unit >= 0xc0 && unit < 0x250);
}
