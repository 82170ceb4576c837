import { OrdinalSet } from '../ordinal-set.ts';
import { BLANK } from '../rows/letters.ts';
import { NO_CELL } from '../rows/no-cell.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** So many people are needed before their names show a habit. */
const ENOUGH = 20;
/** Of so many in a hundred the second surname stands in a field of its own. */
const HABIT = 80;

/** Words that belong to the surname behind them: de la Cruz, dos Santos, San Martín, van der Berg. */
const PARTICLES = new Set(
  'da de del della den der di do dos das du e el la las le los mac mc o san santa santo st van ver von y'.split(' '),
);

/**
 * Where second surnames have a field of their own, both do not stand in the field of the first. Asked of a dataset whose people
 * have second surnames by habit; elsewhere all surnames stand together, as in Brazil.
 */
export const personSurnamesInOneCell = standardDatasetRule({
  code: 'person.surnames-in-one-cell',
  severity: 'info',
  on: 'person',
  reads: ['familyName', 'secondFamilyName'],
  returnsTo: ['familyName'],
  start(_context, earlier) {
    const doubtful = new OrdinalSet();
    let last = -1;
    let surnames = 0;
    let second = 0;
    const take = (familyName: string | undefined, hasSecond: boolean, mark: number): void => {
      if (familyName === undefined) return;
      surnames++;
      if (hasSecond) second++;
      else if (isTwoSurnames(familyName)) {
        doubtful.add(mark);
        last = mark;
      }
    };
    return {
      add({ familyName, secondFamilyName }, _report, mark) {
        take(familyName, secondFamilyName !== undefined, mark);
      },
      addRows(rows) {
        const cell = rows.cell('familyName');
        const traits = rows.traits('familyName');
        const secondAt = rows.valueAt('secondFamilyName');
        for (let place = rows.from; place < rows.to; place++) {
          const hasSecond = secondAt(place) !== undefined;
          if (cell === NO_CELL || (traits[place] ?? 0) & BLANK) {
            take(rows.textOf('familyName', place), hasSecond, rows.mark(place));
          } else if (rows.end(cell, place) > rows.start(cell, place)) {
            surnames++;
            if (hasSecond) second++;
          }
        }
      },
      finish() {
        if (surnames < ENOUGH || second * 100 < surnames * HABIT) return;
        for (let mark = 0; mark <= last; mark++) {
          if (doubtful.has(mark)) earlier.report(mark, { at: 'familyName' });
        }
      },
    };
  },
});

function isTwoSurnames(name: string): boolean {
  if (!name.includes(' ')) return false;
  return name.split(/\s+/u).filter((word) => word !== '' && !PARTICLES.has(word.toLowerCase())).length === 2;
}

export const personSurnamesInOneCellNotes = (): DatasetRuleNotes => {
  const usual = Array.from({ length: ENOUGH }, (_, index) => ({
    id: `p${index}`,
    familyName: 'Soto',
    secondFamilyName: 'Rojas',
  }));
  return {
    text: `Where at least ${HABIT} % of the people have a second surname, nobody has both in the field of the first.`,
    why: 'The same person stands elsewhere with the surnames apart, and is taken for another. A foreigner may rightly have two in one.',
    examples: {
      good: [
        [...usual, { id: 'q', familyName: 'de la Cruz' }, { id: 'r', familyName: 'Smith' }],
        [...usual, { id: 'q', familyName: 'Soto Rojas', secondFamilyName: 'Díaz' }],
        // Nobody has a field of its own for the second surname.
        Array.from({ length: ENOUGH }, (_, index) => ({ id: `p${index}`, familyName: 'Silva Santos' })),
      ],
      bad: [[...usual, { id: 'q', familyName: 'Soto Rojas' }]],
    },
  };
};
