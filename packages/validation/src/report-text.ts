import { ENTITY_NAMES, type FindingParams, SEVERITIES, type Severity } from '@emis-sdk/model';
import { entityWord } from './entity-words.ts';
import type { FindingGroup, Report, Sample, Verdict } from './report.ts';
import { createReportWords, type ReportWord, type SayOfReport } from './report-words.ts';
import { legendOf, profileLines, sinceLines } from './reports/notes.ts';
import { advice, type ReportWording, translatorOf, type Voice } from './reports/voice.ts';
import type { Translator } from './translator.ts';
import type { Words } from './words.ts';
import { printable, wrap } from './wrap.ts';

/** How a piece of a report may be set off; named as in `util.styleText`. */
export type TextStyle = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

export interface ReportTextOptions extends ReportWording {
  /** Sets off a piece of text. Plain when absent. */
  colour?(text: string, style: TextStyle): string;
  /** Samples shown of each group, 3 when absent. The counts are always exact. */
  readonly samples?: number;
  /** Columns of the screen, 100 when absent. */
  readonly width?: number;
}

const VERDICT_STYLE: Readonly<Record<Verdict, TextStyle>> = {
  accepted: 'green',
  'accepted-with-warnings': 'yellow',
  'accepted-in-part': 'yellow',
  refused: 'red',
  empty: 'yellow',
  incomplete: 'red',
};
const SEVERITY_STYLE: Readonly<Record<Severity, TextStyle>> = { error: 'red', warning: 'yellow', info: 'cyan' };

/**
 * Says a report for a person: the verdict and its reason first, then what was read, the findings by rule with their places and
 * how to mend them, the records that wait, and apart from all that the checks that failed.
 *
 * @example console.log(reportText(report, { words: await loadWords('es'), catalogues: [profile.messages] }));
 */
export function reportText(report: Report, options: ReportTextOptions): string {
  const writer = new ReportWriter(options);
  writer.revealed(report);
  writer.verdict(report);
  writer.since(report);
  writer.read(report);
  for (const severity of SEVERITIES) writer.findings(report, severity);
  writer.held(report);
  writer.engineErrors(report);
  writer.legend(report);
  return writer.lines.join('\n');
}

class ReportWriter {
  readonly lines: string[] = [];
  readonly #words: Words;
  readonly #translator: Translator;
  readonly #say: SayOfReport;
  readonly #voice: Voice;
  readonly #number: Intl.NumberFormat;
  readonly #colour: NonNullable<ReportTextOptions['colour']>;
  readonly #samples: number;
  readonly #width: number;

  constructor(options: ReportTextOptions) {
    const { words, voice = 'clerk', colour = (text) => text, samples = 3, width = 100 } = options;
    this.#words = words;
    this.#voice = voice;
    this.#translator = translatorOf(options);
    this.#say = createReportWords(words);
    this.#number = new Intl.NumberFormat(words.language);
    this.#colour = colour;
    this.#samples = samples;
    this.#width = width;
  }

  verdict({ verdict, read, valid, invalid, held }: Report): void {
    this.lines.push(this.#colour(this.#colour(this.#say(`verdict.${verdict}`), VERDICT_STYLE[verdict]), 'bold'));
    this.#write(this.#say(`reason.${verdict}`));
    this.lines.push('');
    const counts: readonly (readonly [ReportWord, number])[] = [
      ['count.read', read.total],
      ['count.valid', valid],
      ['count.invalid', invalid],
      ['count.held', held.total],
      ['count.unread', read.unread],
      ['count.removed', read.removed ?? 0],
      ['count.left-out', read.leftOut ?? 0],
    ];
    this.#table(
      counts
        .filter(([word, count]) => count > 0 || word === 'count.valid')
        .map(([word, count]) => [this.#say(word), this.#number.format(count)]),
    );
  }

  read({ read, profile, asOf }: Report): void {
    this.#heading('read.heading');
    this.#write(this.#say('read.judged', { profile: profile.id, edition: profile.edition, asOf }));
    this.#table(read.files.map(({ name, rows, encoding }) => [name, this.#say('read.rows', { rows }), encoding]));
    const entities = ENTITY_NAMES.flatMap((entity) => {
      const count = read.byEntity[entity];
      return count ? [`${this.#number.format(count)} ${entityWord(entity, this.#words, count)}`] : [];
    });
    if (entities.length > 0) this.#write(entities.join(', '));
  }

  findings(report: Report, severity: Severity): void {
    const groups = report.groups.filter((group) => group.severity === severity);
    if (groups.length === 0) return;
    this.#heading(`group.${severity}`, { count: report.findings[severity] });
    for (const group of groups) this.#group(group);
  }

  held({ held }: Report): void {
    if (held.total === 0) return;
    this.#heading('held.heading', { count: held.total });
    this.#write(this.#say('held.meaning'));
    const shown = held.because.slice(0, Math.max(this.#samples, 1));
    for (const { entity, id, holds } of shown) {
      this.#write(this.#say('held.because', { entity: entityWord(entity, this.#words), id, holds }), '    ');
    }
    const more = held.total - shown.reduce((sum, { holds }) => sum + holds, 0);
    if (more > 0) this.#write(this.#say('group.more', { more }), '    ', 'dim');
  }

  engineErrors({ engineErrors }: Report): void {
    if (engineErrors.length === 0) return;
    this.#heading('engine.heading', { count: engineErrors.length });
    for (const { rule, message, count } of engineErrors)
      this.#write(this.#say('engine.error', { rule, message, count }), '    ');
    this.#write(this.#say('engine.fix'));
  }

  revealed({ revealed }: Report): void {
    if (!revealed) return;
    this.#write(this.#say('revealed'), '', 'red');
    this.lines.push('');
  }

  since(report: Report): void {
    for (const line of profileLines(report, this.#say)) this.#write(line, '  ', 'yellow');
    for (const line of sinceLines(report, this.#say, this.#translator)) this.#write(line);
  }

  legend(report: Report): void {
    const legend = legendOf(report, this.#say);
    if (legend === '') return;
    this.lines.push('');
    this.#write(legend, '', 'dim');
  }

  #group(group: FindingGroup): void {
    this.lines.push('');
    const title = `${this.#translator.title(group.code)}: ${this.#number.format(group.count)}`;
    const [first = '', ...rest] = wrap(printable(`${title}  [${group.code}]`), this.#width, '  ');
    this.lines.push(this.#colour(first, SEVERITY_STYLE[group.severity]), ...rest);
    const shown = group.samples.slice(0, this.#samples);
    for (const sample of shown) {
      const { meaning } = this.#translator.finding({ code: group.code, ...sample });
      this.#write([this.#place(sample), meaning].filter((part) => part !== '').join(': '), '    ');
    }
    if (group.count > shown.length && shown.length > 0)
      this.#write(this.#say('group.more', { more: group.count - shown.length }), '    ', 'dim');
    // How to mend it is said once, with the facts of the first.
    const words = this.#translator.finding({ code: group.code, ...group.samples[0] });
    const told = advice(words, this.#voice);
    const heading = this.#voice === 'developer' ? 'group.developer' : 'group.fix';
    if (told !== '') this.#write(`${this.#say(heading)} ${told}`, '    ', 'cyan');
  }

  #place({ where, id }: Sample): string {
    const { file, row, column } = where;
    const parts = [
      ...(file === undefined ? [] : [file]),
      ...(row === undefined ? [] : [this.#say('place.row', { row: String(row) })]),
      ...(column === undefined ? [] : [this.#say('place.column', { column })]),
    ];
    return parts.length > 0 || id === undefined ? parts.join(', ') : this.#say('place.record', { id });
  }

  #heading(word: ReportWord, facts: FindingParams = {}): void {
    this.lines.push('', this.#colour(this.#say(word, facts), 'bold'));
  }

  #write(text: string, indent = '  ', style?: TextStyle): void {
    for (const line of wrap(printable(text), this.#width, indent))
      this.lines.push(style ? this.#colour(line, style) : line);
  }

  #table(rows: readonly (readonly string[])[]): void {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    for (const row of rows) {
      const cells = row.map((cell, column) =>
        printable(/^\d/.test(cell) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)),
      );
      this.lines.push(`  ${cells.join('  ')}`.trimEnd());
    }
  }
}
