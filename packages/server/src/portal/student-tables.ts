import { html } from 'hono/html';
import { STUDENT_WORDS } from '../messages/portal-students.ts';
import { barChart } from './bar-chart.ts';
import { inOrderOf, labelOf } from './code-labels.ts';
import type { Asked, Html } from './portal-page.ts';
import { sayIn } from './say.ts';
import { type SchoolCounts, studentCounts } from './student-counts.ts';
import { table } from './table.ts';

/** The students of one school by grade and sex, a table for each of its newest school years, and a chart of the newest. */
export async function studentTables(asked: Asked, source: string, schoolId: string, school: string): Promise<Html> {
  const { parts, language } = asked;
  const say = sayIn(STUDENT_WORDS, language);
  const years = await studentCounts(parts.tables, source, schoolId);
  const heading = html`<h2>${say('students')}</h2>`;
  if (years.length === 0) return html`${heading}<p>${say('students.none')}</p>`;
  const tables = years.map((year, index) => yearTable(asked, year, school, index === 0));
  return html`${heading}<p>${say('students.about')}</p><div>${tables}</div>`;
}

function yearTable({ parts, language }: Asked, { year, cells }: SchoolCounts, school: string, drawn: boolean): Html {
  const say = sayIn(STUDENT_WORDS, language);
  const number = new Intl.NumberFormat(language);
  const count = (grade: string | null | undefined, sex: string | null | undefined) =>
    cells
      .filter((cell) => (grade === undefined || cell.grade === grade) && (sex === undefined || cell.sex === sex))
      .reduce((sum, { students }) => sum + students, 0);
  const codesOf = (list: 'sex' | 'grade') =>
    inOrderOf(
      list,
      cells.map((cell) => cell[list]),
      parts,
    );
  const [sexes, grades] = [codesOf('sex'), codesOf('grade')];
  const label = (list: string, code: string | null) =>
    code === null ? say('unknown') : labelOf(list, code, parts, language);
  const columns = [
    { title: say('grade') },
    ...sexes.map((sex) => ({ title: label('sex', sex), numeric: true })),
    { title: say('total'), numeric: true },
  ];
  const rowOf = (title: string, grade: string | null | undefined) => [
    title,
    ...sexes.map((sex) => number.format(count(grade, sex))),
    number.format(count(grade, undefined)),
  ];
  const rows = [...grades.map((grade) => rowOf(label('grade', grade), grade)), rowOf(say('total'), undefined)];
  const caption = `${school}, ${say('year', { year: year ?? say('unknown') })}`;
  const bars = grades.map((grade) => {
    const value = count(grade, undefined);
    return { label: label('grade', grade), shown: number.format(value), value };
  });
  return html`${table(caption, columns, rows)}${drawn ? barChart(say('chart', { school }), bars) : ''}`;
}
