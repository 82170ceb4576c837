import { CODE_LISTS, type Language } from '@emis-sdk/model';
import { html } from 'hono/html';
import type { ServerParts } from '../parts.ts';
import type { Html, Say } from './page.ts';
import { pageLinks } from './page-links.ts';
import { type SchoolCounts, studentCounts } from './student-counts.ts';
import { table } from './table.ts';

/** The counts of students by grade and sex, one table for each school. */
export async function studentTables(parts: ServerParts, say: Say, language: Language, page: number): Promise<Html> {
  const { schools, more } = await studentCounts(parts.tables, page);
  const heading = html`<h2>${say('students')}</h2>`;
  if (schools.length === 0) return html`${heading}<p>${say('students.none')}</p>`;
  return html`${heading}<p>${say('students.about')}</p>${schools.map((school) => schoolTable(school, parts, say, language))}
${pageLinks(say, say('pages'), 'schools', page, more, language)}`;
}

function schoolTable(
  { school, schoolId, year, cells }: SchoolCounts,
  parts: ServerParts,
  say: Say,
  language: Language,
): Html {
  const count = (grade: string | null | undefined, sex: string | null | undefined) =>
    cells
      .filter((cell) => (grade === undefined || cell.grade === grade) && (sex === undefined || cell.sex === sex))
      .reduce((sum, { students }) => sum + students, 0);
  const sexes = inOrder(
    'sex',
    cells.map(({ sex }) => sex),
    parts,
  );
  const grades = inOrder(
    'grade',
    cells.map(({ grade }) => grade),
    parts,
  );
  const label = (list: string, code: string | null) =>
    code === null ? say('unknown') : labelOf(list, code, parts, language);
  const columns = [
    { title: say('grade') },
    ...sexes.map((sex) => ({ title: label('sex', sex), numeric: true })),
    { title: say('total'), numeric: true },
  ];
  const rows = grades.map((grade) => [
    label('grade', grade),
    ...sexes.map((sex) => count(grade, sex)),
    count(grade, undefined),
  ]);
  const sums = [say('total'), ...sexes.map((sex) => count(undefined, sex)), count(undefined, undefined)];
  const caption = `${school ?? schoolId}, ${say('year', { year: year ?? say('unknown') })}`;
  return table(caption, columns, [...rows, sums]);
}

/** Each code once, in the order of its list; what is in no list comes last, what is not stated at the very end. */
function inOrder(list: string, codes: readonly (string | null)[], parts: ServerParts): (string | null)[] {
  const known = listsOf(list, parts).flatMap((each) => each.codes.map(({ code }) => code));
  const place = (code: string | null) => {
    if (code === null) return known.length + 1;
    const at = known.indexOf(code);
    return at === -1 ? known.length : at;
  };
  return [...new Set(codes)].sort((a, b) => place(a) - place(b) || (a ?? '').localeCompare(b ?? ''));
}

function labelOf(list: string, code: string, parts: ServerParts, language: Language): string {
  return (
    listsOf(list, parts)
      .find((each) => each.has(code))
      ?.label(code, language) ?? code
  );
}

function listsOf(id: string, { profiles }: ServerParts) {
  return [...profiles.map(({ codeLists }) => codeLists.get(id)), CODE_LISTS.get(id)].filter(
    (list) => list !== undefined,
  );
}
