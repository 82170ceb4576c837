import { ownText } from '../own-text.ts';
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
    let first: { readonly id: string; readonly report: ReportFinding } | undefined;
    return {
      add({ id, givenName, familyName }, report) {
        const name = `${givenName} ${familyName ?? ''}`.trim();
        // Names in scripts without small letters, and initials, say nothing.
        if (name.length < 3 || name.toLowerCase() === name.toUpperCase()) return;
        names++;
        if (name !== name.toUpperCase()) return;
        capitals++;
        if (!first || id < first.id) first = { id: ownText(id), report };
      },
      finish() {
        if (names >= ENOUGH && capitals * 100 >= names * HABIT) {
          first?.report({ at: 'givenName', params: { names: capitals, of: names } });
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
