import { cellName } from '../xlsx/cell-reference.ts';
import { LONGEST_CELL, xmlText } from '../xlsx/cell-text.ts';
import type { NotedCell } from './cell-notes.ts';
import { attributeOf, putBeforeEnd, tagsOf } from './xml-tags.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Who wrote the notes, as a spreadsheet shows it. */
const AUTHOR = 'EMIS';

/** The notes of a sheet's cells, beside those that people wrote there before. A cell that has one gets ours below it. */
export function commentsPart(cells: readonly NotedCell[], before: string | undefined): string {
  const text = withoutOurs(
    before ?? `${HEAD}<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`,
  );
  const authors = [...tagsOf(text)].filter((tag) => tag.local === 'author' && !tag.closing).length;
  const known = new Set<string>();
  for (const tag of tagsOf(text)) if (tag.local === 'comment' && !tag.closing) known.add(attributeOf(tag, 'ref') ?? '');
  const own: string[] = [];
  const extended = new Map<string, string>();
  for (const cell of cells) {
    const name = cellName(cell.column, cell.row);
    const run = (words: string) => `<r xmlns="${MAIN}"><t xml:space="preserve">${xmlText(words)}</t></r>`;
    if (known.has(name)) extended.set(name, run(`\n${wordsOf(cell)}`));
    else
      own.push(
        `<comment xmlns="${MAIN}" ref="${name}" authorId="${authors}"><text>${run(wordsOf(cell))}</text></comment>`,
      );
  }
  const withAuthor = putBeforeEnd(text, 'authors', `<author xmlns="${MAIN}">${AUTHOR}</author>`);
  return putBeforeEnd(extend(withAuthor, extended), 'commentList', own.join(''));
}

const COMMENT = /<([\w.-]+:)?comment\s[^>]*>[\s\S]*?<\/\1comment>/g;

/** Whether an earlier check wrote notes into a part. */
export function hasOurNotes(comments: string): boolean {
  return ourAuthors(comments).size > 0;
}

/** The numbers that we have among the authors of a part. */
function ourAuthors(comments: string): Set<string> {
  const authors = [...comments.matchAll(/<(?:[\w.-]+:)?author\b[^>]*?(?:\/>|>([^<]*)<)/g)].map(([, name]) => name);
  return new Set(authors.flatMap((name, at) => (name === AUTHOR ? [String(at)] : [])));
}

function withoutOurs(comments: string): string {
  const ours = ourAuthors(comments);
  return comments.replace(COMMENT, (comment) =>
    ours.has(attributeOf({ text: comment }, 'authorId') ?? '') ? '' : comment,
  );
}

/** The cells that have a note of an earlier check. */
export function ourCells(comments: string): ReadonlySet<string> {
  const ours = ourAuthors(comments);
  const all = [...comments.matchAll(COMMENT)].map(([comment]) => ({ text: comment }));
  return new Set(
    all.flatMap((one) => (ours.has(attributeOf(one, 'authorId') ?? '') ? (attributeOf(one, 'ref') ?? []) : [])),
  );
}

function wordsOf({ notes }: NotedCell): string {
  return notes
    .map(({ text, fix }) => `${text} ${fix}`)
    .join('\n')
    .slice(0, LONGEST_CELL);
}

function extend(text: string, extended: ReadonlyMap<string, string>): string {
  const pieces: string[] = [];
  let copied = 0;
  let current: string | undefined;
  for (const tag of tagsOf(text)) {
    if (tag.local === 'comment' && !tag.closing) current = attributeOf(tag, 'ref');
    const put = tag.local === 'text' && tag.closing ? extended.get(current ?? '') : undefined;
    if (put === undefined) continue;
    pieces.push(text.slice(copied, tag.from), put);
    copied = tag.from;
  }
  pieces.push(text.slice(copied));
  return pieces.join('');
}

/**
 * The shapes in which a spreadsheet shows the notes, beside those of people. Without them Excel shows none. `block` is a number that no
 * other drawing of the workbook has: the ids of shapes are counted from it.
 */
export function shapesPart(
  cells: readonly NotedCell[],
  before: string | undefined,
  block: number,
  gone: ReadonlySet<string>,
): string {
  const kept = before?.replace(SHAPE, (shape) => (gone.has(cellOfShape(shape) ?? '') ? '' : shape));
  const noted = new Set<string>();
  for (const [shape] of kept?.matchAll(SHAPE) ?? []) noted.add(cellOfShape(shape) ?? '');
  const shapes = cells
    .filter(({ column, row }) => !noted.has(cellName(column, row)))
    .map((cell, index) => shapeOf(cell, block * 1024 + index + 1));
  if (kept !== undefined) return putBeforeEnd(kept, 'xml', shapes.join(''));
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${shapes.join('')}</xml>`
  );
}

const SHAPE = /<v:shape\s[\s\S]*?<\/v:shape>/g;

function cellOfShape(shape: string): string | undefined {
  const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape)?.[1];
  const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape)?.[1];
  return row === undefined || column === undefined ? undefined : cellName(Number(column), Number(row) + 1);
}

function shapeOf({ row, column }: NotedCell, id: number): string {
  const at = row - 1;
  return (
    `<v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" id="_x0000_s${id}" type="#_x0000_t202" ` +
    'style="position:absolute;margin-left:80pt;margin-top:5pt;width:260pt;height:110pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">' +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${Math.max(0, at - 1)}, 10, ${column + 5}, 15, ${at + 6}, 4</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${at}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
