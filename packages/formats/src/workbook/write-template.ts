import { type CodeList, type EntityName, LANGUAGES, type Language } from '@emis-sdk/model';
import type { CountryFacts } from '../fields/country-facts.ts';
import { fieldFacts } from '../fields/field-kind.ts';
import { lettersOf } from '../xlsx/cell-reference.ts';
import { styleNumber } from '../xlsx/cell-styles.ts';
import { type DefinedName, type SheetToWrite, sheetName, writeWorkbook } from '../xlsx/write-workbook.ts';
import { rowXml } from '../xlsx/written-cell.ts';
import { checksXml, whatToWrite } from './cell-checks.ts';
import { keyOf } from './field-column.ts';
import { FIELDS_OF_THE_SCHOOL, roleSheetOf, type SheetSubject } from './sheet-kinds.ts';
import { schoolColumns, type TemplateColumn, templateColumns } from './template-columns.ts';
import { workbookWord } from './workbook-words.ts';

/** What a workbook to fill in is made for. */
export interface TemplateOptions {
  /** The country: a profile fits. */
  readonly country: CountryFacts;
  /** `student`, `staff`, `guardian`, or any kind of record. */
  readonly subject: SheetSubject;
  readonly language: Language;
  /** What people call the sheet of a kind of record, in their language; the kind's own name by default. */
  readonly sheet?: string;
  /** For how many rows checks and lists are laid out. By default 5,000. */
  readonly rows?: number;
}

/** The rows above the data: keys, which are hidden, and headings. */
const HEAD = 2;
const ROWS = 5000;

/**
 * Writes a workbook for people to fill in: instructions, the school, a sheet with headings, lists to choose from and checks, all in their
 * language. The format `xlsx` reads what they filled in.
 *
 * @example
 * const bytes = writeTemplate({ country: await loadProfile('chile'), subject: 'student', language: 'es' });
 */
export function writeTemplate({
  country,
  subject,
  language,
  sheet: called,
  rows = ROWS,
}: TemplateOptions): AsyncGenerator<Uint8Array> {
  const role = roleSheetOf(subject);
  const main: EntityName = role ? role.joins : (subject as EntityName);
  const withSchool = subject !== 'school' && [...FIELDS_OF_THE_SCHOOL].some((field) => fieldFacts(main).has(field));
  const columns = templateColumns(subject, country, language, withSchool);
  const schools = withSchool ? schoolColumns(main, country, language) : [];
  const lists = new TemplateLists([...columns, ...schools], language);
  const name = sheetName(role ? workbookWord(role.role, language) : (called ?? main));
  const schoolName = workbookWord('school', language);
  const sheet = (title: string, of: readonly TemplateColumn[], count: number): SheetToWrite => ({
    name: title,
    before: viewXml(of),
    rows: headRows(of),
    after: behindRows(of, count, language, lists),
  });
  return writeWorkbook(
    [
      instructions({ country, language, name, columns, ...(withSchool ? { schoolName } : {}) }),
      ...(withSchool ? [sheet(schoolName, schools, 1)] : []),
      sheet(name, columns, rows),
      lists.sheet(),
    ],
    lists.names(),
  );
}

function headRows(columns: readonly TemplateColumn[]): string[] {
  return [
    rowXml(
      1,
      columns.map((column) => ({ text: keyOf(column), style: 'key' })),
      ' hidden="1"',
    ),
    rowXml(
      2,
      columns.map(({ heading, required }) => ({
        text: required ? `${heading} *` : heading,
        style: required ? 'required-heading' : 'heading',
      })),
    ),
  ];
}

/** The headings stay in sight; empty cells have the style of their column, so that they may be filled in and keep texts as texts. */
function viewXml(columns: readonly TemplateColumn[]): string {
  const cols = columns.map(({ facts: { kind }, heading }, place) => {
    const style = kind === 'date' ? 'date' : kind === 'integer' || kind === 'number' ? 'number' : 'text';
    const width = Math.min(40, Math.max(14, heading.length + 4));
    return `<col min="${place + 1}" max="${place + 1}" width="${width}" style="${styleNumber(style)}" customWidth="1"/>`;
  });
  return (
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${HEAD}" topLeftCell="A${HEAD + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${cols.join('')}</cols>`
  );
}

function behindRows(
  columns: readonly TemplateColumn[],
  rows: number,
  language: Language,
  lists: TemplateLists,
): string {
  const range = { from: HEAD + 1, to: HEAD + rows };
  // Against slips of the hand, so there is no password: whoever must change the form can.
  const protection =
    '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" insertRows="0" deleteRows="0" sort="0" autoFilter="0"/>';
  const key = columns.findIndex(({ field }) => field === 'id');
  const letters = lettersOf(key);
  const twice =
    key < 0
      ? ''
      : `<conditionalFormatting sqref="${letters}${range.from}:${letters}${range.to}"><cfRule type="duplicateValues" dxfId="0" priority="1"/></conditionalFormatting>`;
  return `${protection}${twice}${checksXml(columns, range, language, (column) => lists.nameOf(column))}`;
}

function instructions(about: {
  country: CountryFacts;
  language: Language;
  name: string;
  columns: readonly TemplateColumn[];
  schoolName?: string;
}): SheetToWrite {
  const { country, language, name, columns, schoolName } = about;
  const say = (...args: [Parameters<typeof workbookWord>[0], Record<string, string>?]) =>
    workbookWord(args[0], language, args[1]);
  const texts = [
    ...(schoolName === undefined ? [] : [say('how.school', { sheet: schoolName })]),
    say('how.rows', { sheet: name }),
    say('how.required'),
    say('how.code'),
    say('how.paste'),
    say('how.headings'),
    say('how.check'),
  ];
  const title = say('title', { country: country.title[language], edition: country.edition, subject: name });
  let row = 0;
  const rows = [rowXml(++row, [{ text: title, style: 'title' }])];
  texts.forEach((text, index) => {
    rows.push(rowXml(++row, [{ text: `${index + 1}. ${text}`, style: 'plain' }]));
  });
  row++;
  rows.push(
    rowXml(
      ++row,
      (['column', 'required', 'what', 'code'] as const).map((word) => ({ text: say(word), style: 'heading' })),
    ),
  );
  for (const column of columns) {
    const cells = [column.heading, column.required ? say('yes') : '', whatToWrite(column, language), keyOf(column)];
    rows.push(
      rowXml(
        ++row,
        cells.map((text) => (text === '' ? undefined : { text, style: 'wrapped' })),
      ),
    );
  }
  return {
    name: workbookWord('instructions', language),
    before:
      '<cols><col min="1" max="1" width="36" customWidth="1"/><col min="2" max="2" width="14" customWidth="1"/><col min="3" max="3" width="60" customWidth="1"/><col min="4" max="4" width="36" customWidth="1"/></cols>',
    rows,
    after: '<sheetProtection sheet="1" objects="1" scenarios="1"/>',
  };
}

/** The lists from which people choose, side by side on one hidden sheet: label, then code. */
class TemplateLists {
  readonly #language: Language;
  readonly #lists = new Map<string, readonly (readonly [label: string, code: string])[]>();

  constructor(columns: readonly TemplateColumn[], language: Language) {
    this.#language = language;
    for (const { list, facts } of columns) {
      if (list) this.#lists.set(list.id, labelled(list, language));
      else if (facts.kind === 'boolean') {
        const words = (['yes', 'no'] as const).map(
          (word) => [workbookWord(word, language), word === 'yes' ? 'true' : 'false'] as const,
        );
        this.#lists.set(YES_NO, words);
      }
    }
  }

  nameOf({ list, facts }: TemplateColumn): string | undefined {
    const id = list?.id ?? (facts.kind === 'boolean' ? YES_NO : undefined);
    return id === undefined ? undefined : definedName(id);
  }

  names(): DefinedName[] {
    return [...this.#lists].map(([id, codes], index) => {
      const letters = lettersOf(index * 2);
      const sheet = workbookWord('lists', this.#language);
      return { name: definedName(id), area: `'${sheet}'!$${letters}$2:$${letters}$${codes.length + 1}` };
    });
  }

  sheet(): SheetToWrite {
    const lists = [...this.#lists.values()];
    const longest = Math.max(0, ...lists.map((codes) => codes.length));
    const rows = [
      rowXml(
        1,
        [...this.#lists.keys()].flatMap((id) => [{ text: id, style: 'heading' as const }, undefined]),
      ),
    ];
    for (let index = 0; index < longest; index++) {
      const cells = lists.flatMap((codes) => {
        const [label, code] = codes[index] ?? [];
        return label === undefined || code === undefined ? [undefined, undefined] : [{ text: label }, { text: code }];
      });
      rows.push(rowXml(index + 2, cells));
    }
    return { name: workbookWord('lists', this.#language), hidden: true, rows };
  }
}

const YES_NO = 'yes-no';

function definedName(list: string): string {
  return `list_${list.replace(/[^A-Za-z0-9]/g, '_')}`;
}

/** The labels of a list. One that two codes share, or that is the code of another, has its own code behind it. */
function labelled(list: CodeList, language: Language): (readonly [label: string, code: string])[] {
  const counts = new Map<string, number>();
  for (const { labels } of list.codes) {
    for (const label of new Set(LANGUAGES.map((one) => labels[one].toLowerCase()))) {
      counts.set(label, (counts.get(label) ?? 0) + 1);
    }
  }
  return list.codes.map(({ code, labels }) => {
    const label = labels[language];
    const unique = counts.get(label.toLowerCase()) === 1 && !(list.has(label) && label !== code);
    return [unique ? label : `${label} (${code})`, code];
  });
}
