import { compareEditions, type EditionChange, MIGRATIONS, type StandardDescription } from '@emis-sdk/model/standard';
import { code, link, page, plain, table } from './markdown.ts';

/** What changed from each edition to the next: what breaks first, then what only adds, then how records are carried over. */
export function editionsPage(editions: readonly StandardDescription[]): string {
  return page(
    '# What changed between editions',
    'The same from a terminal: `emis standard diff 2026 2027`.',
    ...editions.slice(1).flatMap((after, index) => {
      const before = editions[index];
      return before ? oneStep(before, after) : [];
    }),
  );
}

function oneStep(before: StandardDescription, after: StandardDescription): (string | undefined)[] {
  const changes = compareEditions(before, after);
  const breaking = changes.filter(({ breaks }) => breaks.length > 0);
  const rest = changes.filter(({ breaks }) => breaks.length === 0);
  return [
    `## ${before.edition} to ${after.edition}`,
    '### What breaks',
    table(
      ['change', 'what', 'whom'],
      breaking.map((change) => [change.kind, named(change, after), change.breaks.join(', ')]),
    ) ?? 'Nothing.',
    '### What only adds or tells',
    table(
      ['change', 'what'],
      rest.map((change) => [change.kind, named(change, after)]),
    ) ?? 'Nothing.',
    '### Migrations',
    table(
      ['entity', 'what', 'and back'],
      MIGRATIONS.filter(({ edition }) => edition === after.edition).map(({ entity, text, lossy }) => [
        link(entity, `entities/${entity}.md`),
        plain(text),
        lossy === undefined ? 'without loss' : plain(lossy),
      ]),
    ) ?? 'None is needed.',
  ];
}

function named(change: EditionChange, { entities, codeLists, rules }: StandardDescription): string {
  const { field, codeList, rule, before, after, codes } = change;
  const of = change.entities
    .map((name) => (name in entities ? link(name, `entities/${name}.md`) : code(name)))
    .join(', ');
  const parts = [
    rule !== undefined && (rule in rules ? link(rule, `rules/${rule}.md`) : code(rule)),
    codeList !== undefined && (codeList in codeLists ? link(codeList, `code-lists/${codeList}.md`) : code(codeList)),
    rule === undefined &&
      codeList === undefined &&
      `${of}${field === undefined || field === after ? '' : ` ${code(field)}`}`,
    (before || after) &&
      [before, after]
        .filter((text) => text)
        .map((text) => code(text ?? ''))
        .join(' → '),
    codes?.map(code).join(' '),
  ];
  return parts.filter((part) => part).join(' ');
}
