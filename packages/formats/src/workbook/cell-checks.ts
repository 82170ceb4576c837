import type { Language } from '@emis-sdk/model';
import { lettersOf } from '../xlsx/cell-reference.ts';
import { xmlAttribute, xmlText } from '../xlsx/cell-text.ts';
import { serialOf } from '../xlsx/serial-date.ts';
import type { TemplateColumn } from './template-columns.ts';
import { type WorkbookWord, workbookWord } from './workbook-words.ts';

/** What a spreadsheet program checks when somebody types into a cell. */
interface CellCheck {
  readonly type: 'list' | 'date' | 'time' | 'whole' | 'decimal' | 'textLength' | 'custom';
  readonly operator?: 'between' | 'lessThanOrEqual' | 'greaterThanOrEqual';
  readonly formulas: readonly string[];
  /** Whether another value may stand all the same, after a question. */
  readonly mild?: boolean;
}

const FIRST_DAY = serialOf('1900-03-01') ?? 61;
const LAST_DAY = serialOf('2200-12-31') ?? 0;
/** What a whole number may be where the standard does not say. */
const LARGEST = 9_007_199_254_740_991;
/** Limits of Excel for the texts of a check. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

/** The checks of the columns of a sheet, as its part has them. `listName` is the name by which formulas know a column's list. */
export function checksXml(
  columns: readonly TemplateColumn[],
  rows: { readonly from: number; readonly to: number },
  language: Language,
  listName: (column: TemplateColumn) => string | undefined,
): string {
  const checks = columns.map((column, place) => {
    const letters = lettersOf(place);
    const check = checkOf(column, `${letters}${rows.from}`, listName(column));
    const text = whatToWrite(column, language);
    const title = xmlAttribute(column.heading.slice(0, LONGEST_TITLE));
    const words = xmlAttribute(text.slice(0, LONGEST_TEXT));
    const shown = `allowBlank="1" showInputMessage="1" promptTitle="${title}" prompt="${words}" sqref="${letters}${rows.from}:${letters}${rows.to}"`;
    if (!check) return `<dataValidation ${shown}/>`;
    const { type, operator, formulas, mild } = check;
    const formulasXml = formulas.map(
      (formula, index) => `<formula${index + 1}>${xmlText(formula)}</formula${index + 1}>`,
    );
    return (
      `<dataValidation type="${type}"${operator ? ` operator="${operator}"` : ''} errorStyle="${mild ? 'warning' : 'stop'}" ` +
      `showErrorMessage="1" errorTitle="${title}" error="${words}" ${shown}>${formulasXml.join('')}</dataValidation>`
    );
  });
  return checks.length === 0 ? '' : `<dataValidations count="${checks.length}">${checks.join('')}</dataValidations>`;
}

function checkOf({ facts, identifier, list }: TemplateColumn, cell: string, listName?: string): CellCheck | undefined {
  const { kind, least, most, longest = 255 } = facts;
  if (listName !== undefined && (list !== undefined || kind === 'boolean')) {
    return kind === 'list' ? undefined : { type: 'list', formulas: [listName], mild: list?.extensible === true };
  }
  if (identifier !== undefined)
    return { type: 'custom', formulas: [`AND(LEN(${cell})<=${longest},LEN(TRIM(${cell}))=LEN(${cell}))`] };
  switch (kind) {
    case 'date':
      return { type: 'date', operator: 'between', formulas: [String(FIRST_DAY), String(LAST_DAY)] };
    case 'time':
      return { type: 'custom', formulas: [`AND(LEN(${cell})=5,MID(${cell},3,1)=":")`] };
    case 'integer':
      return { type: 'whole', operator: 'between', formulas: [String(least ?? -LARGEST), String(most ?? LARGEST)] };
    case 'number':
      return { type: 'decimal', operator: 'between', formulas: [String(least ?? -LARGEST), String(most ?? LARGEST)] };
    case 'id':
      return { type: 'custom', formulas: [`AND(LEN(${cell})<=255,ISERROR(SEARCH(" ",${cell})))`] };
    case 'text':
    case 'code':
      return { type: 'textLength', operator: 'lessThanOrEqual', formulas: [String(kind === 'code' ? 100 : longest)] };
    default:
      return undefined;
  }
}

/** What people should write into a column, in one sentence. */
export function whatToWrite({ facts, identifier, list }: TemplateColumn, language: Language): string {
  const { kind, longest = 255, least, most } = facts;
  const word: WorkbookWord =
    identifier === undefined ? (kind === 'code' && !list ? 'kind.free-code' : `kind.${kind}`) : 'kind.identifier';
  const bounded = kind === 'integer' && (least === undefined || most === undefined || most >= LARGEST);
  return workbookWord(bounded ? 'kind.number' : word, language, { longest, least: least ?? '', most: most ?? '' });
}
