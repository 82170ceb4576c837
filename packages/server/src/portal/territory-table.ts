import { html } from 'hono/html';
import { TERRITORY_WORDS } from '../messages/portal-territories.ts';
import { labelOf } from './code-labels.ts';
import type { Asked, Html } from './portal-page.ts';
import { sayIn } from './say.ts';
import type { SchoolSums } from './school-figures.ts';
import { table } from './table.ts';
import type { TerritoryRow } from './territory-tree.ts';

/** Territories with what their schools report, each a link to its page. */
export function territoryTable(
  asked: Asked,
  caption: string,
  territories: readonly TerritoryRow[],
  sums: ReadonlyMap<string, SchoolSums>,
): Html {
  const { parts, language, to } = asked;
  const say = sayIn(TERRITORY_WORDS, language);
  const number = new Intl.NumberFormat(language);
  const columns = [
    { title: say('territory') },
    { title: say('kind') },
    { title: say('schools'), numeric: true },
    { title: say('reporting'), numeric: true },
    { title: say('students'), numeric: true },
  ];
  const rows = territories.map(({ id, name, kind }) => {
    const { schools = 0, reporting = 0, students = 0 } = sums.get(id) ?? {};
    return [
      html`<a href="${to(territoryPath(id))}">${name}</a>`,
      kind === null ? '–' : labelOf('territory-kind', kind, parts, language),
      number.format(schools),
      number.format(reporting),
      number.format(students),
    ];
  });
  return table(caption, columns, rows);
}

export function territoryPath(id: string): string {
  return `/portal/territories/${encodeURIComponent(id)}`;
}

export function schoolPath(source: string, id: string): string {
  return `/portal/schools/${encodeURIComponent(source)}/${encodeURIComponent(id)}`;
}
