import type { Finding, FindingParams, ReadItem, RecordKey, Severity } from '@emis-sdk/model';
import type { FileRule } from '../checks/layout-words.ts';
import { ALL_LINES, type CensusFile, MAX_LINE } from './census-file.ts';
import type { CensusIndex } from './census-index.ts';
import type { CensusLine } from './census-line.ts';
import { EDITIONS, type Edition } from './editions.ts';
import { classIdOf, personIdOf } from './ids-of-lines.ts';
import { RECORD_TYPES, type RecordType } from './layout-field.ts';

/** Makes a finding about a file or the place of a line. */
export function fileFinding(
  rule: FileRule,
  severity: Severity,
  file: string,
  row?: number,
  params?: FindingParams,
): Finding {
  return {
    code: `br.educacenso.file.${rule}`,
    severity,
    where: { file, ...(row !== undefined && { row }) },
    ...(params && { params }),
  };
}

/** What an edition that is not known in full may say at worst. */
export function worstOf({ known }: Edition): Severity {
  return known === 'as-exported' ? 'error' : 'warning';
}

/** What belongs to all files of a bundle. */
export interface SurveyOptions {
  readonly index: CensusIndex;
  readonly edition: Edition;
  /** The severity of what the layout forbids and is read all the same. */
  readonly tolerance: Severity;
  /** The line in which each school stands first, and its file. */
  readonly schools: Map<string, number>;
  onBytes?(count: number): void;
}

/**
 * Goes through a file for the first time: fills the index, says what is wrong with the order of lines and with lines that cannot be read,
 * and counts.
 */
export async function* survey(file: CensusFile, options: SurveyOptions): AsyncGenerator<ReadItem[]> {
  const { index, edition, tolerance } = options;
  const worst = worstOf(edition);
  let items: ReadItem[] = [];
  const tell: TellOfFile = (rule, severity, row, params) => {
    items.push({ type: 'finding', finding: fileFinding(rule, severity, file.name, row, params), unread: false });
  };
  const order = new LineOrder(options, tell, worst);
  const told = new Set<FileRule>();
  const once = (rule: FileRule, severity: Severity, params?: FindingParams) => {
    if (!told.has(rule)) tell(rule, severity, undefined, params);
    told.add(rule);
  };
  if (file.lines.barBehind) once('bar-behind', tolerance);
  let [rows, bytes, ended] = [0, 0, false];
  const walker = {
    line(line: CensusLine) {
      rows++;
      if (ended) once('after-end', worst);
      index.add(line);
      order.take(line);
      if (line.record === '00' && isOfOtherYear(line)) {
        const found = line.get('terminoAnoLetivo').slice(6);
        const known = EDITIONS.some(({ year }) => `${year}` === found);
        // Of some years no layout was at hand. Their files are read as far as the numbers of fields go, and that is said.
        once(known ? 'year-of-other-edition' : 'year-not-known', 'warning', {
          found,
          expected: `${edition.year}`,
          ...(!known && {
            known: EDITIONS.map(({ year }) => year)
              .sort()
              .join(', '),
          }),
        });
      }
    },
    end() {
      ended = true;
    },
    wrong(row: number, cells: readonly string[]) {
      rows++;
      items.push({
        type: 'finding',
        finding: wrongLine(file.name, row, cells, edition),
        unread: true,
        lost: lostWith(cells),
      });
    },
  };
  const onText = (text: string, read: number) => {
    bytes += read;
    options.onBytes?.(read);
    if (file.lines.onlyCr || text.includes('\r\n')) {
      once('line-break', tolerance, { found: file.lines.onlyCr ? 'CR' : 'CR LF' });
    }
    const otherBytes = file.encoding.startsWith('utf-16') || BEYOND_ASCII.test(text);
    if (file.encoding !== 'iso-8859-1' && !told.has('not-latin') && otherBytes) {
      once('not-latin', tolerance, { encoding: file.encoding });
    }
  };
  for await (const _ of file.walk(index, ALL_LINES, walker, onText)) {
    if (items.length > 0) yield items;
    items = [];
  }
  if (!ended && edition.known !== 'counts') once('no-end', worst);
  items.push({ type: 'file', file: file.name, rows, bytes, encoding: file.encoding, delimiter: '|' });
  yield items;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what it is about.
const BEYOND_ASCII = /[^\x00-\x7f]/;

/** Whether neither day of the school year lies in the census year. */
function isOfOtherYear(line: CensusLine): boolean {
  const years = ['inicioAnoLetivo', 'terminoAnoLetivo'].map((name) => Number(line.get(name).slice(6)));
  return years.every((year) => year > 1900 && year !== line.year);
}

function wrongLine(file: string, row: number, cells: readonly string[], edition: Edition): Finding {
  const record = cells[0] ?? '';
  if (cells.length === 0) return fileFinding('too-long', 'error', file, row, { most: `${MAX_LINE}` });
  const expected = edition.counts[record as RecordType];
  if (expected === undefined)
    return { ...fileFinding('record-type', 'error', file, row), personal: { found: record.slice(0, 20) } };
  return fileFinding('field-count', 'error', file, row, { record, found: `${cells.length}`, expected: `${expected}` });
}

/** The records that a line would have held, so that what depends on them is held and not blamed. */
function lostWith([record, school = '', own = '', inep = '']: readonly string[]): RecordKey[] {
  if (record === '00' && school !== '') return [{ entity: 'school', id: school }];
  if (record === '20') return [{ entity: 'class', id: classIdOf(own, inep) }];
  if (record === '30') return [{ entity: 'person', id: personIdOf(own, inep) }];
  return [];
}

type TellOfFile = (rule: FileRule, severity: Severity, row?: number, params?: FindingParams) => void;

/** The order of lines: RULE of INEP-S22 for the second step, IE25 for the first. */
class LineOrder {
  readonly #options: SurveyOptions;
  readonly #tell: TellOfFile;
  readonly #worst: Severity;
  #before: RecordType | undefined;

  constructor(options: SurveyOptions, tell: TellOfFile, worst: Severity) {
    this.#options = options;
    this.#tell = tell;
    this.#worst = worst;
  }

  take(line: CensusLine): void {
    const { record, row } = line;
    const before = this.#before;
    this.#before = record;
    const { school } = this.#options.index;
    const code = line.get('escola');
    if (record === '00' || record === '89') {
      const first = this.#options.schools.get(code);
      if (record === '89' && before === '89' && school?.code === code) this.#tell('manager-twice', this.#worst, row);
      else if (first !== undefined) this.#tell('school-twice', this.#worst, row, { first: `${first}` });
      else if (code !== '') this.#options.schools.set(code.slice(0, 12), row);
      return;
    }
    if (before === undefined) this.#tell('no-school', this.#worst, row);
    else if (RECORD_TYPES.indexOf(record) < RECORD_TYPES.indexOf(before) || isStepTwo(record) !== isStepTwo(before)) {
      this.#tell('order', this.#worst, row, { record, before });
    }
    if (school && code !== school.code) this.#tell('other-school', this.#worst, row);
    if (school && ['2', '3'].includes(school.situation) && ['10', '20', '50', '60'].includes(record)) {
      this.#tell('closed-school', this.#worst, row, { record });
    }
  }
}

function isStepTwo(record: RecordType): boolean {
  return record >= '89';
}
